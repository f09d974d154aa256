import { describe, it } from 'vitest';
import { expectFindings, expectFix } from '../../support/rules';

describe('risk/process-missing', () => {
  const codes = ['risk/process-missing'];

  it('stands on the root when there are no criteria', () => {
    expectFindings('isms: 1 #! risk/process-missing(isms)\n', codes);
  });

  it('stands on criteria without process, and on its empty key', () => {
    expectFindings('criteria: #! risk/process-missing(criteria)\n  likelihood: [low, high]\n', codes);
    expectFindings('criteria:\n  process: #! risk/process-missing(process)\n', codes);
  });

  it('is silent with a process', () => {
    expectFindings('criteria: 毎年5月に評価する\n', codes);
    expectFindings('criteria: {process: 毎年5月}\n', codes);
  });

  it('stands on words that describe no process', () => {
    expectFindings('criteria:\n  process: 検討中 #! risk/process-missing(検討中)\n', codes);
    expectFindings('criteria:\n  process: 社内規程による #! risk/process-missing(社内規程による)\n', codes);
    expectFindings('criteria:\n  process: リスクアセスメント規程による\n', codes);
    expectFindings('criteria:\n  process: {ja: 毎年5月, en: none} #! risk/process-missing(none)\n', codes);
    expectFindings('criteria:\n  process: TODO\n', codes);
  });

  it('adds the process first', () => {
    expectFix(
      'criteria:\n  likelihood: [low, high]\n',
      'risk/process-missing',
      'criteria:\n  process: TODO\n  likelihood: [low, high]\n',
    );
  });

  it('adds criteria that are complete but for the process', () => {
    expectFix(
      'isms: 1\n',
      'risk/process-missing',
      `isms: 1
criteria:
  process: TODO
  likelihood: [very-low, low, medium, high, very-high]
  impact: [very-low, low, medium, high, very-high]
  method: sum
  levels:
    - name: low
      upTo: 2
    - name: medium
      upTo: 5
    - name: high
      upTo: 8
  acceptance:
    upTo: low
`,
    );
  });
});

