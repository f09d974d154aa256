/** Calendar dates as ISMS files write them: `YYYY-MM-DD`, without time or zone; they compare as text. */
export type CalendarDate = string;

/** A hundred years; no interval of an ISMS comes near. */
const maximumMonths = 1200;

/** The calendar of four digits ends here, and a hundred years before that is far enough. */
const lastDay = '9999-12-31';
const latestBeginning = '9898-12-31';

const millisecondsPerDay = 86_400_000;

/** Whether the text is a day that the calendar has, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string | undefined): text is CalendarDate {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const longMonths = [1, 3, 5, 7, 8, 10, 12];

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return longMonths.includes(month) ? 31 : 30;
}

/** The same day of the month `months` later (earlier when negative); the month's last day where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Somebody may write an interval of a million months: the calendar ends before that.
  const bounded = Math.trunc(Math.max(-maximumMonths, Math.min(maximumMonths, months)));
  const count = year * 12 + (month - 1) + bounded;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const newDay = Math.min(day, daysIn(newYear, newMonth));
  return `${String(newYear).padStart(4, '0')}-${twoDigits(newMonth)}-${twoDigits(newDay)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The last day that is no more than `months` after the first one, counted back from it as `addMonths` counts. */
export function lastDayWithin(from: CalendarDate, months: number): CalendarDate {
  if (from > latestBeginning) return lastDay;
  let day = addMonths(from, months);
  // Back from the end of a long month one comes to that of a short one: a few days more have the same beginning.
  for (let next = addDays(day, 1); addMonths(next, -months) <= from; next = addDays(day, 1)) day = next;
  return day;
}

/** How many days there are from one day to another; less than none to one before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}
