import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { longestJudged } from '../../../server/words/bounded';
import { expectFindings, findingsOf, openFixture } from '../../support/rules';

const codes = ['text/too-long'];
const long = '文'.repeat(longestJudged + 1);

describe('text/too-long', () => {
  it('stands on the text itself, in a list and in one language, too', () => {
    expectFindings(
      `isms: 1
scope:
  statement: ${long} #! text/too-long
  exclusions:
    - what: 本社
      reason:
        ja: ${long} #! text/too-long
        en: Not a part of it.
risks:
  - id: R1
    title: 漏えい
    threat: ${long} #! text/too-long
`,
      codes,
    );
  });

  it('does not stand on as much as is judged', () => {
    expectFindings(`isms: 1\nscope: {statement: ${'文'.repeat(longestJudged)}}\n`, codes);
  });

  it('does not stand where no text is judged', () => {
    expectFindings(
      `isms: 1\nrisks: [{id: R1, title: 漏えい, notes: ${long}, x-own: ${long}}]\nnotes: ${long}\n`,
      codes,
    );
  });

  it('says how long the text is', () => {
    const [found] = findingsOf(openFixture(`isms: 1\nscope: {statement: ${'文'.repeat(1_234_567)}}\n`), codes);
    expect(found && messageOf(found.finding, 'en')).toContain('1,234,567 characters');
    expect(found && messageOf(found.finding, 'ja')).toContain('1,234,567文字あり、20,000文字より後');
  });
});

describe('what stands beyond', () => {
  const conclusion = (text: string): string => `isms: 1
audits:
  - {id: A1, type: internal, performed: 2026-05-10, conclusion: {conformity: "${text}"}}
`;
  const denials = ['finding/action-missing'];

  it('is not read by the rules on words', () => {
    const fill = '確かめた。';
    const padded = (times: number): string => conclusion(`${fill.repeat(times)}要求事項に適合していない。`);
    expect(findingsOf(openFixture(padded(10)), denials)).toHaveLength(1);
    expect(findingsOf(openFixture(padded(longestJudged / fill.length)), denials)).toHaveLength(0);
  });
});
