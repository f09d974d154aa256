import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isCalendarDate } from '../../server/facts/date';
import { runs } from '../support/runs';

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
      { numRuns: runs(2000) },
    );
  });

  it('and months make a day that exists, back and forth in the same month', () => {
    fc.assert(
      fc.property(written.filter(isCalendarDate), fc.integer({ min: -600, max: 600 }), (date, months) => {
        const later = addMonths(date, months);
        expect(isCalendarDate(later)).toBe(true);
        expect(addMonths(later, -months).slice(0, 7)).toBe(date.slice(0, 7));
      }),
    );
  });
});
