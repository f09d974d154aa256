import { describe, expect, it } from 'vitest';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

describe('finding/description-missing', () => {
  const codes = ['finding/description-missing'];

  it('stands on a nonconformity of which nothing is told', () => {
    expectFindings(
      `audits:
  - id: IA-1
    findings:
      - {id: NC-1, grade: minor} #! finding/description-missing(NC-1)
      - {id: NC-2, grade: major, description: "-"} #! finding/description-missing("-")
      - {id: NC-3, grade: major, description: なし} #! finding/description-missing(なし)
      - {id: NC-4, grade: minor, description: 見直しが漏れていた}
      - {id: NC-5, grade: minor, description: {en: "-", ja: 見直しが漏れていた}}
      - {id: OBS-1, grade: observation}
`,
      codes,
    );
  });

  it('inserts a place for it', () => {
    const text = 'audits:\n  - id: IA-1\n    findings:\n      - {id: NC-1, grade: minor}\n';
    expectFix(text, 'finding/description-missing', text.replace('minor', 'minor, description: TODO'));
  });
});

describe('finding/action-missing', () => {
  const codes = ['finding/action-missing'];

  it('stands on the id of a nonconformity that nothing was done about', () => {
    expectFindings(
      `audits:
  - id: IA-1
    findings:
      - {id: NC-1, grade: minor} #! finding/action-missing(NC-1)
      - id: NC-2
        grade: major
        action: {what: ""} #! finding/action-missing(action)
`,
      codes,
    );
  });

  it('is silent for a correction, an action, and what is no nonconformity', () => {
    expectFindings(
      `audits:
  - id: IA-1
    findings:
      - {id: NC-1, grade: minor, correction: 見直した}
      - {id: NC-2, grade: major, action: {what: 自動化する}}
      - {id: OBS-1, grade: observation}
      - {id: OPP-1, grade: opportunity}
`,
      codes,
    );
  });

  it('takes a finding without grade for a nonconformity', () => {
    expectFindings(
      `audits:
  - id: IA-1
    findings:
      - {id: X-1} #! finding/action-missing(X-1)
`,
      codes,
    );
  });

  it('inserts places for both', () => {
    expectFix(
      `audits:
  - id: IA-1
    findings:
      - id: NC-1
        grade: minor
        status: open
`,
      'finding/action-missing',
      `audits:
  - id: IA-1
    findings:
      - id: NC-1
        grade: minor
        correction: TODO
        action:
          what: TODO
        status: open
`,
    );
  });
});

describe('finding/cause-missing', () => {
  const codes = ['finding/cause-missing'];

  it('stands on a nonconformity without cause, and on the empty key', () => {
    expectFindings(
      `audits:
  - id: IA-1
    findings:
      - {id: NC-1, grade: major, correction: 見直した} #! finding/cause-missing(NC-1)
      - id: NC-2
        grade: minor
        rootCause: #! finding/cause-missing(rootCause)
      - {id: NC-3, grade: minor, rootCause: 手作業の漏れ}
      - {id: OBS-1, grade: observation}
`,
      codes,
    );
  });

  it('inserts a place for it, in the finding that lacks it', () => {
    expectFix(
      `audits:
  - id: IA-1
    findings:
      - {id: NC-1, grade: minor, rootCause: 手作業の漏れ}
      - {id: NC-2, grade: minor, status: open} # 調査中
`,
      'finding/cause-missing',
      `audits:
  - id: IA-1
    findings:
      - {id: NC-1, grade: minor, rootCause: 手作業の漏れ}
      - {id: NC-2, grade: minor, rootCause: TODO, status: open} # 調査中
`,
    );
  });
});

describe('finding/overdue', () => {
  const codes = ['finding/overdue'];

  it('stands on a due date before today, of any grade', () => {
    expectFindings(
      `audits:
  - id: IA-1
    findings:
      - {id: NC-1, grade: minor, action: {what: 自動化する, due: 2026-11-22}} #! finding/overdue(2026-11-22)
      - {id: OBS-1, grade: observation, action: {due: 2026-10-01}} #! finding/overdue(2026-10-01)
`,
      codes,
    );
  });

  it('is silent today, when done, and for what is no day', () => {
    expectFindings(
      `audits:
  - id: IA-1
    findings:
      - {id: NC-1, grade: minor, action: {due: 2026-11-23}}
      - {id: NC-2, grade: minor, action: {due: 2026-10-01, doneOn: 2026-10-05}}
      - {id: NC-3, grade: minor, action: {due: 2026-02-30}}
      - {id: NC-4, grade: minor, action: {what: 自動化する}}
`,
      codes,
    );
  });
});

