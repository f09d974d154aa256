/** Dates in other spellings than the language's, whose day is certain all the same. */
import { addDays, isCalendarDate, type CalendarDate } from './date';
import { inOneWidth } from '../words/bounded';

/** The year before the first one of an era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };

const western = /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?(?:[T ]\S*)?$/;
const japanese =
  /^(?<era>令和|平成|昭和|[RHS])\s*(?<year>\d{1,2}|元)\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?$/i;
/** Month and day in either order, where only one of them can be a month. */
const yearLast = /^(?<first>\d{1,2})\s*[-/.]\s*(?<second>\d{1,2})\s*[-/.]\s*(?<year>\d{4})$/;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = `(?<name>${monthNames.join('|')})[a-z]*\\.?`;
const dayFirst = new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?${monthName}[ ,-]+(?<year>\\d{4})$`, 'i');
const nameFirst = new RegExp(`^${monthName}[ -]+(?<day>\\d{1,2})(?:st|nd|rd|th)?[ ,-]+(?<year>\\d{4})$`, 'i');
const digits = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;

/** Day numbers of spreadsheets count from here; those of the years 2000 to 2050 are days, other numbers anything. */
const spreadsheetStart = '1899-12-30';
const firstNumber = 36_526;
const lastNumber = 55_153;

/** The day that the text means; `undefined` where a person must say (`11/01/2026`: which is the month?). */
export function readableDate(text: string): CalendarDate | undefined {
  const plain = inOneWidth(text)
    .replace(/[‐‑–−ー]/g, '-')
    // The day of the week adds nothing.
    .replace(/\s*\([月火水木金土日]曜?日?\)$/, '')
    .trim();
  if (/^\d{5}$/.test(plain)) {
    const days = Number(plain);
    return days >= firstNumber && days <= lastNumber ? addDays(spreadsheetStart, days) : undefined;
  }
  const parts = (western.exec(plain) ?? japanese.exec(plain) ?? digits.exec(plain))?.groups ?? foreignParts(plain);
  if (!parts) return undefined;
  const written = parts['year'] === '元' ? 1 : Number(parts['year']);
  const year = written + (eras[parts['era']?.toUpperCase() ?? ''] ?? 0);
  const date = [year, Number(parts['month']), Number(parts['day'])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isCalendarDate(date) ? date : undefined;
}

/** Year, month and day of what ends with the year: `27 November 2026`, `Nov 27, 2026`, `11/27/2026`. */
function foreignParts(plain: string): Readonly<Record<string, string | undefined>> | undefined {
  const named = (dayFirst.exec(plain) ?? nameFirst.exec(plain))?.groups;
  if (named) {
    const month = monthNames.indexOf(named['name']?.toLowerCase() ?? '') + 1;
    return { year: named['year'], month: String(month), day: named['day'] };
  }
  const { first, second, year } = yearLast.exec(plain)?.groups ?? {};
  if (Number(first) > 12) return { year, month: second, day: first };
  return Number(second) > 12 || (first !== undefined && first === second)
    ? { year, month: first, day: second }
    : undefined;
}
