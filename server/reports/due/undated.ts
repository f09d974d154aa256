/** Where no day is written yet, an empty list says nothing of how things stand: which dates would fill it. */
import { fill } from '../../check/message';
import { isCalendarDate } from '../../facts/date';
import type { Bilingual, Language } from '../../words/bilingual';
import { auditFindingsOf } from '../../rules/audit/audit-finding';
import type { Questions } from '../../workspace/questions';
import type { DueKind } from './deadline';
import { dueWords } from './words';

interface DatedField {
  readonly kind: DueKind;
  readonly what: Bilingual;
  /** As it is written: the section, and fields of its entries. */
  readonly fields: readonly string[];
  readonly days: (ask: Questions) => readonly (string | undefined)[];
}

/** In the order of clause 4. Services and suppressions, which are not begun for the sake of a day, are not asked for. */
const datedFields: readonly DatedField[] = [
  {
    kind: 'review',
    what: dueWords.reassessment,
    fields: ['risks.assessedOn', 'risks.nextReview'],
    days: (ask) => ask.entries('risks').flatMap(({ value: { assessedOn, nextReview } }) => [assessedOn, nextReview]),
  },
  {
    kind: 'plan',
    what: dueWords.planDue,
    fields: ['risks.plan.due'],
    days: (ask) => ask.entries('risks').map(({ value }) => value.plan?.due),
  },
  {
    kind: 'acceptance',
    what: dueWords.acceptanceEnds,
    fields: ['risks.acceptance.until'],
    days: (ask) => ask.entries('risks').map(({ value }) => value.acceptance?.until),
  },
  {
    kind: 'control',
    what: dueWords.controlDue,
    fields: ['soa.controls.due'],
    days: (ask) => ask.entries('soa.controls').map(({ value }) => value.due),
  },
  {
    kind: 'audit',
    what: dueWords.auditDays,
    fields: ['audits.planned', 'audits.performed'],
    days: (ask) => ask.entries('audits').flatMap(({ value: { planned, performed } }) => [planned, performed]),
  },
  {
    kind: 'corrective-action',
    what: dueWords.actionDue,
    fields: ['audits.findings.action.due'],
    days: (ask) =>
      ask
        .entries('audits')
        .flatMap((audit) => auditFindingsOf(audit).map(({ auditFinding }) => auditFinding.action?.due)),
  },
  {
    kind: 'evidence',
    what: dueWords.validUntil,
    fields: ['evidence.collectedOn', 'evidence.period.to', 'evidence.validUntil'],
    days: (ask) =>
      ask
        .entries('evidence')
        .flatMap(({ value: { collectedOn, period, validUntil } }) => [collectedOn, period?.to, validUntil]),
  },
  {
    kind: 'review',
    what: dueWords.documentReview,
    fields: ['documents.nextReview'],
    days: (ask) => ask.entries('documents').map(({ value }) => value.nextReview),
  },
];

/** Something that falls due once a day is written for it. */
export interface DayToWrite {
  readonly kind: DueKind;
  readonly what: string;
  readonly fields: readonly string[];
}

/** None where a day is written anywhere, though what it belongs to is done. */
export function daysToWrite(ask: Questions, language: Language): readonly DayToWrite[] {
  if (datedFields.some(({ days }) => days(ask).some(isCalendarDate))) return [];
  return datedFields.map(({ kind, what, fields }) => ({ kind, what: what[language], fields }));
}

/** `Treatment plan to be done: risks.plan.due`. */
export function dayToWriteIn({ what, fields }: DayToWrite, language: Language): string {
  return fill(dueWords.dayToWrite[language], { what, fields: fields.join(language === 'ja' ? '、' : ', ') }, language);
}
