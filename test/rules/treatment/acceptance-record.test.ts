import { describe, expect, it } from 'vitest';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

const risk = (fields: string, expected = '') => `risks:\n  - {id: R-1, title: 停止, ${fields}}${expected}\n`;
const whole = 'by: hanako, on: 2026-06-10, until: 2027-05-31, reason: 訓練で確かめたため';

describe('treatment/acceptance-incomplete', () => {
  const code = 'treatment/acceptance-incomplete';
  const without = (field: string) =>
    risk(
      `acceptance: {${whole
        .split(', ')
        .filter((each) => !each.startsWith(`${field}:`))
        .join(', ')}}`,
    );
  const found = (text: string) =>
    findingsOf(openFixture(text), [code]).map(({ finding, severity }) => ({
      severity,
      decides: finding.decides ?? finding.rule.decides,
      remarks: finding.remarks ?? finding.rule.remarks ?? [],
    }));

  it('stands on the acceptance, once for each part', () => {
    expectFindings(risk('acceptance: {by: hanako, on: 2026-06-10, until: 2027-05-31}', ` #! ${code}(acceptance)`), [
      code,
    ]);
    expectFindings(risk('acceptance: {by: hanako}', ` #! ${code}, ${code}, ${code}(acceptance)`), [code]);
  });

  it('decides where the day is missing, and remarks where reason or end are', () => {
    expect(found(without('on'))).toEqual([{ severity: 'warning', decides: ['4.2.2.a'], remarks: [] }]);
    expect(found(without('reason'))).toEqual([{ severity: 'warning', decides: [], remarks: ['4.2.2.a'] }]);
    expect(found(without('until'))).toEqual([{ severity: 'info', decides: [], remarks: ['4.2.2.a'] }]);
  });

  it('stands on a reason that says nothing', () => {
    const reason = (text: string, expected = '') =>
      risk(`acceptance: {by: hanako, on: 2026-06-10, until: 2027-05-31, reason: ${text}}`, expected);
    expectFindings(reason('なし', ` #! ${code}(なし)`), [code]);
    for (const text of ['リスクが低いため', 'リスクは許容範囲内である', 'The risk is low', '別紙参照']) {
      expectFindings(reason(text, ` #! ${code}(${text})`), [code]);
    }
    expectFindings(reason('代替の回線があり、停止の影響が小さい'), [code]);
    expectFindings(reason('N/A', ` #! ${code}(N/A)`), [code]);
    expectFindings(reason('影響が小さい'), [code]);
    expectFindings(reason('TODO'), [code]);
  });

  it('is silent on a whole acceptance, none, and one of a closed risk', () => {
    expectFindings(risk(`acceptance: {${whole}}`), [code]);
    expectFindings(risk('treatment: retain'), [code]);
    expectFindings(risk('acceptance: {by: hanako}, status: closed, closedOn: 2026-06-30'), [code]);
  });

  it('adds the part, for a person to write', () => {
    expectFix(
      risk('acceptance: {by: hanako, on: 2026-06-10, until: 2027-05-31}'),
      code,
      risk('acceptance: {by: hanako, on: 2026-06-10, until: 2027-05-31, reason: TODO}'),
    );
  });
});

describe('treatment/acceptance-before-assessment', () => {
  const code = 'treatment/acceptance-before-assessment';
  const text = (on: string, expected = '') =>
    risk(`assessedOn: 2026-06-10, acceptance: {by: hanako, on: ${on}}`, expected);

  it('stands on the day that comes first', () => {
    expectFindings(text('2026-06-09', ` #! ${code}(2026-06-09)`), [code]);
  });

  it('is silent on the same day, later, and without either day', () => {
    expectFindings(text('2026-06-10'), [code]);
    expectFindings(text('2026-06-11'), [code]);
    expectFindings(text('2026-02-30'), [code]);
    expectFindings(risk('assessedOn: 2026-06-10, acceptance: {by: hanako}'), [code]);
    expectFindings(risk('acceptance: {by: hanako, on: 2026-06-09}'), [code]);
  });
});

describe('an acceptance', () => {
  const criteria = `criteria:
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: 小, upTo: 0}, {name: 大, upTo: 2}]
  acceptance: {upTo: 小, authority: {大: hanako}}
`;
  const high = 'likelihood: high, impact: high, treatment: retain';

  it('that only holds a place has a finding of its own', () => {
    const codes = ['treatment/acceptance-incomplete', 'treatment/acceptance-missing'];
    expectFindings(criteria + risk(`${high}, acceptance: TODO`), codes);
    expectFindings(criteria + risk(`${high}, acceptance: {}`, ' #! treatment/acceptance-missing'), codes);
  });

  it('that is needed no more may have ended, and be older than the assessment', () => {
    const codes = ['treatment/acceptance-expired', 'treatment/acceptance-before-assessment'];
    const old = 'assessedOn: 2026-06-10, acceptance: {by: hanako, on: 2025-06-10, until: 2026-05-31, reason: 訓練}';
    expectFindings(criteria + risk(`likelihood: low, impact: low, ${old}`), codes);
    expectFindings(criteria + risk(`${high}, ${old}`, ` #! ${codes.join(', ')}`), codes);
  });
});

describe('what is only retained', () => {
  const criteria = `criteria:
  likelihood: [low, medium, high]
  impact: [low, medium, high]
  levels: [{name: 小, upTo: 1}, {name: 中, upTo: 2}, {name: 大, upTo: 4}]
  acceptance: {upTo: 小, authority: {中: hanako, 大: ichiro}}
people: [{id: hanako, name: 情報 花子}, {id: ichiro, name: 例示 一郎}]
`;
  const codes = ['treatment/acceptance-missing', 'treatment/acceptance-authority'];
  const low = 'likelihood: high, impact: high, residual: {likelihood: low, impact: low}';

  it('remains at its assessed level, whatever residual is written beside it', () => {
    const missing = ' #! treatment/acceptance-missing(R-1)';
    expectFindings(criteria + risk(`${low}, treatment: retain`, missing), codes);
    expectFindings(criteria + risk(`${low}, treatment: [retain]`, missing), codes);
    expectFindings(criteria + risk(`${low}, treatment: [retain, modify], controls: [A.8.1]`), codes);
  });

  it('is accepted by whoever may accept the assessed level', () => {
    const retained = (by: string, expected = '') =>
      criteria + risk(`${low}, treatment: retain, acceptance: {by: ${by}}`, expected);
    expectFindings(retained('hanako', ' #! treatment/acceptance-authority(hanako)'), codes);
    expectFindings(retained('ichiro'), codes);
  });
});
