/** What is in scope on a day: services have a beginning and may have an end, and risks may be over. */
import { isCalendarDate, type CalendarDate } from '../facts/date';
import type { Risk, Service, System } from '../facts/model';
import type { Questions } from './questions';
import type { Subject } from './subject';

/** Nothing is asked for a service outside its days, and nothing of it counts. */
export function isInScope({ since, until }: Service, today: CalendarDate): boolean {
  return !(isCalendarDate(since) && since > today) && !(isCalendarDate(until) && until < today);
}

export function servicesInScope(ask: Pick<Questions, 'entries' | 'today'>): readonly Subject<Service>[] {
  return ask.entries('services').filter(({ value }) => isInScope(value, ask.today));
}

/** A system of a service outside its days; one of no service, or of one that nobody describes, is there every day. */
export function isSystemInScope({ service }: System, ask: Pick<Questions, 'definition' | 'today'>): boolean {
  const served = service === undefined ? undefined : ask.definition('service', service);
  return served === undefined || isInScope(served.value, ask.today);
}

/** A closed risk stays in the register and is judged no more: from the day of closing, so that one without it is open. */
export function isOpenRisk({ status, closedOn }: Risk, on: { readonly today: CalendarDate }): boolean {
  // The day is asked for only where it matters: who asks for it runs again each day.
  return status !== 'closed' || !isCalendarDate(closedOn) || closedOn > on.today;
}

export function openRisks(ask: Pick<Questions, 'entries' | 'today'>): readonly Subject<Risk>[] {
  return ask.entries('risks').filter(({ value }) => isOpenRisk(value, ask));
}
