import { describe, it } from 'vitest';
import { expectFindings, expectFix } from '../../support/rules';

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
      - {id: NC-3, grade: minor, effectiveness: {verifiedBy: jiro, on: 2026-11-06}, status: closed}
      - {id: NC-4, grade: minor, status: open}
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

  it('adds who and when, and keeps the result', () => {
    expectFix(
      closed,
      'finding/closed-unverified',
      closed.replace('{result: 再発なし}', '{verifiedBy: jiro, on: 2026-11-23, result: 再発なし}'),
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
