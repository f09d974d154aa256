import { scanSlices, wholeFile, type Slice, type SliceStart } from './slices';

/** A replacement in a text: what came from `start` to `oldEnd` now goes to `newEnd`. UTF-16 offsets. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** How an edited text splits, in terms of how it was split before. */
export interface Resplit {
  /** So many slices from the beginning are as they were. */
  readonly head: number;
  readonly fresh: readonly Slice[];
  /** So many slices from the end are as they were, but for their place. */
  readonly tail: number;
  /** Lines that the edit added before the tail; negative when it removed some. */
  readonly shiftedLines: number;
}

/**
 * Splits an edited text again, looking only at lines around the edit: from the slice before it, since an edit may join
 * an entry to the one above, to the first slice beyond it that begins where one began before.
 */
export function resplit(text: string, previous: readonly SliceStart[], change: TextChange): Resplit {
  if (previous.length === 0 || previous[0]?.shape === 'file') return splitAnew(text) ?? readWhole(text);
  let head = Math.max(0, indexAt(previous, change.start) - 1);
  // What list a head ended is known to the slice before it only.
  while (head > 0 && previous[head]?.shape === 'head') head -= 1;
  const from = head === 0 ? undefined : previous[head];
  const shift = change.newEnd - change.oldEnd;
  let known = indexAt(previous, change.oldEnd);
  const recognise = ({ start, shape, list }: Omit<SliceStart, 'line'>): boolean => {
    if (start < change.newEnd) return false;
    while ((previous[known]?.start ?? Infinity) + shift < start) known += 1;
    const old = previous[known];
    if (!old || old.start < change.oldEnd || old.start + shift !== start || old.shape !== shape) return false;
    return old.list?.section === list?.section && old.list?.column === list?.column;
  };
  const scan = scanSlices(text, from, recognise);
  if (!scan) return readWhole(text);
  const tail = scan.end < text.length ? previous.length - known : 0;
  const shiftedLines = tail > 0 ? scan.endLine - (previous[known]?.line ?? 0) : 0;
  return { head, fresh: scan.slices, tail, shiftedLines };
}

function readWhole(text: string): Resplit {
  return { head: 0, fresh: [wholeFile(text)], tail: 0, shiftedLines: 0 };
}

function splitAnew(text: string): Resplit | undefined {
  const scan = scanSlices(text, undefined, () => false);
  return scan && { head: 0, fresh: scan.slices, tail: 0, shiftedLines: 0 };
}

/** The last slice that begins at or before an offset. */
function indexAt(slices: readonly SliceStart[], offset: number): number {
  let low = 0;
  let high = slices.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((slices[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
