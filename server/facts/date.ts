/** Calendar dates as ISMS files write them: `YYYY-MM-DD`, without time or zone; they compare as text. */
export type CalendarDate = string;

/** A hundred years; no interval of an ISMS comes near. */
const maximumMonths = 1200;

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

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}
