/** Rows of a spreadsheet that were pasted into a file. */
import { describe, expect, it } from 'vitest';
import { applyFix, findingsOf, openFixture } from '../../support/rules';

const rows = 'A.5.1\t適用\t計画中\t顧客との契約\nA.5.2\t適用しない\t\t該当する業務がない\n';
const entries = `    - id: A.5.1
      applicable: true
      status: planned
      notes: 顧客との契約
    - id: A.5.2
      applicable: false
      notes: 該当する業務がない
`;

/** What is said of the file as such. */
const said = (text: string): readonly string[] =>
  findingsOf(openFixture(text))
    .filter(({ finding }) => /^(yaml|schema)\//.test(finding.rule.code))
    .map(({ finding }) => finding.rule.code);

describe('rows that were pasted', () => {
  it.each([
    ['at the caret of an empty list', `soa:\n  controls:\n    ${rows}`],
    ['in the first column', `soa:\n  controls:\n${rows}`],
    ['all at the column of the list', `soa:\n  controls:\n${rows.replace(/^(?=.)/gm, '    ')}`],
  ])('%s are one finding, and become entries', (_, text) => {
    const whole = `isms: 1\n${text}people: []\n`;
    expect(said(whole)).toHaveLength(1);
    const [code = ''] = said(whole);
    expect(applyFix(whole, code).fixed).toBe(`isms: 1\nsoa:\n  controls:\n${entries}people: []\n`);
  });

  it('go on with the list that they stand below', () => {
    const text = 'people:\n  - id: a\n    name: A\nsato\t佐藤 一\t部長\n';
    expect(said(text)).toEqual(['yaml/syntax']);
    expect(applyFix(text, 'yaml/syntax').fixed).toBe(
      'people:\n  - id: a\n    name: A\n  - id: sato\n    name: 佐藤 一\n    notes: 部長\n',
    );
  });

  it('are read by the names of their columns', () => {
    const text = 'risks:\nID\t標題\t起こりやすさ\tリスク対応\nR-1\t漏えい\tmedium\t低減\n';
    expect(applyFix(text, 'yaml/syntax').fixed).toBe(
      'risks:\n  - id: R-1\n    title: 漏えい\n    likelihood: medium\n    treatment: modify\n',
    );
  });

  it('leave to a person what more than one field takes', () => {
    const text = 'audits:\nIA-1\t2026-09-01\t2026-09-03\n';
    expect(applyFix(text, 'yaml/syntax').fixed).toBe('audits:\n  - id: IA-1\n    notes: 2026-09-01 / 2026-09-03\n');
  });

  it('are none where a text has a tab', () => {
    expect(said('people:\n  - id: a\n    name: A\tB\n')).toEqual([]);
    expect(said('people:\n  - id: a\n    name: A\n    notes: |\n      a\tb\n')).toEqual([]);
  });
});
