/** What falls due of audits: those that are planned, and the actions on what they found. */
import { isCalendarDate } from '../../facts/date';
import type { Audit } from '../../facts/model';
import type { Bilingual } from '../../words/bilingual';
import { atValue } from '../../check/anchors';
import { bilingual, labelOf } from '../../check/label';
import { auditFindingsOf } from '../../rules/audit/audit-finding';
import type { Questions } from '../../workspace/questions';
import type { Deadline } from './deadline';
import { dueWords } from './words';

export function plannedAuditDeadlines(ask: Questions): readonly Deadline[] {
  const responsible = ask.single('auditProgramme')?.value.responsible;
  return ask.entries('audits').flatMap((audit): readonly Deadline[] => {
    const { planned, auditors = [] } = audit.value;
    if (!isCalendarDate(planned) || audit.has('/performed')) return [];
    return [
      {
        kind: 'audit',
        day: planned,
        what: plannedWords(audit.value),
        rule: 'audit/overdue',
        anchor: atValue(audit, '/planned'),
        id: labelOf(audit),
        owners: auditors.length > 0 ? auditors : [responsible],
      },
    ];
  });
}

function plannedWords({ type }: Audit): Bilingual {
  if (type === 'external') return dueWords.externalAudit;
  return type === 'independent-review' ? dueWords.independentReview : dueWords.internalAudit;
}

export function actionDeadlines(ask: Questions): readonly Deadline[] {
  return ask.entries('audits').flatMap((audit) =>
    auditFindingsOf(audit).flatMap(({ auditFinding, at, name }): readonly Deadline[] => {
      const { action, description } = auditFinding;
      const due = action?.due;
      if (!isCalendarDate(due) || audit.has(`${at}/action/doneOn`)) return [];
      return [
        {
          kind: 'corrective-action',
          day: due,
          what: dueWords.actionDue,
          rule: 'finding/overdue',
          anchor: atValue(audit, `${at}/action/due`),
          id: name,
          title: bilingual(description),
          detail: bilingual(action?.what),
          owners: [action?.owner],
        },
      ];
    }),
  );
}