describe('finding/closed-unverified', () => {
  const codes = ['finding/closed-unverified'];

  it('stands on the status while verifier or day is missing', () => {
    expectFindings(
      `audits:
  - id: IA-1
    findings:
      - {id: NC-1, grade: minor, status: closed} #! finding/closed-unverified(closed)
      - {id: NC-2, grade: minor, effectiveness: {verifiedBy: jiro}, status: closed} #! finding/closed-unverified(closed)
      - {id: NC-3, grade: minor, effectiveness: {verifiedBy: jiro, on: 2026-11-06}, status: closed} #! finding/closed-unverified(closed)
      - {id: NC-5, grade: minor, effectiveness: {verifiedBy: jiro, on: 2026-11-06, result: 再発なし}, status: closed}
      - {id: OBS-1, grade: observation, status: closed}
      - {id: NC-4, grade: minor, status: open}
`,
      codes,
    );
  });

  it('stands on what cannot have been effective: an action not done, or done after somebody looked', () => {
    const effectiveness = 'effectiveness: {verifiedBy: jiro, on: 2026-11-06, result: 再発なし}, status: closed';
    expectFindings(
      `audits:
  - id: IA-1
    findings:
      - {id: NC-1, action: {what: 追記}, ${effectiveness}} #! finding/closed-unverified(closed)
      - {id: NC-2, action: {what: 追記, doneOn: 2026-11-07}, ${effectiveness}} #! finding/closed-unverified(2026-11-06)
      - {id: NC-3, action: {what: 追記, doneOn: 2026-11-06}, ${effectiveness}}
`,
      codes,
    );
  });

  const closed = `people:
  - {id: jiro, name: 監査 次郎}
audits:
  - id: IA-1
    findings:
      - id: NC-1
        grade: minor
        effectiveness: {result: 再発なし}
        status: closed
`;

  it('adds who, leaves when for a person, and keeps the result', () => {
    expectFix(
      closed,
      'finding/closed-unverified',
      closed.replace('{result: 再発なし}', '{verifiedBy: jiro, on: TODO, result: 再発なし}'),
    );
  });

  it('reopens', () => {
    expectFix(closed, 'finding/closed-unverified', closed.replace('closed', 'open'), 'Reopen the finding');
  });
});

it('names a finding without id by its audit', () => {
  expectFindings(
    `audits:
  - id: IA-1
    findings: #! finding/cause-missing(findings)
      - {grade: minor, correction: 見直した}
`,
    ['finding/cause-missing'],
  );
});

describe('finding/action-unassigned', () => {
  const codes = ['finding/action-unassigned'];
  const audit = (finding: string): string => `audits:\n  - id: IA-1\n    findings:\n      - ${finding}\n`;

  it('stands on an action that nobody has to take, or not by any day', () => {
    expectFindings(audit('{id: NC-1, action: {what: 追記}} #! finding/action-unassigned(action)'), codes);
    expectFindings(audit('{id: NC-1, action: {what: 追記, owner: a}} #! finding/action-unassigned(action)'), codes);
    expectFindings(
      audit('{id: NC-1, action: {what: 追記, due: 2027-01-01}} #! finding/action-unassigned(action)'),
      codes,
    );
  });

  it.each([
    ['is assigned', '{id: NC-1, action: {what: 追記, owner: a, due: 2027-01-01}}'],
    ['is done', '{id: NC-1, action: {what: 追記, doneOn: 2026-11-01}}'],
    ['came of an observation', '{id: OBS-1, grade: observation, action: {what: 追記}}'],
    ['is not there', '{id: NC-1, correction: 直した}'],
  ])('is silent about an action that %s', (_why, finding) => {
    expectFindings(audit(finding), codes);
  });

  it('offers days, with the only person', () => {
    const people = 'people: [{id: hanako, name: 花子}]\n';
    expectFix(
      people + audit('{id: NC-1, action: {what: 追記}}'),
      'finding/action-unassigned',
      people + audit('{id: NC-1, action: {what: 追記, owner: hanako, due: 2027-02-23}}'),
    );
  });
});

