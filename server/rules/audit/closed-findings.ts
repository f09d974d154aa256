/** 4.3: a finding is closed when somebody has seen that the action works. */
import type { Pointer } from '../../facts/fields';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { chooseFrom, people } from '../support/choices';
import { toDo, type Fix } from '../../check/fix';
import { rule, type Draft } from '../../check/rule';
import { auditFindingsOf, setMissing } from './audit-finding';

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
  check: (audit) =>
    auditFindingsOf(audit).flatMap(({ auditFinding, at, name }): readonly Draft<{ at: Pointer }>[] => {
      if (auditFinding.status !== 'closed') return [];
      // Something that is no mapping has a finding of its own.
      if (audit.has(`${at}/effectiveness`) && auditFinding.effectiveness === undefined) return [];
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
    const { at } = data;
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
