import { describe, expect, it } from 'vitest';
import { accepted, completeAt, itemAt, labelsAt } from './completing';

const project = `isms: 1
people:
  - {id: hanako, name: 情報 花子}
  - {id: jiro, name: 情報 次郎}
services:
  - {id: crm, name: CRM, roles: [provider]}
assets:
  - {id: db, name: DB}
criteria:
  likelihood: [low, high]
  impact: [small, "large, very"]
  levels: [{name: ok, upTo: 1}, {name: bad, upTo: 2}]
evidence:
  - {id: EV-1, title: 試験}
ownControls:
  - {id: FISC-1, title: 独自}
`;
const soa = (row: string): string => `${project}soa:\n  controls:\n    - {id: "13.1.3", applicable: true}\n${row}`;
const risk = (line: string): string => `${project}risks:\n  - id: R-1\n    title: T\n    ${line}\n`;

describe('control ids', () => {
  it('are those that the statement of applicability does not state, ISO/IEC 27017 first', () => {
    const labels = labelsAt(soa('    - id: <|>\n'));
    expect(labels).not.toContain('13.1.3');
    expect(labels[0]).toBe('5.1.1');
    expect(labels.indexOf('CLD.13.1.4')).toBeLessThan(labels.indexOf('A.5.1'));
    expect(labels.at(-1)).toBe('FISC-1');
    expect(labels).toContain('A.8.34');
    expect(labels).not.toContain('A.18.2.3');
  });

  it('are of the edition of annex A in force', () => {
    const labels = labelsAt(`standards: {iso27001: "2013"}\n${soa('    - id: <|>\n')}`);
    expect(labels).toContain('A.18.2.3');
    expect(labels).not.toContain('A.8.34');
  });

  it('are offered for the role that is not stated yet', () => {
    const both = (roles: string): readonly string[] =>
      labelsAt(
        `services:\n  - {id: crm, name: CRM, roles: [provider, customer]}\nsoa:\n  controls:\n    - {id: CLD.6.3.1, ${roles}}\n    - id: <|>\n`,
      );
    expect(both('roles: [provider]')).toContain('CLD.6.3.1');
    expect(both('roles: [provider, customer]')).not.toContain('CLD.6.3.1');
    expect(both('applicable: true')).not.toContain('CLD.6.3.1');
  });

  it('keep the one that the row at the cursor states', () => {
    expect(labelsAt(soa('    - id: CLD.9.5.1<|>\n'))).toContain('CLD.9.5.1');
  });

  it('come with title and roles in the language', () => {
    const english = itemAt(soa('    - id: <|>\n'), 'CLD.6.3.1').labelDetails?.description ?? '';
    const japanese = itemAt(soa('    - id: <|>\n'), 'CLD.6.3.1', 'ja').labelDetails?.description ?? '';
    expect(english).toMatch(/^Shared roles.* · Provider, Customer$/);
    expect(japanese).toMatch(/ · プロバイダ, カスタマ$/);
    expect(itemAt(soa('    - id: <|>\n'), 'CLD.6.3.1').filterText).toContain('CLD.6.3.1 Shared roles');
  });

  it('of a list leave out what it has', () => {
    const labels = labelsAt(risk('controls: [CLD.9.5.1, <|>]'));
    expect(labels).not.toContain('CLD.9.5.1');
    expect(labels).toContain('CLD.9.5.2');
    expect(labels).toContain('13.1.3');
  });

  it.each([
    ['id: <|>', 'id: 6.1.1'],
    ['id:<|>', 'id: 6.1.1'],
    ['id: 6.<|>', 'id: 6.1.1'],
    ['id: "<|>"', 'id: "6.1.1"'],
    ['id: "6<|>"', 'id: "6.1.1"'],
    ["id: '<|>'", "id: '6.1.1'"],
    ['id: "<|>', 'id: "6.1.1"'],
    ['{id: <|>}', '{id: 6.1.1}'],
    ['{id: <|>', '{id: 6.1.1'],
  ])('go where the cursor is: %s', (before, after) => {
    expect(accepted(soa(`    - ${before}\n`), '6.1.1')).toBe(soa(`    - ${after}\n`));
    const crlf = soa(`    - ${before}\n`).replaceAll('\n', '\r\n');
    expect(accepted(crlf, '6.1.1')).toBe(soa(`    - ${after}\n`).replaceAll('\n', '\r\n'));
  });
});

describe('codes of ENISA', () => {
  it('come with name and level, in the order of their numbers', () => {
    const labels = labelsAt(risk('enisa: [<|>]'));
    expect(labels.slice(0, 3)).toEqual(['R1', 'R2', 'R3']);
    expect(labels).toHaveLength(35);
    expect(itemAt(risk('enisa: [<|>]'), 'R9').labelDetails?.description).toMatch(/^Isolation failure · /i);
    expect(itemAt(risk('enisa: [<|>]'), 'R9', 'ja').labelDetails?.description).toMatch(/[ぁ-ん一-龠]/);
  });

  it('are those of the field', () => {
    expect(labelsAt(risk('vulnerabilities: [<|>]'))[0]).toBe('V1');
    expect(labelsAt('assets:\n  - id: a\n    enisa: [<|>]\n')[0]).toBe('A1');
    expect(labelsAt('enisaNotRelevant:\n  - code: <|>\n')[0]).toBe('R1');
  });

  it('leave out those that the list has', () => {
    expect(labelsAt(risk('enisa:\n      - R1\n      - <|>'))).not.toContain('R1');
  });
});

