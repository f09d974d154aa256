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
    // Findings are asked about from top to bottom nearly always: the next place is found from the last one.
    let reached = 0;
    let lastLine = 0;
    return {
      all,
      find(line, isMeant) {
        if (line < lastLine) reached = 0;
        lastLine = line;
        while (lineAt(reached, all) < line - 1) reached += 1;
        for (let index = reached; lineAt(index, all) <= line; index += 1) {
          const suppression = all[index];
          if (suppression && isMeant(suppression)) return suppression;
        }
        return undefined;
      },
    };
  };
}

function lineAt(index: number, all: readonly Suppression[]): number {
  const suppression = all[index];
  return suppression ? suppression.slice.line + suppression.range.start.line : Infinity;
}
