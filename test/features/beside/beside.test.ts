/** What stands beside the text: hints, figures above entries, and what ids are coloured by. */
import { describe, expect, it } from 'vitest';
import { inlayHints } from '../../../server/features/hints/hints';
import { lensAt, lensPlaces } from '../../../server/features/lenses/lenses';
import { tokensOf } from '../../../server/features/tokens/tokens';
import { fixtureFolder, readProjectText } from '../../support/project-text';
import { openFixture } from '../../support/rules';

const project = `--- isms.yaml ---
isms: 1
standards: {jip-isms517: "1.0", iso27017: "2015", iso27001: "2022"}
people:
  - {id: hanako, name: 情報 花子}
services:
  - {id: crm, name: 台帳, roles: [provider], model: saas}
criteria:
  likelihood: [low, medium, high]
  impact: [low, medium, high]
  method: sum
  levels: [{name: 低, upTo: 1}, {name: 高, upTo: 4}]
evidence:
  - id: E-1
    title: 試験
    validUntil: 2026-12-01
  - id: E-2
    title: 記録
    validUntil: 2027-12-01
  - {id: E-3, title: 古い記録, validUntil: 2026-11-22}
audits:
  - {id: IA-1, type: internal, performed: 2026-10-03, controls: [CLD.9.5.1]}
--- risks.isms.yaml ---
risks:
  - id: RISK-001
    title: 隔離の失敗
    owner: hanako
    services: [crm]
    affects: [confidentiality, integrity]
    likelihood: high
    impact: medium
    residual:
      likelihood: low
      impact: low
    controls:
      - CLD.9.5.1
      - A.13.1.3
      - A.8.99
    enisa: [R9, R99]
--- soa.isms.yaml ---
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, evidence: [E-1]}
    - {id: A.8.22, applicable: false}
`;
const service = () => openFixture(project);
const uri = (file: string): string => fixtureFolder + file;
const lines = (file: string): readonly string[] => (readProjectText(project).files.get(file) ?? '').split('\n');
const everything = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('hints', () => {
  const shown = (file: string, language: 'en' | 'ja', range = everything) =>
    inlayHints(service(), uri(file), range, language).map(({ position, label }) => {
      const written = (lines(file)[position.line] ?? '').slice(0, position.character).trim();
      return `${written} «${String(label)}»`;
    });

  it('tell what ids are called, the level, and the number in the edition that is in force', () => {
    expect(shown('risks.isms.yaml', 'ja')).toEqual([
      'owner: hanako «情報 花子»',
      'services: [crm «台帳»',
      'impact: medium «レベル: 高»',
      'impact: low «レベル: 低»',
      '- CLD.9.5.1 «仮想コンピューティング環境における分離»',
      '- A.13.1.3 «2022年版ではA.8.22»',
    ]);
  });

  it('tell in how many days evidence ends, when that is soon or over', () => {
    expect(shown('isms.yaml', 'en').filter((hint) => /valid/i.test(hint))).toEqual([
      'validUntil: 2026-12-01 «expires in 8 days»',
      '- {id: E-3, title: 古い記録, validUntil: 2026-11-22 «expired 1 day ago»',
    ]);
  });

  it('are those of the lines that are shown', () => {
    const range = { start: { line: 6, character: 0 }, end: { line: 8, character: 0 } };
    expect(shown('risks.isms.yaml', 'ja', range)).toEqual(['impact: medium «レベル: 高»']);
  });
});

describe('figures above entries', () => {
  const said = (file: string, language: 'en' | 'ja') =>
    lensPlaces(service(), uri(file)).map(({ section, range }) => {
      const lens = lensAt(service(), uri(file), { section, line: range.start.line }, language);
      return [range.start.line, lens?.title, lens?.places.length];
    });

  it('tell the level of a risk and what remains', () => {
    expect(said('risks.isms.yaml', 'ja')).toEqual([[1, 'レベル 高 → 残留 低', 1]]);
    expect(said('risks.isms.yaml', 'en')).toEqual([[1, 'level 高 → residual 低', 1]]);
  });

  it('tell what a control rests on, and how many of all are stated', () => {
    const rows = said('soa.isms.yaml', 'ja');
    expect(rows[0]).toEqual([0, expect.stringMatching(/^管理策 \d+件中2件を記載$/), 0]);
    expect(rows.slice(1)).toEqual([[2, 'リスク1件 · 証拠1件 · 直近の監査 2026-10-03', 3]]);
    expect(said('soa.isms.yaml', 'en')[1]).toEqual([2, '1 risk · 1 piece of evidence · last audit 2026-10-03', 3]);
  });

  it('tell the risks of a service by what they affect', () => {
    expect(said('isms.yaml', 'ja')).toEqual([[5, 'リスク: 機密性 1件 · 完全性 1件 · 可用性 0件', 1]]);
  });

  it('have nothing to say of lines on which no such entry begins', () => {
    expect(lensAt(service(), uri('risks.isms.yaml'), { section: 'risks', line: 3 }, 'ja')).toBeUndefined();
    expect(lensAt(service(), uri('none.isms.yaml'), { section: '__proto__', line: 0 }, 'ja')).toBeUndefined();
  });
});

describe('tokens', () => {
  const told = (file: string, range?: typeof everything) =>
    tokensOf(service(), uri(file), range).map(({ range: { start, end }, type, modifiers }) => {
      return [(lines(file)[start.line] ?? '').slice(start.character, end.character), type, ...modifiers].join(' ');
    });

  it('tell kinds apart, definitions, what is not there and what is of another edition', () => {
    expect(told('risks.isms.yaml')).toEqual([
      'RISK-001 event definition',
      'hanako variable',
      'crm namespace',
      'CLD.9.5.1 enumMember',
      'A.13.1.3 enumMember deprecated',
      'A.8.99 enumMember unresolved',
      'R9 macro',
      'R99 macro unresolved',
    ]);
  });

  it('stand in the order of the text, none within another, also of a range', () => {
    const all = tokensOf(service(), uri('isms.yaml')).map(({ range }) => range);
    for (const [index, { start }] of all.entries()) {
      const { end } = all[index - 1] ?? { end: { line: 0, character: 0 } };
      expect(start.line > end.line || (start.line === end.line && start.character >= end.character)).toBe(true);
    }
    const range = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
    expect(told('risks.isms.yaml', range)).toEqual(['hanako variable', 'crm namespace']);
  });
});
