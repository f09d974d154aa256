/** Which audits were performed, and what each of them reaches. */
import { isCalendarDate, type CalendarDate } from '../../facts/date';
import { mark } from '../../facts/marks';
import type { Audit, Service } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';

/** An audit with the day on which it was performed, or is planned. */
export interface DatedAudit {
  readonly audit: Subject<Audit>;
  readonly day: CalendarDate;
}

/** The audits that have been performed by today, the latest first. */
export function performedAudits(ask: Questions): readonly DatedAudit[] {
  return ask
    .all(mark.performedAudit)
    .flatMap((audit) => {
      const day = performedDay(audit.value, ask.today);
      return day === undefined ? [] : [{ audit, day }];
    })
    .sort((left, right) => (left.day < right.day ? 1 : left.day > right.day ? -1 : 0));
}

/** The same, without those by others. */
export function performedInternalAudits(ask: Questions): readonly DatedAudit[] {
  return performedAudits(ask).filter(({ audit }) => isInternal(audit.value));
}

/** The audits that are planned from today until a day, and not performed yet; the next first. */
export function plannedUntil(end: CalendarDate, ask: Questions): readonly DatedAudit[] {
  return ask
    .entries('audits')
    .flatMap((audit) => {
      const { planned } = audit.value;
      const isAhead = isCalendarDate(planned) && planned >= ask.today && planned <= end;
      return isAhead && !audit.has('/performed') ? [{ audit, day: planned }] : [];
    })
    .sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
}

/** The same, without those by others. */
export function plannedInternalUntil(end: CalendarDate, ask: Questions): readonly DatedAudit[] {
  return plannedUntil(end, ask).filter(({ audit }) => isInternal(audit.value));
}

/**
 * Whether an audit, or how often audits take place, could not be read: nobody can say then what was not audited. Ask it
 * last, where something would be said.
 */
export function isUnreadPart(ask: Questions): boolean {
  return ask.unread('audits') || ask.unread('auditProgramme');
}

/** The day on which the audit was performed; a day to come is only a plan. */
export function performedDay({ performed }: Audit, today: CalendarDate): CalendarDate | undefined {
  return isCalendarDate(performed) && performed <= today ? performed : undefined;
}

/** Whether it may be that an internal audit was performed, on a day that cannot be read and has a finding of its own. */
export function hasUnreadableDay(ask: Questions): boolean {
  return ask.all(mark.performedAudit).some(({ value }) => isInternal(value) && !isCalendarDate(value.performed));
}

/** An audit that does not say by whom it is made is the organisation's own. */
export function isInternal({ type }: Audit): boolean {
  return type !== 'external' && type !== 'independent-review';
}

/** An audit that does not say which services it covers, covers all of them; one whose list is empty, none. */
export function coversService({ services }: Audit, service: string): boolean {
  return services === undefined || services.includes(service);
}

/**
 * Whether the audit saw the service as it is in scope. Where nothing stands behind `services`, nobody has said which it
 * covers; and what had not begun on its day was not in scope, whoever names it. Independence is asked by `coversService`:
 * there, to leave something open must excuse nobody.
 */
export function hasAudited({ audit, day }: DatedAudit, { id, since }: Service): boolean {
  if (id === undefined || audit.facts.places.isEmpty('/services') === true) return false;
  return coversService(audit.value, id) && !(isCalendarDate(since) && day < since);
}

export function coversEveryService({ services }: Audit): boolean {
  return services === undefined;
}

/** The same where it is asked who may not audit: what stands there and cannot be read excuses nobody, and may be all. */
export function maySeeControl({ value, facts }: Subject<Audit>, control: string): boolean {
  const { controls } = value;
  const isUnreadable = !Array.isArray(controls) && facts.places.isEmpty('/controls') !== undefined;
  return isUnreadable || coversControl(value, control);
}

/** An audit that names no control covers none. */
export function coversControl({ controls }: Audit, control: string): boolean {
  if (controls === undefined || typeof controls === 'string') return controls === 'all';
  return controls.includes(control);
}
