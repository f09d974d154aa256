import { describe, expect, it } from 'vitest';
import { addDays, addMonths, isCalendarDate } from '../../server/facts/date';

describe('calendar dates', () => {
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

  it('and a million months end within a century', () => {
    expect(addMonths('2026-05-10', 1_000_000)).toBe('2126-05-10');
    expect(addMonths('2026-05-10', -1_000_000)).toBe('1926-05-10');
  });

  it('and days pass over months', () => expect(addDays('2026-02-27', 3)).toBe('2026-03-02'));
});
