/** Everything that has values offers them. */
import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../../server/features/completion/style';
import { accept } from '../../support/accepting';
import { accepted, completeAt, itemAt, labelsAt } from './completing';

const row = (line: string): string => `soa:\n  controls:\n    - ${line}\n`;

describe('a new id', () => {
  it.each([
    ['risks:\n  - {id: RISK-004, title: x}\n  - id: <|>\n', ['RISK-005']],
    ['risks:\n  - id: <|>\n', ['RISK-001']],
    ['audits:\n  - id: A\n    findings:\n      - id: <|>\n', ['NC-1']],
    ['evidence:\n  - {id: EV-09, title: x}\n  - {id: <|>}\n', ['EV-10']],
    ['people:\n  - id: <|>\n', []],
    ['people:\n  - {id: p-1, name: x}\n  - id: <|>\n', ['p-2']],
  ])('is the next one that is free: %j', (text, expected) => {
    expect(labelsAt(text)).toEqual(expected);
  });
});

describe('files', () => {
  const files = ['notes/a.txt', 'evidence/test 1.pdf', 'reports/ia.md', 'docs/規程.md', 'a.isms.yaml', 'x.md'];
  const at = (text: string): readonly string[] => labelsAt(text, 'en', files);

  it('are offered relative to the document, the likeliest folders first', () => {
    expect(at('isms: 1\nevidence:\n  - id: a\n    location: <|>\n')[0]).toBe('evidence/test 1.pdf');
    expect(at('isms: 1\naudits:\n  - id: a\n    report: <|>\n')[0]).toBe('reports/ia.md');
    expect(at('isms: 1\ndocuments:\n  - id: a\n    location: <|>\n')[0]).toBe('docs/規程.md');
    expect(at('isms: 1\nevidence:\n  - id: a\n    location: <|>\n')).not.toContain('a.isms.yaml');
    const below = '--- isms.yaml ---\nisms: 1\n--- sub/e.isms.yaml ---\nevidence:\n  - id: a\n    location: <|>\n';
    expect(at(below)).toContain('../evidence/test 1.pdf');
  });

  it('are narrowed by what is typed of their names', () => {
    expect(at('isms: 1\ndocuments:\n  - id: a\n    location: 規<|>\n')).toEqual(['docs/規程.md']);
  });

  it('are asked for only where one can be named', () => {
    expect(completeAt('evidence:\n  - id: a\n    location: <|>\n', 'en', plainStyle, []).wantsFiles).toBe(false);
    expect(completeAt('evidence:\n  - id: a\n    owner: <|>\n').wantsFiles).toBe(false);
  });
});

