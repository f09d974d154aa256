/** 4.3: what becomes of the findings of audits: correction, cause, action, and the proof that it helped. */
import type { Bilingual } from '../catalog/bilingual';
import { isCalendarDate } from '../facts/date';
import type { Pointer } from '../facts/fields';
import type { Audit, AuditFinding } from '../facts/model';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { atKey, atValue } from './anchors';
import { chooseFrom, ifOnly, people } from './choices';
import { toDo, type Change, type Fix } from './fix';
import { labelOf } from './label';
import { rule, type Anchor, type Draft } from './rule';

/** One finding, at its place in the audit that made it. */
interface PlacedAuditFinding {
  readonly audit: Subject<Audit>;
  readonly finding: AuditFinding;
  readonly at: Pointer;
  readonly name: Bilingual;
}

function findingsOf(audit: Subject<Audit>): readonly PlacedAuditFinding[] {
  return (audit.value.findings ?? []).map((finding, index) => {
    const { en, ja } = labelOf(audit);
    const name = finding.id
      ? { en: finding.id, ja: finding.id }
      : { en: `${en} no. ${index + 1}`, ja: `${ja}の${index + 1}件目` };
    return { audit, finding, at: `/findings/${index}`, name };
  });
}

/** A finding that nobody has graded is taken for a nonconformity: leaving the grade out must not excuse it. */
function nonconformitiesOf(audit: Subject<Audit>): readonly PlacedAuditFinding[] {
  return findingsOf(audit).filter(
    ({ audit: { has }, at, finding: { grade } }) => grade === 'major' || grade === 'minor' || !has(`${at}/grade`),
  );
}

/** The key of a field that is there with nothing in it, else the finding's id. */
function missingFrom({ audit, at }: PlacedAuditFinding, field: string): Anchor {
  if (audit.place(`${at}/${field}`)) return atKey(audit, `${at}/${field}`);
  return audit.has(`${at}/id`) ? atValue(audit, `${at}/id`) : atKey(audit, '/findings');
}

function setMissing(
  subject: Subject<unknown>,
  at: Pointer,
  values: Readonly<Record<string, string>>,
): readonly Change[] {
  return Object.entries(values)
    .filter(([field]) => !subject.has(`${at}/${field}`))
    .map(([field, value]) => ({ kind: 'set', subject, at: `${at}/${field}`, value }));
}

export const actionMissing = rule({
  code: 'finding/action-missing',
  severity: 'error',
  on: 'audits',
  judges: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The nonconformity {finding} has neither a correction nor a corrective action (4.3).',
      ja: '不適合{finding}に、修正(correction)も是正処置(action)も書かれていません(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'A finding of grade `major` or `minor`, or without any grade, has neither `correction` nor `action`.',
      ja: '区分がmajor若しくはminorの所見、又は区分のない所見に、correctionもactionもない場合に示します。',
    },
    why: {
      en: 'A nonconformity has to be put right, and acted upon so that it does not come back.',
      ja: '不適合には、修正の処置をとり、再発を防ぐための処置を決める必要があります。',
    },
    mend: {
      en: 'Write what was done at once (`correction`) and what removes the cause (`action`, with owner and due date).',
      ja: '直ちに行った処置(correction)と、原因を取り除く処置(action、担当者と期限を含む)を書いてください。',
    },
  },
  example: {
    bad: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, description: 特権アカウントの見直しが漏れていた, status: open}
`,
    good: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - id: NC-1
        grade: minor
        description: 特権アカウントの見直しが漏れていた
        correction: 漏れていた2件を見直した
        action: {what: 見直しの一覧を自動で作成する, due: 2027-01-29}
        status: open
`,
  },
  check: (audit) =>
    nonconformitiesOf(audit)
      .filter(({ at }) => !audit.has(`${at}/correction`) && !audit.has(`${at}/action`))
      .map((each) => ({ anchor: missingFrom(each, 'action'), args: { finding: each.name }, data: { at: each.at } })),
  fix: ({ anchor, data }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const at = String(data?.['at']);
    return [
      {
        title: { en: 'Add correction and corrective action', ja: '修正及び是正処置を追加' },
        preferred: true,
        changes: [
          { kind: 'set', subject, at: `${at}/correction`, value: toDo },
          { kind: 'set', subject, at: `${at}/action`, value: { what: toDo, ...ifOnly('owner', ask) } },
        ],
      },
    ];
  },
});

export const causeMissing = rule({
  code: 'finding/cause-missing',
  severity: 'error',
  on: 'audits',
  judges: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The nonconformity {finding} has no root cause (4.3).',
      ja: '不適合{finding}の根本原因(rootCause)が書かれていません(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'A finding of grade `major` or `minor`, or without any grade, has no `rootCause`.',
      ja: '区分がmajor若しくはminorの所見、又は区分のない所見に、rootCauseがない場合に示します。',
    },
    why: {
      en: 'An action prevents recurrence only when it removes the cause, so the cause has to be found first.',
      ja: '再発を防ぐには原因を取り除く必要があり、そのためにまず原因を明らかにします。',
    },
    mend: {
      en: 'Write why it happened, and whether the same can be found elsewhere.',
      ja: '発生した原因と、同様の不適合がほかにあるかを書いてください。',
    },
  },
  example: {
    bad: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, correction: 漏れていた2件を見直した, status: open}