describe('risk/criteria-incomplete', () => {
  const codes = ['risk/criteria-incomplete'];

  it('stands on the last band when it ends below the highest sum', () => {
    expectFindings(
      `criteria:
  acceptance: {upTo: 低}
  likelihood: [低, 中, 高]
  impact: [低, 中, 高]
  levels:
    - {name: 低, upTo: 1}
    - {name: 高, upTo: 3} #! risk/criteria-incomplete(3)
`,
      codes,
    );
  });

  it('knows that a product counts from 1', () => {
    const withLimit = (upTo: number, expected = '') => `criteria:
  acceptance: {upTo: 低}
  likelihood: [低, 中, 高]
  impact: [低, 高]
  method: product
  levels: [{name: 低, upTo: 2}, {name: 高, upTo: ${upTo}}]${expected}
`;
    expectFindings(withLimit(6), codes);
    expectFindings(withLimit(5, ' #! risk/criteria-incomplete(5)'), codes);
  });

  it('stands on bands that overlap, and on one without limit', () => {
    expectFindings(
      `criteria:
  acceptance: {upTo: low}
  likelihood: [low, high]
  impact: [low, high]
  levels:
    - {name: low, upTo: 2}
    - {name: high, upTo: 2} #! risk/criteria-incomplete(2)
`,
      codes,
    );
    expectFindings(
      `criteria:
  acceptance: {upTo: low}
  likelihood: [low, high]
  impact: [low, high]
  levels:
    - {name: low, upTo: 1}
    - name: high #! risk/criteria-incomplete(high)
`,
      codes,
    );
  });

  it('stands on names that occur twice and on scales without levels', () => {
    expectFindings(
      `criteria: #! risk/criteria-incomplete(criteria)
  likelihood: [low, high, low] #! risk/criteria-incomplete(low)
  impact: [low, high]
`,
      codes,
    );
  });

  it('stands on each defect of a table', () => {
    expectFindings(
      `criteria:
  acceptance: {upTo: low}
  likelihood: [low, medium, high]
  impact: [low, high]
  method: table
  levels: [{name: low}, {name: high}]
  table: #! risk/criteria-incomplete(table)
    - [low, hihg] #! risk/criteria-incomplete(hihg)
    - [low] #! risk/criteria-incomplete([low])
`,
      codes,
    );
    expectFindings(
      `criteria:
  acceptance: {upTo: low}
  likelihood: [low, high]
  impact: [low, high]
  method: table #! risk/criteria-incomplete(table)
  levels: [{name: low}, {name: high}]
`,
      codes,
    );
  });

  it('leaves a level that is still to be chosen to the placeholder', () => {
    expectFindings(
      `criteria:
  process: 毎年5月に評価する
  levels: [{name: low, upTo: 2}, {name: medium, upTo: 5}, {name: high, upTo: 8}]
  acceptance:
    upTo: TODO #! text/placeholder
    authority: {＜役職＞: TODO} #! text/placeholder #! risk/criteria-incomplete
`,
      ['risk/criteria-incomplete', 'text/placeholder'],
    );
  });

  it('stands on acceptance up to, and authority for, what is no level', () => {
    expectFindings(
      `criteria:
  levels: [{name: low}, {name: high}]
  acceptance:
    upTo: lov #! risk/criteria-incomplete(lov)
    authority:
      medium: hanako #! risk/criteria-incomplete(medium)
      high: hanako
`,
      codes,
    );
  });

  it('leaves to the schema what has a wrong type, and an unknown method', () => {
    expectFindings(
      `criteria:
  acceptance: {upTo: low}
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: some}, {name: high, upTo: 1}]
`,
      codes,
    );
    expectFindings(
      `criteria:
  acceptance: {upTo: low}
  likelihood: [low, high]
  impact: [low, high]
  method: matrix
  levels: [{name: low}]
`,
      codes,
    );
    expectFindings(
      `criteria:
  acceptance: {upTo: low}
  likelihood: [low]
  impact: [low]
  method: table
  levels: [{name: low}]
  table: [low]
`,
      codes,
    );
  });

  it('stands where a scale is missing, or the level up to which risks are accepted', () => {
    expectFindings(
      `criteria: #! risk/criteria-incomplete(criteria), risk/criteria-incomplete(criteria)
  likelihood: [low, high]
  levels: [{name: low}, {name: high}]
`,
      codes,
    );
    expectFix(
      `criteria:
  levels: [{name: low}, {name: high}]
`,
      'risk/criteria-incomplete',
      `criteria:
  levels: [{name: low}, {name: high}]
  acceptance:
    upTo: low
`,
      'Set the level of acceptance to low',
    );
  });

  it('is silent on criteria that cover everything, and on a process alone', () => {
    expectFindings(
      `criteria:
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 0}, {name: high, upTo: 2}]
  acceptance: {upTo: low, authority: {high: hanako}}
`,
      codes,
    );
    expectFindings('criteria: {process: 毎年5月}\n', codes);
  });

  it('lets the last band reach the highest score', () => {
    expectFix(
      `criteria:
  acceptance: {upTo: low}
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 0}, {name: high, upTo: 1}] # 暫定
`,
      'risk/criteria-incomplete',
      `criteria:
  acceptance: {upTo: low}
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 0}, {name: high, upTo: 2}] # 暫定
`,
    );
  });

  it('gives the last band the limit that it lacks', () => {
    expectFix(
      `criteria:
  acceptance: {upTo: low}
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 0}, {name: high}]
`,
      'risk/criteria-incomplete',
      `criteria:
  acceptance: {upTo: low}
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 0}, {name: high, upTo: 2}]
`,
    );
  });

  it('renames an authority to the level that was meant', () => {
    expectFix(
      `criteria:
  levels: [{name: low}, {name: high}]
  acceptance: {upTo: low, authority: {hihg: hanako}}
`,
      'risk/criteria-incomplete',
      `criteria:
  levels: [{name: low}, {name: high}]
  acceptance: {upTo: low, authority: {high: hanako}}
`,
    );
  });
});

describe('risk/stale, of an interval', () => {
  it('stands on one longer than three years', () => {
    expectFindings('criteria: {process: 毎年, intervalMonths: 37} #! risk/stale(37)\n', ['risk/stale']);
    expectFindings('criteria: {process: 毎年, intervalMonths: 36}\n', ['risk/stale']);
  });
});
