/** Dates in other spellings than the language's, whose day is certain all the same. */
import { addDays, isCalendarDate, type CalendarDate } from './date';

/** The year before the first one of an era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };

const western = /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?(?:[T ]\S*)?$/;
const japanese =
  /^(?<era>令和|平成|昭和|[RHS])\s*(?<year>\d{1,2}|元)\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?$/i;
const digits = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;

/** Day numbers of spreadsheets count from here; those of the years 2000 to 2050 are days, other numbers anything. */
const spreadsheetStart = '1899-12-30';
const firstNumber = 36_526;
const lastNumber = 55_153;

/** The day that the text means; `undefined` where a person must say (`11/01/2026`: which is the month?). */
export function readableDate(text: string): CalendarDate | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑–−ー]/g, '-')
    .trim();
  if (/^\d{5}$/.test(plain)) {
    const days = Number(plain);
    return days >= firstNumber && days <= lastNumber ? addDays(spreadsheetStart, days) : undefined;
  }
  const parts = (western.exec(plain) ?? japanese.exec(plain) ?? digits.exec(plain))?.groups;
  if (!parts) return undefined;
  const written = parts['year'] === '元' ? 1 : Number(parts['year']);
  const year = written + (eras[parts['era']?.toUpperCase() ?? ''] ?? 0);
  const date = [year, Number(parts['month']), Number(parts['day'])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isCalendarDate(date) ? date : undefined;
}
