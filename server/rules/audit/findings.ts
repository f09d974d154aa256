/** 4.3: what becomes of the findings of audits: correction, cause, action, and the proof that it helped. */
import { isCalendarDate } from '../../facts/date';
import type { Pointer } from '../../facts/fields';
import type { Audit } from '../../facts/model';
import type { LocalizedText } from '../../facts/text';
import type { Subject } from '../../workspace/subject';
import { atKey, atValue } from '../../check/anchors';
import { allOf } from '../../words/listing';
import { causesThatBlame, causesThatRepeat, causesThatSayNothing } from './empty-cause';
import { choose, chooseFrom, daysAhead, ifOnly, onlyPerson, people } from '../support/choices';
import { emptyPhrases, textsAt, type TextAt } from '../support/justification';
import { toDo } from '../../check/fix';
import { rule, type Draft } from '../../check/rule';
import { auditFindingsOf, missingFrom, nonconformitiesOf, setMissing } from './audit-finding';
import { closedUnverified } from './closed-findings';
import { descriptionMissing } from './undescribed';
import { nonconformityUnrecorded } from './unrecorded';

export const actionMissing = rule({
  code: 'finding/action-missing',
  severity: 'error',
  on: 'audits',
  decides: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The nonconformity {finding} has neither a correction nor a corrective action (4.3).',
      ja: '不適合{finding}に、修正(correction)も是正処置(action)も書かれていません(4.3)。',
    },
  },
  check: (audit) =>
    nonconformitiesOf(audit)
      .filter(({ at, auditFinding: { correction, action } }) => {
        // Something that is no mapping has a finding of its own.
        const acts = audit.has(`${at}/action`) && action === undefined;
        return !acts && !says(audit, `${at}/correction`, correction) && !says(audit, `${at}/action/what`, action?.what);
      })
      .map((each) => ({ anchor: missingFrom(each, 'action'), args: { finding: each.name }, data: { at: each.at } })),
  fix: ({ anchor, data }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const { at } = data;
    // What says nothing is for its author to replace.
    if (subject.has(`${at}/correction`) || subject.has(`${at}/action`)) return [];
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

/** Whether a field says something: neither nothing nor words for it (なし, 対応予定). A placeholder has a finding of its own. */
function says(audit: Subject<Audit>, at: Pointer, text: LocalizedText | undefined): boolean {
  return audit.has(at) && emptyPhrases(at, text).length < Math.max(1, textsAt(at, text).length);
}

export const causeMissing = rule<'audits', { at: Pointer }>({
  code: 'finding/cause-missing',
  severity: 'error',
  on: 'audits',
  decides: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The nonconformity {finding} has no root cause (4.3).',
      ja: '不適合{finding}の根本原因(rootCause)が書かれていません(4.3)。',
    },
    empty: {
      en: 'The root cause of the nonconformity {finding}, "{text}", says nothing: write why it happened, such as "the checklist has no item for cloud accounts" (4.3).',
      ja: '不適合{finding}の根本原因「{text}」では、原因を説明したことになりません。「確認表にクラウドのアカウントの項目がなかった」のように、発生した理由を書いてください(4.3)。',
    },
    repeats: {
      en: 'The root cause of the nonconformity {finding} tells again what was found: write why it happened, such as "the checklist has no item for cloud accounts" (4.3).',
      ja: '不適合{finding}の根本原因が、所見の内容の繰返しになっています。「確認表にクラウドのアカウントの項目がなかった」のように、発生した理由を書いてください(4.3)。',
    },
    blame: {
      en: 'The root cause of the nonconformity {finding}, "{text}", stops at the mistake: write also what let it happen, such as "the checklist has no item for cloud accounts" (4.3).',
      ja: '不適合{finding}の根本原因「{text}」は、誤りがあったことの説明にとどまっています。「確認表にクラウドのアカウントの項目がなかった」のように、誤りが起きた背景まで書いてください(4.3)。',
    },
  },
  check: (audit) =>
    nonconformitiesOf(audit).flatMap((each): readonly Draft<{ at: Pointer }>[] => {
      const { at, auditFinding, name: finding } = each;
      const data = { at };
      if (!audit.has(`${at}/rootCause`)) return [{ anchor: missingFrom(each, 'rootCause'), args: { finding }, data }];
      const [pointer, cause] = [`${at}/rootCause` as const, auditFinding.rootCause];
      const said = (each: TextAt) => ({ anchor: atValue(audit, each.at), args: { finding, text: each.text }, data });
      return [
        ...causesThatSayNothing(pointer, cause).map((each) => ({ ...said(each), variant: 'empty' })),
        ...causesThatRepeat(pointer, cause, auditFinding.description).map((each) => ({
          ...said(each),
          variant: 'repeats',
        })),
        ...causesThatBlame(pointer, cause).map((each) => ({ ...said(each), ...onlyAdvice, variant: 'blame' })),
      ];
    }),
  fix: ({ anchor, data, variant }) =>
    anchor.kind !== 'field' || variant !== undefined
      ? []
      : [
          {
            title: { en: 'Add the root cause', ja: '根本原因を追加' },
            preferred: true,
            changes: setMissing(anchor.subject, data.at, { rootCause: toDo }),
          },
        ],
});

/** A mistake is a cause, if a shallow one: no row hangs on it. */
const onlyAdvice = { severity: 'hint', decides: [], remarks: [] } as const;

export const actionUnassigned = rule<'audits', { at: Pointer; missing: readonly string[] }>({
  code: 'finding/action-unassigned',
  severity: 'warning',
  on: 'audits',
  remarks: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The corrective action for {finding} is not done yet, and has no {missing} (4.3).',
      ja: '不適合{finding}の是正処置はまだ完了していませんが、{missing}が書かれていません(4.3)。',
    },
  },
  check: (audit) =>
    nonconformitiesOf(audit).flatMap((each) => {
      const at = `${each.at}/action`;
      // A closed one whose action is not done has a finding of its own.
      if (!audit.has(at) || audit.has(`${at}/doneOn`) || each.auditFinding.status === 'closed') return [];
      const missing = assigned.filter((field) => !audit.has(`${at}/${field}`));
      if (missing.length === 0) return [];
      const names = allOf(missing.map((field) => assignedNames[field]));
      return [{ anchor: atKey(audit, at), args: { finding: each.name, missing: names }, data: { at, missing } }];
    }),
  fix: ({ anchor, data: { at, missing } }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const owner: Readonly<Record<string, string>> = missing.includes('owner') ? { owner: onlyPerson(ask) ?? toDo } : {};
    if (!missing.includes('due')) return choose(subject, `${at}/owner`, assignedNames.owner, people(ask));
    return chooseFrom(daysAhead(ask), ({ value, label }) => ({
      title: { en: `Due in ${label.en} (${String(value)})`, ja: `期限を${label.ja}後(${String(value)})に設定` },
      changes: setMissing(subject, at, { ...owner, due: String(value) }),
    }));
  },
});

const assigned = ['owner', 'due'] as const;

const assignedNames = {
  owner: { en: 'owner', ja: '担当者(owner)' },
  due: { en: 'due date (`due`)', ja: '期限(due)' },
} as const;

export const findingOverdue = rule({
  code: 'finding/overdue',
  severity: 'warning',
  on: 'audits',
  remarks: ['4.3.b'],
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

export const auditFindingRules = [
  descriptionMissing,
  actionMissing,
  nonconformityUnrecorded,
  causeMissing,
  actionUnassigned,
  findingOverdue,
  closedUnverified,
];
