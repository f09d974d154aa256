/** 4.3: a finding is closed when somebody has seen that the action works. */
import type { Pointer } from '../../facts/fields';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { chooseFrom, people } from '../support/choices';
import { idsOfPerson } from '../support/same-person';
import { emptyPhrases } from '../support/justification';
import { toDo, type Fix } from '../../check/fix';
import { rule, type Draft } from '../../check/rule';
import { nonconformitiesOf, setMissing } from './audit-finding';
import { resultsThatDeny } from './ineffective';
import { isCalendarDate } from '../../facts/date';
import type { Audit, AuditFinding } from '../../facts/model';
import { allOf } from '../../words/listing';

const proofs = ['verifiedBy', 'on', 'result'] as const;

export const closedUnverified = rule({
  code: 'finding/closed-unverified',
  severity: 'error',
  on: 'audits',
  decides: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The finding {finding} is closed, but its effectiveness has not been verified: {missing} missing (4.3).',
      ja: '所見{finding}は完了とされていますが、処置の有効性の確認(effectiveness)に{missing}がありません(4.3)。',
    },
    undone: {
      en: 'The finding {finding} is closed, but its corrective action is not recorded as done (`doneOn`) (4.3).',
      ja: '所見{finding}は完了とされていますが、是正処置の完了日(doneOn)が記録されていません(4.3)。',
    },
    before: {
      en: 'The effectiveness of the action for {finding} was verified on {on}, before the action was done on {done} (4.3).',
      ja: '所見{finding}の処置の有効性を確認した日({on})が、処置の完了日({done})より前になっています(4.3)。',
    },
    denied: {
      en: 'The finding {finding} is closed, but the result of its verification, "{result}", says that the action did not work or was not verified (4.3).',
      ja: '所見{finding}は完了とされていますが、有効性の確認の結果「{result}」は、処置が有効でないこと、又は確認できていないことを示しています(4.3)。',
    },
    self: {
      en: 'The effectiveness of the action for {finding} was verified by {by}, who carried the action out: let somebody else verify it (4.3).',
      ja: '所見{finding}の処置の有効性を、処置の担当者である{by}が自ら確認しています。担当者以外の人が確認してください(4.3)。',
    },
  },
  check: (audit, ask) =>
    nonconformitiesOf(audit).flatMap(({ auditFinding, at, name }): readonly Draft<{ at: Pointer }>[] => {
      if (auditFinding.status !== 'closed') return [];
      const early = closedTooEarly(audit, auditFinding, at);
      if (early) return [{ ...early, args: { finding: name, ...early.args }, data: { at } }];
      // Something that is no mapping has a finding of its own.
      if (audit.has(`${at}/effectiveness`) && auditFinding.effectiveness === undefined) return [];
      const result = auditFinding.effectiveness?.result;
      const [denial] = resultsThatDeny(`${at}/effectiveness/result`, result);
      if (denial) {
        const args = { finding: name, result: denial.text.trim() };
        return [{ variant: 'denied', anchor: atValue(audit, denial.at), args, data: { at } }];
      }
      const saysNothing = emptyPhrases('', result).length > 0;
      const missing = proofs.filter(
        (field) => !audit.has(`${at}/effectiveness/${field}`) || (field === 'result' && saysNothing),
      );
      if (missing.length === 0)
        return verifiedByOwner(audit, auditFinding, at, ask).map((each) => ({
          ...each,
          args: { finding: name, ...each.args },
          data: { at },
        }));
      return [
        {
          anchor: atValue(audit, `${at}/status`),
          args: { finding: name, missing: allOf(missing.map((each) => ({ en: each, ja: proofNames[each] }))) },
          data: { at },
        },
      ];
    }),
  fix: ({ anchor, data, variant }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const { at } = data;
    return [
      // When an action was done only a person knows.
      ...(variant === 'undone' || variant === 'before' || variant === 'self' || variant === 'denied'
        ? []
        : verified(subject, `${at}/effectiveness`, ask)),
      {
        title: { en: 'Reopen the finding', ja: '所見を未完了に戻す' },
        changes: [{ kind: 'set', subject, at: `${at}/status`, value: 'open' }],
      },
    ];
  },
});

const proofNames = {
  verifiedBy: '確認した人(verifiedBy)',
  on: '確認した日(on)',
  result: '結果(result)',
} as const;

/** Nobody judges their own work, under whatever id: said of a record that is otherwise whole. */
function verifiedByOwner(
  audit: Subject<Audit>,
  { action, effectiveness }: AuditFinding,
  at: Pointer,
  ask: Questions,
): readonly Draft[] {
  const { owner = '' } = action ?? {};
  const { verifiedBy = '' } = effectiveness ?? {};
  if (owner === '' || !idsOfPerson(owner, ask).includes(verifiedBy)) return [];
  return [
    {
      variant: 'self',
      severity: 'warning',
      decides: [],
      remarks: ['4.3.b'],
      anchor: atValue(audit, `${at}/effectiveness/verifiedBy`),
      args: { by: verifiedBy },
    },
  ];
}

/** What cannot have been effective yet: an action that is not done, or was done after somebody looked. */
function closedTooEarly(
  audit: Subject<Audit>,
  { action, effectiveness }: AuditFinding,
  at: Pointer,
): Draft | undefined {
  if (action && !audit.has(`${at}/action/doneOn`)) {
    return { variant: 'undone', anchor: atValue(audit, `${at}/status`), args: {} };
  }
  const [on, done] = [effectiveness?.on, action?.doneOn];
  if (!isCalendarDate(on) || !isCalendarDate(done) || on >= done) return undefined;
  return { variant: 'before', anchor: atValue(audit, `${at}/effectiveness/on`), args: { on, done } };
}

/** That somebody verified the effectiveness is a fact that only a person can state: who by choosing, when and how by writing. */
function verified(subject: Subject<unknown>, at: Pointer, ask: Questions): readonly Fix[] {
  const rest = { on: toDo, result: toDo };
  if (subject.has(`${at}/verifiedBy`)) {
    const changes = setMissing(subject, at, rest);
    // What says nothing is for its author to replace.
    if (changes.length === 0) return [];
    const title = { en: 'Add what the record of the verification lacks', ja: '有効性の確認の記録に足りない項目を追加' };
    return [{ title, preferred: true, changes }];
  }
  return chooseFrom(people(ask), ({ value, label }) => ({
    title: {
      en: `Record that ${label.en} verified the effectiveness`,
      ja: `${label.ja}が有効性を確認したことを記録`,
    },
    changes: setMissing(subject, at, { verifiedBy: String(value), ...rest }),
  }));
}
