/** Places in the source, as rows have them. */
import type { Place } from '../../server/reports/view/place';
import type { ItemRow } from '../../server/reports/view/view';

/** A whole entry is gone to, not selected. */
export function beginOf({ file, range: { start } }: Place): Place {
  return { file, range: { start, end: start } };
}

/** The row that is written there. A text may reach to the beginning of the next one: the row that begins last is meant. */
export function rowAt(rows: Iterable<ItemRow>, file: string, line: number): ItemRow | undefined {
  return [...rows]
    .filter(({ place }) => place && isIn(place, file, line))
    .toSorted((left, right) => firstLine(right) - firstLine(left))[0];
}

function isIn({ file, range }: Place, document: string, line: number): boolean {
  return file === document && range.start.line <= line && line <= range.end.line;
}

function firstLine({ place }: ItemRow): number {
  return place?.range.start.line ?? 0;
}
