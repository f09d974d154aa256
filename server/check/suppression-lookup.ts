import type { PlacedSlice } from '../workspace/subject';
import { suppressionsOf, type Suppression } from './suppressions';

/** The suppressions of a document, and those of them that may speak of a line. */
export interface Suppressions {
  /** From top to bottom. */
  readonly all: readonly Suppression[];
  /** The first that stands on a line of the document, or on the one above, and that is the one meant. */
  find(line: number, isMeant: (suppression: Suppression) => boolean): Suppression | undefined;
}

/**
 * Looks suppressions up by line. Those of a slice are read once: in a file with thousands, a keystroke concerns few of
 * them, and its findings must not each be held against all.
 */
export function createSuppressionLookup(): (commented: readonly PlacedSlice[]) => Suppressions {
  const known = new WeakMap<PlacedSlice, readonly Suppression[]>();
  const read = (slice: PlacedSlice): readonly Suppression[] => {
    const suppressions = known.get(slice) ?? suppressionsOf({ commented: [slice] });
    known.set(slice, suppressions);
    return suppressions;
  };
  return (commented) => {
    const all = commented.flatMap(read);
    return {
      all,
      find(line, isMeant) {
        for (let index = firstFrom(line - 1, all); index < all.length; index += 1) {
          const suppression = all[index];
          if (!suppression || lineOf(suppression) > line) return undefined;
          if (isMeant(suppression)) return suppression;
        }
        return undefined;
      },
    };
  };
}

function lineOf({ slice, range }: Suppression): number {
  return slice.line + range.start.line;
}

/** Index of the first that stands on a line or below. */
function firstFrom(line: number, sorted: readonly Suppression[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const suppression = sorted[middle];
    if (suppression && lineOf(suppression) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
