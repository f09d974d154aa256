import { describe, expect, it } from 'vitest';
import { findingsOf, openFixture } from '../../support/rules';

const found = (finding: string, code: string) =>
  findingsOf(
    openFixture(`isms: 1\naudits:\n  - id: IA\n    type: internal\n    findings:\n      - {id: F, ${finding}}\n`),
    [code],
  );

describe('finding/grade-contradicted', () => {
  const code = 'finding/grade-contradicted';

  it.each([
    ['observation', '重大な不適合である。退職者のアカウントが残っていた。'],
    ['observation', '退職者のアカウントが残っており、重大な不適合と判定した。'],
    ['opportunity', '【軽微な不適合】手順書の版が古い'],
    ['observation', '本件は軽微な不適合に該当する'],
    ['minor', '重大な不適合、管理者権限が全員にあった'],
    ['observation', 'Major nonconformity, accounts of leavers were active'],
    ['observation', 'This is a minor non-conformity'],
    ['observation', '重大な不適合であり、脅威情報を収集していない'],
    ['observation', '重大な不適合でした'],
    ['opportunity', 'メジャー不適合。特権の棚卸しがない'],
    ['observation', 'A major nonconformance: no list of accounts'],
  ])('stands on %s for %j', (grade, description) => {
    expect(found(`grade: ${grade}, description: "${description}"`, code)).toHaveLength(1);
  });

  it.each([
    ['major', '重大な不適合である'],
    ['minor', '軽微な不適合である'],
    ['observation', '重大な不適合ではないが、改善の余地がある'],
    ['observation', '放置すると重大な不適合につながるおそれがある'],
    ['observation', '前回の軽微な不適合を確認し、是正されていた'],
    ['observation', '軽微な不適合の是正処置は有効であった'],
    ['observation', '不適合管理の手順が分かりにくい'],
    ['observation', 'Not a major nonconformity'],
    ['observation', 'Not a minor nonconformance'],
    ['observation', '重大な不適合であってはならない項目の一覧がある'],
    ['observation', 'May become a major nonconformity'],
    ['observation', 'The minor nonconformity of the previous audit was closed'],
  ])('is silent on %s for %j', (grade, description) => {
    expect(found(`grade: ${grade}, description: "${description}"`, code)).toEqual([]);
  });
});

describe('finding/cause-missing on a cause that repeats the finding', () => {
  const repeats = (description: string, rootCause: string) =>
    found(`grade: minor, description: "${description}", rootCause: "${rootCause}"`, 'finding/cause-missing').map(
      ({ finding }) => finding.variant,
    );

  it.each([
    ['退職者のアカウントが残っていた', '退職者のアカウントが残っていたため'],
    ['退職者のアカウントが残っていた。', '退職者のアカウントが、残っていたこと'],
    ['Accounts of leavers were active.', 'Because accounts of leavers were active'],
  ])('%j: %j', (description, rootCause) => {
    expect(repeats(description, rootCause)).toEqual(['repeats']);
  });

  it.each([
    ['手順書がなく、点検が行われていなかった', '手順書がなかった'],
    [
      '退職者のアカウントが残っていた',
      '退職の手続きにクラウドのアカウントの項目がなかったため、アカウントが残っていた',
    ],
  ])('is a cause: %j, %j', (description, rootCause) => {
    expect(repeats(description, rootCause)).toEqual([]);
  });

  it('takes as many endings in the middle as there are', { timeout: 10_000 }, () => {
    expect(repeats(`${'た'.repeat(200_000)}x`, '手順書がなかった')).toEqual([]);
  });
});
