import { readSlice, type SourceEntry } from '../../yaml/slice-content';
import type { Slice } from '../../yaml/slices';
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

/** How many entries of a section a text has. */
export function countEntries({ slices }: EditingText, section: string): number {
  return slices.reduce((sum, slice) => {
    if (slice.shape === 'item') return sum + (slice.section === section ? 1 : 0);
    return sum + readSlice(slice).entries.filter((entry) => entry.section === section).length;
  }, 0);
}
