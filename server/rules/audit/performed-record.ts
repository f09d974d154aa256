/** 4.3: how the record of the first internal audit begins. */
import { isCalendarDate } from '../../facts/date';
import type { Audit } from '../../facts/model';
import type { PlainValue } from '../../facts/read-value';
import type { Questions } from '../../workspace/questions';
import { servicesInScope } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';
import { toDo, type Fix } from '../../check/fix';
import type { Change } from '../../editing/change';
import { labelOf } from '../../check/label';
import { nextId } from '../support/next-id';
import { isInternal } from './reach';

/** So many audits of the plan are offered at most. */
const mostPlanned = 3;

/** Those that were planned first; `all` are the criteria that 4.3 asks for. */
export function recordsOfAudit(ask: Questions, all: readonly string[]): readonly Fix[] {
  return [...plannedAudits(ask).slice(0, mostPlanned).map(performedAsPlanned), performedNow(ask, all)];
}

/** What is planned for a day to come has not been performed. */
function plannedAudits(ask: Questions): readonly Subject<Audit>[] {
  return ask.entries('audits').filter(({ value }) => {
    const isDue = !isCalendarDate(value.planned) || value.planned <= ask.today;
    return isInternal(value) && value.performed === undefined && isDue;
  });
}

/** What an audit that was performed has to say, and only its auditors know. */
const leftToWrite: readonly (readonly [string, PlainValue])[] = [
  ['auditors', [toDo]],
  ['conclusion', { conformity: toDo, effectiveness: toDo }],
];

/** The day is a fact, which only a person can tell: until it is written, nothing has been audited. */
function performedAsPlanned(audit: Subject<Audit>): Fix {
  const { en, ja } = labelOf(audit);
  return {
    title: { en: `Record that the audit ${en} was performed`, ja: `監査${ja}の実施を記録` },
    changes: [
      { kind: 'set', subject: audit, at: '/performed', value: toDo },
      ...leftToWrite
        .filter(([field]) => !audit.has(`/${field}`))
        .map(([field, value]): Change => ({ kind: 'set', subject: audit, at: `/${field}`, value })),
    ],
  };
}

/** With the reach that the programme asks for; who audited, and when, is for a person to say. */
function performedNow(ask: Questions, all: readonly string[]): Fix {
  const criteria = ask.single('auditProgramme')?.value.criteria ?? [];
  const services = servicesInScope(ask).flatMap(({ value: { id } }) => id ?? []);
  const entry: PlainValue = {
    id: nextId('audit', ask),
    type: 'internal',
    criteria: [...(criteria.length > 0 ? criteria : all)],
    ...(services.length > 0 ? { services } : {}),
    controls: 'all',
    performed: toDo,
    ...Object.fromEntries(leftToWrite),
  };
  return {
    title: { en: 'Record an internal audit that was performed', ja: '実施した内部監査を記録' },
    changes: [{ kind: 'add-entries', section: 'audits', entries: [entry] }],
  };
}