describe('finding/cause-missing for a cause that says nothing', () => {
  const cause = (text: string, expected = ''): string =>
    `audits:\n  - id: IA-1\n    findings:\n      - {id: NC-1, rootCause: ${text}}${expected}\n`;

  it.each([
    '不明',
    '原因不明',
    '根本原因は不明です',
    '調査中',
    '現在調査中',
    'unknown',
    'under investigation',
    'The root cause is unknown.',
    '特定できなかった',
    '未調査',
    '判明していない',
    '原因：不明',
    '不明（調査中）',
    '原因究明中',
    'ベンダーに確認中',
    '分析中（9月末完了予定）',
    'not yet known',
    'Investigation ongoing',
    'Awaiting the results of the investigation.',
  ])('%s', (text) => expectFindings(cause(text, ` #! finding/cause-missing(${text})`), ['finding/cause-missing']));

  it.each([
    '手順書に記載がなかった',
    '担当者のミスを見つける仕組みがなかった',
    '原因不明の停止に備えた手順がない',
    'nobody reviews cloud accounts',
    '確認していなかった',
    '調査の手順が定められていなかった',
    '担当者が不明なまま運用していた',
    '要求事項を知らなかった',
    'The owner was unknown to the operations team',
    'Nobody analysed the logs',
    '{ja: 手順書に記載がなかった, en: unknown}',
  ])('is silent about %s', (text) => expectFindings(cause(text), ['finding/cause-missing']));

  it.each(['ヒューマンエラー', '担当者のミス', 'Human error'])(
    '%s is a cause, of which a hint asks for more',
    (text) => {
      const [finding, ...others] = findingsOf(openFixture(cause(text)), ['finding/cause-missing']);
      expect(others).toEqual([]);
      expect(finding?.finding).toMatchObject({ severity: 'hint', decides: [], remarks: [] });
    },
  );
});

describe('what is done about a nonconformity, in words that say nothing', () => {
  const codes = ['finding/action-missing', 'finding/closed-unverified'];
  const audit = (finding: string) =>
    `audits:\n  - id: IA-1\n    findings:\n      - {id: NC-1, grade: minor, ${finding}}\n`;

  it.each([
    'correction: なし',
    'action: {what: 対応予定, owner: hanako}',
    'action: {owner: hanako}',
    'action: {what: ""}',
  ])('%s is no correction and no action', (words) => {
    const found = findingsOf(openFixture(audit(words)), codes);
    expect(found.map(({ finding }) => finding.rule.code)).toEqual(['finding/action-missing']);
  });

  it('one of both is enough', () => {
    expectFindings(audit('correction: 2件を見直した, action: {what: 検討する, owner: hanako}'), codes);
  });

  it('a result that says nothing verifies nothing', () => {
    const closed = (result: string) =>
      audit(
        `correction: 2件を見直した, status: closed, effectiveness: {verifiedBy: jiro, on: 2026-10-01, result: "${result}"}`,
      );
    expect(findingsOf(openFixture(closed('-')), codes)).toHaveLength(1);
    expect(findingsOf(openFixture(closed('再発なし')), codes)).toEqual([]);
  });

  const verified = (result: string) =>
    findingsOf(
      openFixture(
        audit(
          `correction: 2件を見直した, status: closed, effectiveness: {verifiedBy: jiro, on: 2026-10-01, result: "${result}"}`,
        ),
      ),
      codes,
    ).map(({ finding }) => finding.variant);

  it.each([
    ...['再発した', '再発あり', '再発が確認された', '同様の事象が再発しました。', '効果なし', '効果は認められなかった'],
    ...['有効でない', '有効ではなかった', '有効性が確認できず', '確認できず', '確認できなかった', '後で書く', '未確認'],
    ...[
      'not effective',
      'Not effective.',
      'ineffective',
      'recurred',
      'The issue recurred.',
      'Not verified',
      'no effect',
    ],
  ])('a result that says the opposite (%s) verifies nothing', (result) => {
    expect(verified(result)).toEqual(['denied']);
  });

  it.each([
    ...[
      '再発なし',
      '再発した事象はない',
      '再発は確認できず',
      '再発していない',
      '再発防止策が有効に機能している',
      '有効',
    ],
    ...['9月に再発した。追加の処置の後は再発なし', '効果あり', '効果を確認した', '3か月間、再発がないことを確認した'],
    ...['不備は確認できなかった', '未承認の変更がないことを確認した', '後日確認された事象もなく有効である'],
    ...['Effective', 'Has not recurred', 'No recurrence in three months', 'Verified: no account was left'],
  ])('a result that says so (%s) does', (result) => {
    expect(verified(result)).toEqual([]);
  });
});
