/** Risk criteria as organisations really have them, from estimate to acceptance. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

const judged = [
  'risk/criteria-incomplete',
  'risk/off-scale',
  'risk/level-mismatch',
  'treatment/residual-higher',
  'treatment/residual-lowered-without-control',
  'treatment/acceptance-missing',
  'treatment/acceptance-authority',
];

const people = `people:
  - {id: bucho, name: 部長}
  - {id: shacho, name: 社長}
`;

/** ENISA's, after ISO/IEC 27005:2008. */
const fiveByFiveSum = `${people}criteria:
  process: 毎年5月
  likelihood: [very-low, low, medium, high, very-high]
  impact: [very-low, low, medium, high, very-high]
  levels: [{name: low, upTo: 2}, {name: medium, upTo: 5}, {name: high, upTo: 8}]
  acceptance: {upTo: low, authority: {medium: bucho, high: shacho}}
`;

/** The commonest in spreadsheets: figures from 1 to 5, multiplied. */
const figuresMultiplied = `${people}criteria:
  process: 毎年5月
  likelihood: [1, 2, 3, 4, 5]
  impact: [1, 2, 3, 4, 5]
  method: product
  levels: [{name: 低, upTo: 4}, {name: 中, upTo: 12}, {name: 高, upTo: 25}]
  acceptance: {upTo: 低, authority: {高: shacho}}
`;

const threeSteps = `${people}criteria:
  process: 毎年5月
  likelihood: [低, 中, 高]
  impact: [小, 中, 大]
  method: table
  table:
    - [低, 低, 中]
    - [低, 中, 高]
    - [中, 高, 高]
  levels: [{name: 低}, {name: 中}, {name: 高}]
  acceptance: {upTo: 低, authority: {中: bucho, 高: shacho}}
`;

describe('five by five, added', () => {
  it('gives the level of every corner', () => {
    expectFindings(
      `${fiveByFiveSum}risks:
  - {id: R-1, title: A, likelihood: very-low, impact: very-low, level: low}
  - {id: R-2, title: B, likelihood: very-low, impact: medium, level: low}
  - {id: R-3, title: C, likelihood: low, impact: medium, level: low} #! risk/level-mismatch(low), treatment/acceptance-missing(R-3)
  - {id: R-4, title: D, likelihood: very-high, impact: very-high, level: high, acceptance: {by: shacho}}
  - {id: R-5, title: E, likelihood: very-high, impact: low, level: medium, acceptance: {by: shacho}}
`,
      judged,
    );
  });

  it('judges what remains after treatment', () => {
    expectFindings(
      `${fiveByFiveSum}risks:
  - {id: R-1, title: A, likelihood: high, impact: high, controls: [A.8.22], residual: {likelihood: very-low, impact: medium}}
  - {id: R-2, title: B, likelihood: high, impact: high, controls: [A.8.22], residual: {likelihood: medium}} #! treatment/acceptance-missing(R-2)
  - {id: R-3, title: C, likelihood: high, impact: high, residual: {likelihood: very-low, impact: low}} #! treatment/residual-lowered-without-control(very-low)
  - {id: R-4, title: D, likelihood: low, impact: very-low, controls: [A.8.22], residual: {likelihood: high, impact: high}} #! treatment/residual-higher(high), treatment/acceptance-missing(R-4)
`,
      judged,
    );
  });
});

describe('figures from 1 to 5, multiplied', () => {
  it('reads figures as the steps that they are, and bands by their product', () => {
    expectFindings(
      `${figuresMultiplied}risks:
  - {id: R-1, title: A, likelihood: 2, impact: 2, level: 低}
  - {id: R-2, title: B, likelihood: 1, impact: 5, level: 低} #! risk/level-mismatch(低), treatment/acceptance-missing(R-2)
  - {id: R-3, title: C, likelihood: 3, impact: 4, level: 中, acceptance: {by: bucho}}
  - {id: R-4, title: D, likelihood: 5, impact: 5, level: 高, acceptance: {by: bucho}} #! treatment/acceptance-authority(bucho)
  - {id: R-5, title: E, likelihood: "5", impact: 3, level: 高, acceptance: {by: shacho}}
`,
      judged,
    );
  });

  it('says which steps there are of one that is not', () => {
    const text = `${figuresMultiplied}risks:\n  - {id: R-1, title: A, likelihood: 6, impact: 0}\n`;
    const found = findingsOf(openFixture(text), ['risk/off-scale']);
    expect(found.map(({ finding }) => messageOf(finding, 'ja'))).toEqual([
      '「6」はリスク基準の起こりやすさにありません。「1」「2」「3」「4」「5」のいずれかを書いてください(4.2.1)。「5」ではありませんか。',
      '「0」はリスク基準の影響度にありません。「1」「2」「3」「4」「5」のいずれかを書いてください(4.2.1)。「1」ではありませんか。',
    ]);
  });

  it('notices that bands end too early', () => {
    expectFindings(figuresMultiplied.replace('upTo: 25}]', 'upTo: 20}] #! risk/criteria-incomplete(20)'), judged);
  });
});

describe('three steps and a table, with Japanese names', () => {
  it('reads the level from its cell', () => {
    expectFindings(
      `${threeSteps}risks:
  - {id: R-1, title: A, likelihood: 低, impact: 中, level: 低}
  - {id: R-2, title: B, likelihood: 低, impact: 大, level: 低} #! risk/level-mismatch(低), treatment/acceptance-missing(R-2)
  - {id: R-3, title: C, likelihood: 高, impact: 小, level: 中, acceptance: {by: bucho}}
  - {id: R-4, title: D, likelihood: 高, impact: 中, acceptance: {by: bucho}} #! treatment/acceptance-authority(bucho)
  - {id: R-5, title: E, likelihood: 小, impact: 低} #! risk/off-scale(小), risk/off-scale(低)
`,
      judged,
    );
  });

  it('takes over the level of the cell, and the person who may accept it', () => {
    const risk = (level: string, by = '') =>
      `${threeSteps}risks:\n  - {id: R-1, title: A, likelihood: 高, impact: 大, level: ${level}${by}}\n`;
    expectFix(risk('中'), 'risk/level-mismatch', risk('高'));
    expectFix(
      risk('高'),
      'treatment/acceptance-missing',
      risk('高', ', acceptance: {by: shacho, reason: TODO}'),
      'Add the acceptance by 社長 (shacho)',
    );
  });

  it('notices cells that are no level, and rows that are too few', () => {
    expectFindings(
      `${threeSteps
        .replace('    - [低, 低, 中]\n', '    - [低, 低, 特大] #! risk/criteria-incomplete(特大)\n')
        .replace('    - [中, 高, 高]\n', '')
        .replace('  table:\n', '  table: #! risk/criteria-incomplete(table)\n')}`,
      judged,
    );
  });
});

describe('three steps, added', () => {
  it('is the least that organisations have', () => {
    expectFindings(
      `criteria:
  process: 毎年4月
  likelihood: [まれ, 時々, 頻繁]
  impact: [小, 中, 大]
  levels: [{name: 受容可能, upTo: 1}, {name: 要対応, upTo: 4}]
  acceptance: {upTo: 受容可能}
risks:
  - {id: R-1, title: A, likelihood: まれ, impact: 中, level: 受容可能}
  - {id: R-2, title: B, likelihood: 時々, impact: 中, level: 受容可能} #! risk/level-mismatch(受容可能), treatment/acceptance-missing(R-2)
  - {id: R-3, title: C, likelihood: 頻繁, impact: 大, treatment: avoid}
`,
      judged,
    );
  });
});
