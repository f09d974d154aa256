/** 4.3: what becomes of the findings of audits: correction, cause, action, and the proof that it helped. */
import { isCalendarDate } from '../../facts/date';
import { atValue } from '../../check/anchors';
import { ifOnly } from '../support/choices';
import { toDo } from '../../check/fix';
import { rule, type Draft } from '../../check/rule';
import { auditFindingsOf, missingFrom, nonconformitiesOf, setMissing } from './audit-finding';
import { closedUnverified } from './closed-findings';

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
  check: (audit) =>
    nonconformitiesOf(audit)
      .filter(({ at }) => !audit.has(`${at}/correction`) && !audit.has(`${at}/action`))
      .map((each) => ({ anchor: missingFrom(each, 'action'), args: { finding: each.name }, data: { at: each.at } })),
  fix: ({ anchor, data }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const { at } = data;
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
            changes: setMissing(anchor.subject, data.at, { rootCause: toDo }),
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
  check: (audit, ask) =>
    auditFindingsOf(audit).flatMap(({ auditFinding, at, name }): readonly Draft[] => {
      const due = auditFinding.action?.due;
      if (!isCalendarDate(due) || due >= ask.today || audit.has(`${at}/action/doneOn`)) return [];
      return [{ anchor: atValue(audit, `${at}/action/due`), args: { finding: name, due } }];
    }),
});

export const auditFindingRules = [actionMissing, causeMissing, findingOverdue, closedUnverified];
