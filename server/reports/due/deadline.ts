/** Something that is to be done by a day, or ends on it: before it is called by its names in one language. */
import type { Bilingual } from '../../words/bilingual';
import type { CalendarDate } from '../../facts/date';
import type { Anchor } from '../../check/rule';

/** What sort of thing falls due; the words of the data. */
export const dueKinds = [
  'evidence',
  'acceptance',
  'plan',
  'control',
  'corrective-action',
  'audit',
  'review',
  'service',
  'suppression',
] as const;

export type DueKind = (typeof dueKinds)[number];

export interface Deadline {
  readonly kind: DueKind;
  /** The last day on which all is well. */
  readonly day: CalendarDate;
  /** What ends, or is to be done. */
  readonly what: Bilingual;
  /** The rule that speaks when the day has passed; where none does, the clause that the day belongs to. */
  readonly rule?: string | undefined;
  readonly clause?: string | undefined;
  readonly anchor: Anchor;
  /** What the thing is called by, and its name where it has one. */
  readonly id: Bilingual;
  readonly title?: Bilingual | undefined;
  /** More about it: what is planned, what an audit must reach. */
  readonly detail?: Bilingual | undefined;
  /** Ids of those who see to it. */
  readonly owners: readonly (string | undefined)[];
}

/** What falls on the same day together, in the order in which the days come. */
export function byDay<T extends { readonly day: CalendarDate }>(
  items: readonly T[],
): ReadonlyMap<CalendarDate, readonly T[]> {
  const days = new Map<CalendarDate, T[]>();
  for (const item of items) {
    const same = days.get(item.day);
    // Thousands may fall on one day: a list of them is not copied for each.
    if (same) same.push(item);
    else days.set(item.day, [item]);
  }
  return days;
}