describe('things of the project', () => {
  it.each([
    ['owner: <|>', ['hanako', 'jiro']],
    ['services: [<|>]', ['crm']],
    ['assets: [<|>]', ['db']],
    ['likelihood: <|>', ['low', 'high']],
    ['level: <|>', ['ok', 'bad']],
    ['plan: {owner: <|>}', ['hanako', 'jiro']],
    ['residual: {impact: <|>}', ['small', 'large, very']],
    ['acceptance:\n      by: <|>', ['hanako', 'jiro']],
  ])('are offered where they belong: %s', (line, expected) => {
    expect(labelsAt(risk(line))).toEqual(expected);
  });

  it('come from other files', () => {
    expect(
      labelsAt(
        '--- isms.yaml ---\nisms: 1\npeople: [{id: hanako, name: 情報 花子}]\n--- r.isms.yaml ---\nrisks:\n  - id: R\n    owner: <|>\n',
      ),
    ).toEqual(['hanako']);
  });

  it('come with their names', () => {
    expect(itemAt(risk('owner: <|>'), 'hanako').labelDetails?.description).toBe('情報 花子');
    expect(labelsAt(soa('    - id: 6.1.1\n      evidence: [<|>]\n'))).toEqual(['EV-1']);
    expect(labelsAt(`${project}services2: []\nscope:\n  document:\n    id: <|>\n`)).toEqual([]);
  });

  it('are quoted where they must be', () => {
    expect(accepted(risk('residual: {impact: <|>}'), 'large, very')).toBe(risk('residual: {impact: "large, very"}'));
  });
});

describe('words, truth and days', () => {
  it.each([
    ['status: <|>', ['implemented', 'partial', 'planned', 'not-implemented']],
    ['status: impl<|>', ['implemented', 'partial', 'not-implemented']],
    ['applicable: <|>', ['true', 'false']],
    ['basis: [risk, <|>]', ['legal', 'contract', 'business']],
    ['basis:\n        - risk\n        - <|>', ['legal', 'contract', 'business']],
    ['due: <|>', ['2026-11-23', '2026-12-31', '2027-11-23']],
    ['implementation: <|>', []],
  ])('are offered: %s', (line, expected) => {
    expect(labelsAt(soa(`    - id: 6.1.1\n      ${line}\n`))).toEqual(expected);
  });

  it.each([
    ['status: <|>', 'planned', 'status: planned'],
    ['status:<|>', 'planned', 'status: planned'],
    ['status: pl<|>emented', 'planned', 'status: planned'],
    ['status: <|>implemented', 'planned', 'status: planned'],
    ['applicable: <|>', 'true', 'applicable: true'],
    ['applicable: tr<|>', 'true', 'applicable: true'],
    ['basis: [<|>]', 'risk', 'basis: [risk]'],
    ['basis: <|>', 'risk', 'basis: [risk]'],
    ['basis: ri<|>', 'risk', 'basis: [risk]'],
    ['basis: [risk, <|>', 'legal', 'basis: [risk, legal'],
    ['basis:\n        -<|>', 'risk', 'basis:\n        - risk'],
    ['basis:\n        - <|>', 'risk', 'basis:\n        - risk'],
  ])('go where the cursor is: %s', (before, label, after) => {
    const row = (line: string): string => soa(`    - id: 6.1.1\n      ${line}\n`);
    expect(accepted(row(before), label)).toBe(row(after));
  });

  it('become a list only where a word alone will not do', () => {
    expect(accepted('audits:\n  - id: a\n    controls: <|>\n', 'all')).toBe('audits:\n  - id: a\n    controls: all\n');
    expect(accepted('audits:\n  - id: a\n    controls: <|>\n', '5.1.1')).toBe(
      'audits:\n  - id: a\n    controls: [5.1.1]\n',
    );
    expect(accepted('risks:\n  - id: a\n    treatment: <|>\n', 'share')).toBe(
      'risks:\n  - id: a\n    treatment: share\n',
    );
  });

  it('stay numbers, and texts that look like numbers', () => {
    expect(accepted('isms: <|>\n', '1')).toBe('isms: 1\n');
    expect(accepted('standards:\n  iso27001: <|>\n', '2022')).toBe('standards:\n  iso27001: "2022"\n');
    expect(accepted('standards: {iso27001: "<|>"}\n', '2022')).toBe('standards: {iso27001: "2022"}\n');
  });
});

describe('ids of which there are very many', () => {
  const evidence = Array.from({ length: 450 }, (_, index) => `  - {id: EV-${index}, title: 証跡${index}}`).join('\n');
  const fixture = (typed: string): string =>
    `evidence:\n${evidence}\nsoa:\n  controls:\n    - id: "13.1.3"\n      evidence: [EV-1, ${typed}<|>]\n`;

  it('are offered up to a number, and the editor is told to ask again', () => {
    const { items, incomplete } = completeAt(fixture(''));
    expect(incomplete).toBe(true);
    expect(items.length).toBeGreaterThan(100);
    expect(items.length).toBeLessThanOrEqual(200);
  });

  it.each([
    ['EV-44', 'EV-440'],
    ['ev449', 'EV-449'],
    ['証跡31', 'EV-310'],
  ])('are those that fit %s, by id or title', (typed, id) => {
    const { items, incomplete } = completeAt(fixture(typed));
    expect(incomplete).toBe(true);
    expect(items.map(({ label }) => label)).toContain(id);
    expect(items.length).toBeLessThan(200);
  });

  it('leave out what the list has already', () => {
    expect(completeAt(fixture('EV-1')).items.map(({ label }) => label)).not.toContain('EV-1');
  });
});
