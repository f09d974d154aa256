import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, isCalendarDate } from '../../server/facts/date';

const two = (number: number): string => String(number).padStart(2, '0');
const written = fc
  .tuple(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);

describe('calendar dates', () => {
  it('are the days that the calendar has', () => {
    fc.assert(
      fc.property(written, (text) => {
        const time = Date.parse(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(isCalendarDate(text)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([undefined, '', '2026', '2026-1-1', '2026-01-01T00:00', ' 2026-01-01', '２０２６-01-01', '2026/01/01'])(
    'are not %j',
    (text) => expect(isCalendarDate(text)).toBe(false),
  );

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-10', -36, '2023-05-10'],
    ['2026-05-10', 0, '2026-05-10'],
  ])('%s and %i months are %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  it('and months make a day that exists, back and forth in the same month', () => {
    fc.assert(
      fc.property(written.filter(isCalendarDate), fc.integer({ min: -600, max: 600 }), (date, months) => {
        const later = addMonths(date, months);
        expect(isCalendarDate(later)).toBe(true);
        expect(addMonths(later, -months).slice(0, 7)).toBe(date.slice(0, 7));
      }),
    );
  });

  it('and a million months end within a century', () => {
    expect(addMonths('2026-05-10', 1_000_000)).toBe('2126-05-10');
    expect(addMonths('2026-05-10', -1_000_000)).toBe('1926-05-10');
  });

  it('and days pass over months', () => expect(addDays('2026-02-27', 3)).toBe('2026-03-02'));
});
