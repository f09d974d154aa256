import { readSlice, type SourceEntry } from '../yaml/slice-content';
import type { Slice } from '../yaml/slices';
import type { EditingText } from './editing-text';

/** An entry in a text, with its slice; spans count from the slice's start. */
export interface LocatedEntry {
  readonly slice: Slice;
  readonly entry: SourceEntry;
}

/** The entry of a section that is number `ordinal` (from zero) in a text. */
export function locateEntry({ slices }: EditingText, section: string, ordinal: number): LocatedEntry | undefined {
  let seen = 0;
  for (const slice of slices) {
    if (slice.shape === 'item') {
      if (slice.section !== section) continue;
      if (seen < ordinal) {
        seen += 1;
        continue;
      }
    }
    const entries = readSlice(slice).entries.filter((entry) => entry.section === section);
    const found = entries[ordinal - seen];
    if (found) return { slice, entry: found };
    seen += entries.length;
  }
  return undefined;
}

/** The last item of a list section in a text. */
export function locateLastItem({ slices }: EditingText, section: string): LocatedEntry | undefined {
  for (const slice of slices.toReversed()) {
    if (slice.shape === 'item' && slice.section !== section) continue;
    const entry = readSlice(slice).entries.findLast((each) => each.item && each.section === section);
    if (entry) return { slice, entry };
  }
  return undefined;
}
