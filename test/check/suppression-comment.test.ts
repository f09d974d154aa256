import { describe, expect, it } from 'vitest';
import { messageOf } from '../../server/check/message';
import { findingsOf, openFixture } from '../support/rules';

const missing = 'schema/missing-key';
const unreadable = 'suppression/unreadable';

/** What stands of an entry without a name when a comment stands above it. */
function withComment(comment: string) {
  const service = openFixture(`isms: 1\npeople:\n  ${comment}\n  - {id: hanako}\n`);
  return findingsOf(service).filter(({ finding: { rule } }) => rule.code === missing || /^suppression/.test(rule.code));
}

const codesWith = (comment: string): readonly string[] =>
  withComment(comment).map(({ finding: { rule } }) => rule.code);

describe('a comment that begins like a suppression and is none', () => {
  it.each([
    ['2026-13-45', 'until'],
    ['2027-02-29', 'until'],
    ['tomorrow', 'until'],
    ['2027/01/01', 'until'],
    ['', 'until'],
    ['20270101', 'until'],
    ['２０２７-01-01', 'width'],
  ])('suppresses nothing with until=%s, and is said', (until, variant) => {
    const found = withComment(`# isms-ignore ${missing} until=${until}: the name follows`);
    expect(found.map(({ finding: { rule } }) => rule.code).sort()).toEqual([missing, unreadable]);
    const said = found.find(({ finding: { rule } }) => rule.code === unreadable)?.finding;
    expect(said?.variant).toBe(variant);
    if (variant === 'until') expect(said && messageOf(said, 'ja')).toContain(`「${until}」`);
  });

  it.each([
    [`# isms-ignore ${missing}：名前は後日`, '：', 'width'],
    [`# isms-ignore ${missing} until＝2027-01-01: 名前は後日`, '＝', 'width'],
    [`# isms-ignore ${missing} the name follows`, 'the', 'colon'],
    [`# isms-ignore ${missing} until=2027-01-01 the name follows`, 'the', 'colon'],
    [`# isms-ignore ${missing}, schema/type: the name follows`, 'schema/type', 'several'],
    [`# isms-ignore ${missing} schema/type: the name follows`, 'schema/type', 'several'],
    ['# isms-ignore: the name follows', '', 'form'],
    ['# isms-ignore missing-key: the name follows', '', 'form'],
    [`#isms-ignore ${missing} until 2027-01-01: x`, '', 'form'],
    ['# isms-ignore', '', 'form'],
  ])('%s', (comment, part, variant) => {
    const found = withComment(comment);
    expect(found.map(({ finding: { rule } }) => rule.code).sort()).toEqual([missing, unreadable]);
    const said = found.find(({ finding: { rule } }) => rule.code === unreadable);
    expect(said?.finding.variant).toBe(variant);
    expect(said?.location.range.start).toEqual({ line: 2, character: 2 });
    for (const language of ['en', 'ja'] as const) {
      expect(said && messageOf(said.finding, language)).toContain('isms-ignore risk/owner-missing: ');
      expect(said && messageOf(said.finding, language)).toContain(part);
    }
  });
});

describe('a comment that is a suppression', () => {
  it.each([
    `# isms-ignore ${missing}: the name follows`,
    `#isms-ignore ${missing} until=2027-01-01: 氏名：後日（全角）`,
    `# isms-ignore　${missing}: 名前は後日`,
    `# isms-ignore ${missing} : see schema/type, and until=tomorrow`,
  ])('%s', (comment) => {
    expect(codesWith(comment)).toEqual([]);
  });

  it.each(['# isms-ignored', '# isms-ignores nothing', '# see isms-ignore risk/x', '# isms-ignore-file x/y: z'])(
    'is not %s, which is about something else',
    (comment) => {
      expect(codesWith(comment)).toEqual([missing]);
    },
  );
});