`,
    good: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, correction: 漏れていた2件を見直した, rootCause: 一覧を手作業で作っていた, status: open}
`,
  },
  check: (audit) =>
    nonconformitiesOf(audit)
      .filter(({ at }) => !audit.has(`${at}/rootCause`))
      .map((each) => ({ anchor: missingFrom(each, 'rootCause'), args: { finding: each.name }, data: { at: each.at } })),
  fix: ({ anchor, data }) =>
    anchor.kind !== 'field'
      ? []
      : [
          {
            title: { en: 'Add the root cause', ja: '根本原因を追加' },
            preferred: true,
            changes: setMissing(anchor.subject, String(data?.['at']), { rootCause: toDo }),
          },
        ],
});

export const findingOverdue = rule({
  code: 'finding/overdue',
  severity: 'warning',
  on: 'audits',
  judges: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The action for {finding} was due on {due} and is not recorded as done (4.3).',
      ja: '所見{finding}の処置は期限({due})を過ぎましたが、完了日(doneOn)が記録されていません(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'The action for a finding was due before today and has no `doneOn`.',
      ja: '所見の処置(action)の期限が今日より前で、doneOnがない場合に示します。',
    },
    why: {
      en: 'Corrective actions are to be taken without undue delay; a lapsed date needs a decision.',
      ja: '是正処置は遅滞なくとる必要があります。期限を過ぎたものには判断が必要です。',
    },
    mend: {
      en: 'Record the day on which it was done, or agree on a new due date with the person responsible.',
      ja: '完了した日を記録するか、責任者と合意して期限を改めてください。',
    },
  },
  example: {
    bad: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, rootCause: 手作業の漏れ, action: {what: 一覧を自動で作成する, due: 2026-10-30}}
`,
    good: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: NC-1, grade: minor, rootCause: 手作業の漏れ, action: {what: 一覧を自動で作成する, due: 2026-10-30, doneOn: 2026-10-16}}
`,
  },
  check: (audit, ask) =>
    findingsOf(audit).flatMap(({ finding, at, name }): readonly Draft[] => {
      const due = finding.action?.due;
      if (!isCalendarDate(due) || due >= ask.today || audit.has(`${at}/action/doneOn`)) return [];
      return [{ anchor: atValue(audit, `${at}/action/due`), args: { finding: name, due } }];
    }),
});

const proofs = ['verifiedBy', 'on'] as const;

export const closedUnverified = rule({
  code: 'finding/closed-unverified',
  severity: 'error',
  on: 'audits',
  judges: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The finding {finding} is closed, but its effectiveness has not been verified: {missing} missing (4.3).',
      ja: '所見{finding}は完了とされていますが、処置の有効性の確認(effectiveness)に{missing}がありません(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'A finding has `status: closed`, and `effectiveness` does not say who verified it and when.',
      ja: '所見がstatus: closedで、effectivenessに確認者(verifiedBy)又は確認日(on)がない場合に示します。',
    },
    why: {
      en: 'A finding is done with only when somebody has seen that the action works.',
      ja: '所見は、処置が有効であることを確かめて初めて完了となります。',
    },
    mend: {
      en: 'Verify the action and record who, when and with what result; leave the finding open until then.',
      ja: '処置の有効性を確認し、確認者、確認日及び結果を記録してください。それまではopenとしてください。',
    },
  },
  example: {
    bad: `audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - {id: OBS-1, grade: observation, description: 監視の閾値が古い, status: closed}
`,
    good: `people:
  - {id: jiro, name: 監査 次郎, competence: [cloud-audit]}
audits:
  - id: IA-2026
    performed: 2026-09-03
    findings:
      - id: OBS-1
        grade: observation
        description: 監視の閾値が古い
        effectiveness: {verifiedBy: jiro, on: 2026-11-06, result: 新しい閾値による検知を記録で確認した}
        status: closed
`,
  },
  check: (audit) =>
    findingsOf(audit).flatMap(({ finding, at, name }): readonly Draft[] => {
      if (finding.status !== 'closed') return [];
      // Something that is no mapping has a finding of its own.
      if (audit.has(`${at}/effectiveness`) && finding.effectiveness === undefined) return [];
      const missing = proofs.filter((field) => !audit.has(`${at}/effectiveness/${field}`));
      if (missing.length === 0) return [];
      return [
        {
          anchor: atValue(audit, `${at}/status`),
          args: { finding: name, missing: { en: missing.join(' and '), ja: missing.join('及び') } },
          data: { at },
        },
      ];
    }),
  fix: ({ anchor, data }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const at = String(data?.['at']);
    return [
      ...verified(subject, `${at}/effectiveness`, ask),
      {
        title: { en: 'Reopen the finding', ja: '所見を未完了に戻す' },
        changes: [{ kind: 'set', subject, at: `${at}/status`, value: 'open' }],
      },
    ];
  },
});

/** That somebody verified the effectiveness is a fact that only a person can state: by choosing who, on this day. */
function verified(subject: Subject<unknown>, at: Pointer, ask: Questions): readonly Fix[] {
  const rest = { on: ask.today, result: toDo };
  if (subject.has(`${at}/verifiedBy`)) {
    const title = { en: 'Date the verification today', ja: '有効性の確認日を今日に設定' };
    return [{ title, preferred: true, changes: setMissing(subject, at, rest) }];
  }
  const dated = subject.has(`${at}/on`);
  return chooseFrom(people(ask), ({ value, label }) => ({
    title: {
      en: `Record that ${label.en} verified the effectiveness${dated ? '' : ' today'}`,
      ja: `${label.ja}が${dated ? '' : '今日、'}有効性を確認したことを記録`,
    },
    changes: setMissing(subject, at, { verifiedBy: String(value), ...rest }),
  }));
}

export const findingRules = [actionMissing, causeMissing, findingOverdue, closedUnverified];
