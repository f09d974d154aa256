/** What office formats have in common: a zip of XML parts, with the day of the document in its properties. */
import { unzipSync, zipSync } from 'fflate';
import { isCalendarDate } from '../../facts/date';
import type { DocumentView } from '../../reports/view/view';

/** Where no day of the document is known: the first day that a zip can hold. */
const noDay = '1980-01-01';

/** The day that properties of files name: never that of the clock. Midnight in UTC, as these formats write it. */
export function dayOfProperties({ date }: DocumentView): Date {
  return new Date(`${isCalendarDate(date) ? date : noDay}T00:00:00Z`);
}

const contentTypes = '[Content_Types].xml';

/**
 * The same parts in the same order with the same compression, on every machine, at any time and in every time zone.
 * `change` may give a part another text.
 */
export function repacked(
  bytes: Uint8Array,
  change: (name: string, text: string) => string = (_, text) => text,
): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
  const ordered = names.map((name) => [name, changed(parts[name] ?? new Uint8Array(), name, change)] as const);
  // A zip has no time zone: it holds what a clock on the wall shows, so the day is made of local parts.
  return zipSync(Object.fromEntries(ordered), { level: 6, mtime: new Date(1980, 0, 1) });
}

function changed(part: Uint8Array, name: string, change: (name: string, text: string) => string): Uint8Array {
  const text = new TextDecoder().decode(part);
  const now = change(name, text);
  return now === text ? part : new TextEncoder().encode(now);
}

/** Programs that only look at the beginning tell the format by this part. */
function rank(name: string): number {
  return name === contentTypes ? 0 : 1;
}
