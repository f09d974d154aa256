import { describe, expect, it } from 'vitest';
import { expectFix, findingsOf, openFixture } from '../../support/rules';
import { rowsOf } from '../../verdict/rows';

const audit = (conformity: string, more = '', effectiveness = '有効に維持されている'): string => `isms: 1
audits:
  - id: IA-1
    type: internal
    performed: 2026-09-03
    conclusion: {conformity: "${conformity}", effectiveness: "${effectiveness}"}
${more}`;
const said = (text: string) =>
  findingsOf(openFixture(text), ['finding/action-missing']).map(({ severity }) => severity);

describe('finding/action-missing on a conclusion', () => {
  it.each([
    '不適合',
    '不適合であり、是正が必要である',
    '重大な不適合がある',
    '不適合が3件あった',
    '軽微な不適合2件を除き適合している',
    '規程に適合していない',
    '適合しない',
    '要求事項に適合しているとはいえない',
    '要求事項を満たしていない。',
    '一部の要求事項に準拠できていない',
    '適合せず',
    '有効でない',
    '有効ではありません',
    '有効に機能していない',
    '有効に実施されていなかった。改善を求める。',
    '有効性は認められない',
    '有効性が不十分である',
    'ＩＳＭＳは適合していない',
    'Does not conform',
    'The ISMS does not fully conform to JIP-ISMS517.',
    "It doesn't comply with our rules",
    'Not effective',
    'Controls are not effectively implemented.',
    'Ineffective',
    'Nonconforming',
    'Major nonconformity in access control',
    'One non-conformity aside, it conforms',
    'Fails to meet clause 4',
    'The effectiveness was not shown',
  ])('that denies: %s', (text) => {
    expect(said(audit(text))).toEqual(['error']);
    expect(said(audit('適合している', '', text))).toEqual(['error']);
  });

  it.each([
    '適合している',
    '適合しており、問題はない',
    '適合しており問題はない',
    '不適合はなかった',
    '不適合なし',
    '不適合は検出されず、有効である',
    '不適合 0 件',
    '重大な不適合も軽微な不適合も認められない',
    '適合していない箇所はなかった',
    '適合しない事項は見つかりませんでした',
    '有効でないものはない',
    '前回の不適合2件は是正済みである',
    '過去の不適合を含め適合している',
    '適合に影響しない観察事項が1件ある',
    '有効に維持されているが、改善の余地がある',
    '適合。対策は不足していない',
    'Conforms',
    'No nonconformities were found',
    'Nonconformities were not found',
    'Nothing that does not conform was found',
    'The observation does not affect conformity',
    'It does not reduce effectiveness',
    'Effectively implemented and maintained; not all logs are kept as long',
    'The previous nonconformity was corrected',
    'Conforms without exception',
  ])('is silent where it does not: %s', (text) => {
    expect(said(audit(text))).toEqual([]);
    expect(said(audit('適合している', '', text))).toEqual([]);
  });

  it('is silent where a nonconformity is recorded, and for a plan', () => {
    const recorded = '    findings: [{id: NC-1, grade: major, correction: 直した}]\n';
    expect(said(audit('不適合', recorded))).toEqual([]);
    expect(said(audit('不適合', '    findings: [{id: O-1, grade: observation}]\n'))).toEqual(['error']);
    expect(said(audit('不適合').replace('performed: 2026-09-03', 'planned: 2027-09-03'))).toEqual([]);
  });

  it('leaves 4.3 b) unmet, and only remarks on it for the audit of somebody else', () => {
    const states = (text: string) => {
      const row = rowsOf(openFixture(text)).get('4.3.b');
      return [row?.findings, row?.remarks].map((found = []) =>
        found.some(({ finding }) => finding.rule.code === 'finding/action-missing'),
      );
    };
    expect(states(audit('不適合'))).toEqual([true, false]);
    expect(states(audit('不適合').replace('internal', 'external'))).toEqual([false, true]);
  });

  it('records it', () => {
    const text = audit('不適合');
    expectFix(
      text,
      'finding/action-missing',
      `${text}    findings:
      - id: NC-1
        description: TODO
        correction: TODO
        rootCause: TODO
        action:
          what: TODO
        status: open
`,
    );
  });
});
