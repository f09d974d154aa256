/** Processes that estimate by other factors than likelihood and impact. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

const judged = [
  'risk/criteria-incomplete',
  'risk/likelihood-missing',
  'risk/impact-missing',
  'risk/off-scale',
  'risk/level-mismatch',
  'treatment/residual-missing',
  'treatment/residual-higher',
  'treatment/residual-lowered-without-control',
  'treatment/acceptance-missing',
  'treatment/acceptance-authority',
];

/** As in many Japanese registers: the asset's value, the threat and the weakness, multiplied. */
const criteria = `people: [{id: bucho, name: 部長}, {id: shacho, name: 社長}]
criteria:
  process: 毎年5月
  factors:
    assetValue: [1, 2, 3]
    threatLevel: [1, 2, 3]
    vulnerabilityLevel: [1, 2, 3]
  method: product
  levels: [{name: 低, upTo: 6}, {name: 中, upTo: 12}, {name: 高, upTo: 27}]
  acceptance: {upTo: 低, authority: {中: bucho, 高: shacho}}
`;
const risk = (fields: string, expected = '') => `${criteria}risks:\n  - {id: R-1, title: 停止, ${fields}}${expected}\n`;

describe('asset value, threat and weakness, multiplied', () => {
  it('give the level, which is what has to be accepted', () => {
    expectFindings(risk('assetValue: 3, threatLevel: 2, vulnerabilityLevel: 1, level: 低'), judged);
    expectFindings(
      risk(
        'assetValue: 3, threatLevel: 2, vulnerabilityLevel: 2, level: 低',
        ' #! risk/level-mismatch(低), treatment/acceptance-missing(R-1)',
      ),
      judged,
    );
    expectFindings(
      risk(
        'assetValue: 3, threatLevel: 3, vulnerabilityLevel: 3, acceptance: {by: bucho}',
        ' #! treatment/acceptance-authority(bucho)',
      ),
      judged,
    );
  });

  it('are each asked for, and neither likelihood nor impact is', () => {
    const found = findingsOf(openFixture(risk('title: x')), ['risk/likelihood-missing', 'risk/impact-missing']);
    expect(found.map(({ finding }) => messageOf(finding, 'en'))).toEqual([
      'The asset value of the risk R-1 is not estimated (`assetValue`) (4.2.1).',
      'The threat of the risk R-1 is not estimated (`threatLevel`) (4.2.1).',
      'The vulnerability of the risk R-1 is not estimated (`vulnerabilityLevel`) (4.2.1).',
    ]);
  });

  it('offer the steps of their own scale', () => {
    const given = 'assetValue: 3, threatLevel: 2';
    expectFix(
      risk(given),
      'risk/likelihood-missing',
      risk(`${given}, vulnerabilityLevel: "2"`),
      'Set the vulnerability to 2',
    );
  });

  it('stand on their scales, before treatment and after it', () => {
    expectFindings(risk('assetValue: 4, threatLevel: 1, vulnerabilityLevel: 1', ' #! risk/off-scale(4)'), judged);
    expectFindings(
      risk('assetValue: 1, threatLevel: 1, vulnerabilityLevel: 1, residual: {threatLevel: 0}', ' #! risk/off-scale(0)'),
      judged,
    );
  });

  it('fall and rise by themselves', () => {
    const assessed = 'assetValue: 3, threatLevel: 2, vulnerabilityLevel: 2';
    expectFindings(risk(`${assessed}, controls: [A.8.1], residual: {vulnerabilityLevel: 1}`), judged);
    expectFindings(
      risk(`${assessed}, residual: {vulnerabilityLevel: 1}`, ' #! treatment/residual-lowered-without-control(1)'),
      judged,
    );
    expectFindings(
      risk(
        `${assessed}, controls: [A.8.1], acceptance: {by: shacho}, residual: {threatLevel: 3}`,
        ' #! treatment/residual-higher(3)',
      ),
      judged,
    );
  });

  it('begin the residual risk as assessed', () => {
    const given = 'assetValue: 3, threatLevel: 2, vulnerabilityLevel: 1, treatment: modify';
    expectFix(
      risk(given),
      'treatment/residual-missing',
      risk(`${given}, residual: {assetValue: "3", threatLevel: "2", vulnerabilityLevel: "1"}`),
    );
  });
});

describe('two factors in a table', () => {
  const text = (table: string, fields: string, expected = '') => `criteria:
  process: 毎年5月
  factors: {assetValue: [小, 大], vulnerabilityLevel: [小, 大]}
  method: table
  table: ${table}
  levels: [{name: 低}, {name: 高}]
  acceptance: {upTo: 高}
risks:
  - {id: R-1, title: 停止, ${fields}}${expected}
`;

  it('are read in the order in which the criteria name them', () => {
    expectFindings(text('[[低, 高], [低, 高]]', 'assetValue: 小, vulnerabilityLevel: 大, level: 高'), judged);
    expectFindings(
      text('[[低, 高], [低, 高]]', 'assetValue: 大, vulnerabilityLevel: 小, level: 高', ' #! risk/level-mismatch(高)'),
      judged,
    );
  });
});

describe('one factor', () => {
  it('is enough to add, and too few for a table', () => {
    const text = (method: string, expected = '') => `criteria:
  process: 毎年5月
  factors:${expected}
    impact: [小, 大]
  method: ${method}
  levels: [{name: 低, upTo: 0}, {name: 高, upTo: 1}]
  acceptance: {upTo: 高}
risks:
  - {id: R-1, title: 停止, impact: 小, level: 低}
`;
    expectFindings(text('sum'), judged);
    const found = findingsOf(openFixture(text('table')), judged);
    expect(found.map(({ finding }) => finding.variant)).toContain('second');
  });
});
