/** The days that an ISMS writes most: today, the end of the quarter, in a year. */
import { addDays, addMonths, type CalendarDate } from '../../facts/date';
import type { Bilingual } from '../../words/bilingual';

export interface ProposedDay {
  readonly day: CalendarDate;
  readonly title: Bilingual;
}

export function proposedDays(today: CalendarDate): readonly ProposedDay[] {
  const days = [
    { day: today, title: { en: 'today', ja: '今日' } },
    { day: endOfQuarter(today), title: { en: 'end of the quarter', ja: '四半期末' } },
    { day: addMonths(today, 12), title: { en: 'in a year', ja: '1年後' } },
  ];
  return days.filter(({ day }, index) => days.findIndex((each) => each.day === day) === index);
}

/** Of the calendar's quarters; those of a year that begins in April end on the same days. */
function endOfQuarter(today: CalendarDate): CalendarDate {
  const month = Number(today.slice(5, 7));
  const first = `${today.slice(0, 8)}01`;
  return addDays(addMonths(first, 3 - ((month - 1) % 3)), -1);
}
