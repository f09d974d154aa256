/** How far ahead is looked: `30d`, `6w`, `3m`. */
import { addDays, addMonths, type CalendarDate } from '../../facts/date';

export interface Horizon {
  /** As it was asked for. */
  readonly text: string;
  /** The last day that is looked at. */
  readonly end: (today: CalendarDate) => CalendarDate;
}

/** Four digits are the life of an organisation, whatever the unit. */
const form = /^(?<count>\d{1,4})(?<unit>[dwm])$/;

/** `undefined` for what is no length of time. */
export function readHorizon(text: string): Horizon | undefined {
  const { count, unit } = form.exec(text)?.groups ?? {};
  if (count === undefined) return undefined;
  const length = Number(count);
  if (unit === 'm') return { text, end: (today) => addMonths(today, length) };
  return { text, end: (today) => addDays(today, unit === 'w' ? 7 * length : length) };
}
