import { isCalendarDate, type CalendarDate } from './facts/date';

/** The day it is here, or the one that `ISMS_TODAY` sets. */
export function localToday(environment: Readonly<Record<string, string | undefined>>): CalendarDate {
  const set = environment['ISMS_TODAY'];
  if (isCalendarDate(set)) return set;
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