describe('rules', () => {
  it.each([
    'lint:\n  rules:\n    <|>\n',
    'lint:\n  rules: {<|>}\n',
    'lint: {rules: {<|>}}\n',
    'lint:\n  rules:\n    soa/w<|>\n',
  ])('are keys of severities: %j', (text) => {
    expect(labelsAt(text)).toContain('soa/weak-justification');
  });

  it('lead to their severities', () => {
    expect(accepted('lint:\n  rules:\n    soa/weak<|>\n', 'soa/weak-justification')).toBe(
      'lint:\n  rules:\n    soa/weak-justification: <|>\n',
    );
    expect(labelsAt('lint:\n  rules:\n    soa/weak-justification: <|>\n')).toContain('off');
  });

  it('are offered in a comment that suppresses one, those first that speak there', () => {
    const text = 'risks:\n  # isms-ignore <|>\n  - id: RISK-1\n    title: x\n';
    const labels = labelsAt(text);
    expect(labels.length).toBeGreaterThan(60);
    expect(labels[0]).toMatch(/^(?:risk|treatment)\//);
    expect(accepted(text, 'risk/owner-missing')).toContain('# isms-ignore risk/owner-missing: reason<|>\n');
    expect(accepted(text, 'risk/owner-missing', 'ja')).toContain('# isms-ignore risk/owner-missing: 理由<|>\n');
  });

  it('leave the reason that stands there', () => {
    const text = 'isms: 1\npeople: [] # isms-ignore scope/mi<|>: agreed\n';
    expect(accepted(text, 'scope/missing')).toBe('isms: 1\npeople: [] # isms-ignore scope/missing: agreed\n');
  });

  it('end on a day', () => {
    expect(labelsAt('isms: 1\npeople: [] # isms-ignore scope/missing until=<|>\n')).toEqual([
      '2026-11-23',
      '2026-12-31',
      '2027-11-23',
    ]);
  });

  it('are not offered in a text that only looks like a comment', () => {
    expect(labelsAt('scope:\n  statement: |\n    # isms-ignore <|>\n')).toEqual([]);
  });
});

describe('a person where there is none', () => {
  const text = 'isms: 1\n\n# ---- リスク\nrisks:\n  - id: R\n    owner: sato<|> # だれ\n';

  it('is added with the name that is typed', () => {
    expect(labelsAt(text)).toEqual(['sato']);
    expect(accept(completeAt(text).text, itemAt(text, 'sato', 'ja'))).toBe(
      'isms: 1\n\npeople:\n  - id: sato\n    name: ＜氏名＞\n\n# ---- リスク\nrisks:\n  - id: R\n    owner: sato # だれ\n',
    );
  });

  it('is only named where the document has people, but not that one yet', () => {
    const begun = 'people:\nrisks:\n  - id: R\n    owner: <|>\n';
    expect(itemAt(begun, 'person').additionalTextEdits).toBeUndefined();
  });

  it('is not offered where there are people', () => {
    expect(labelsAt('people:\n  - {id: a, name: x}\nrisks:\n  - id: R\n    owner: <|>\n')).toEqual(['a']);
  });
});

describe('levels', () => {
  it('are keys of those who may accept', () => {
    const criteria = 'criteria:\n  levels: [{name: low, upTo: 1}, {name: high, upTo: 2}]\n  acceptance:\n    ';
    expect(labelsAt(`${criteria}upTo: <|>\n`)).toEqual(['low', 'high']);
    expect(labelsAt(`${criteria}authority:\n      low: a\n      <|>\n`)).toEqual(['high']);
    expect(labelsAt(`${criteria}authority: {<|>}\n`)).toEqual(['low', 'high']);
  });
});

describe('words that people type', () => {
  it.each([
    ['適用<|>\n', 'scope'],
    ['リスク<|>\n', 'risks'],
    ['risks:\n  - id: R\n    起こりやすさ<|>\n', 'likelihood'],
    ['risks:\n  - id: R\n    リスク所有<|>\n', 'owner'],
    ['risks:\n  - {id: R, 影響<|>}\n', 'impact'],
    ['risks:\n  - id: R\n    treatment: 低減<|>\n', 'modify'],
    ['services:\n  - id: s\n    roles: [プロバイダ<|>]\n', 'provider'],
    [row('{id: A.5.1, applicable: はい<|>}'), 'true'],
    ['risks:\n  - id: R\n    nextReview: 四半期<|>\n', '2026-12-31'],
    ['risks:\n  - id: R\n    controls: [テナント<|>]\n', 'CLD.9.5.1'],
    ['risks:\n  - id: R\n    controls: [tenant<|>]\n', '13.1.3'],
    [row('id: バックアップ<|>'), '12.3.1'],
    [row('id: バックアップ<|>'), 'A.8.13'],
    [row('id: 仮想マシンの要塞<|>'), 'CLD.9.5.2'],
    [row('id: hardening<|>'), 'CLD.9.5.2'],
    ['risks:\n  - id: R\n    enisa: [隔離<|>]\n', 'R9'],
  ])('lead to what they mean: %j', (text, label) => {
    expect(labelsAt(text)).toContain(label);
    expect(labelsAt(text).length).toBeLessThan(12);
  });

  it('are replaced', () => {
    expect(accepted('isms: 1\n適用範囲<|>\n', 'scope')).toBe('isms: 1\nscope:\n  <|>\n');
    expect(accepted('risks:\n  - id: R\n    treatment: 低減<|> # x\n', 'modify')).toBe(
      'risks:\n  - id: R\n    treatment: modify # x\n',
    );
  });

  it.each(['適用<|>\n', 'risks:\n  - id: R\n    treatment: 低減<|>\n', row('id: cld95<|>')])(
    'are what an editor that looks at beginnings compares with: %j',
    (text) => {
      const typed = /(?<word>[^\s:]*)<\|>/.exec(text)?.groups?.['word'] ?? '';
      const { items, incomplete } = completeAt(text);
      for (const { filterText } of items)
        expect(filterText?.startsWith(typed) || filterText?.toLowerCase().startsWith(typed)).toBe(true);
      expect(incomplete).toBe(true);
    },
  );

  it('leave nothing else in the list', () => {
    expect(labelsAt(row('id: CLD.9.<|>'))).toEqual(['CLD.9.5.1', 'CLD.9.5.2']);
  });
});

describe('editions', () => {
  it('begin with the newest', () => {
    expect(labelsAt('standards:\n  iso27001: <|>\n')).toEqual(['2022', '2013']);
  });
});

describe('what there is to read about an item', () => {
  it('comes with the items where an editor does not ask for it, up to a number', () => {
    const { items } = completeAt(row('id: <|>'), 'en', plainStyle);
    expect(items.length).toBeGreaterThan(100);
    expect(items[0]?.documentation).toMatchObject({ kind: 'plaintext' });
    expect(items.filter(({ documentation }) => documentation).length).toBeLessThanOrEqual(60);
  });

  it('is left to the question of one that does', () => {
    const { items, documentation } = completeAt(row('id: <|>'), 'en', {
      ...plainStyle,
      markdown: true,
      resolves: true,
    });
    expect(items.some((item) => item.documentation)).toBe(false);
    expect(documentation(0)).toMatchObject({ kind: 'markdown', value: expect.stringContaining('5.1.1') as string });
  });
});
