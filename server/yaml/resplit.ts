import { scanSlices, splitIntoSlices, wholeFile, type Slice, type SliceStart } from './slices';
import type { SourceText } from './source-text';

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
export function resplit(text: SourceText, previous: readonly SliceStart[], change: TextChange): Resplit {
  if (previous.length === 0 || previous[0]?.shape === 'file') return splitAnew(text.slice(0));
  let head = Math.max(0, indexAt(previous, change.start) - 1);
  // What list a head ended is known to the slice before it only.
  while (head > 0 && previous[head]?.shape === 'head') head -= 1;
  const known = indexAt(previous, change.oldEnd);
  for (let reach = firstReach; ; reach *= reachGrowth) {
    const last = known + reach < previous.length ? known + reach : undefined;
    const found = resplitWindow(text, previous, change, { head, known, last });
    if (found) return found;
    if (last === undefined) return readWhole(text.slice(0));
  }
}

/** So many slices beyond the edit are looked at first, and so many times more when that was not enough. */
const firstReach = 3;
const reachGrowth = 8;

/** Old slices by index: from which one to split again, the one that the edit ended in, and the first that is not looked at. */
interface Window {
  readonly head: number;
  readonly known: number;
  readonly last: number | undefined;
}

/** Splits a part of the text again; `undefined` when nothing in it could be recognised, or when line starts cannot tell. */
function resplitWindow(
  text: SourceText,
  previous: readonly SliceStart[],
  change: TextChange,
  { head, known: from, last }: Window,
): Resplit | undefined {
  const shift = change.newEnd - change.oldEnd;
  const begin = previous[head];
  const base = begin?.start ?? 0;
  const end = last === undefined ? text.length : (previous[last]?.start ?? 0) + shift;
  let known = from;
  const recognise = ({ start: inWindow, shape, list }: Omit<SliceStart, 'line'>): boolean => {
    const start = base + inWindow;
    if (start < change.newEnd) return false;
    while ((previous[known]?.start ?? Infinity) + shift < start) known += 1;
    const old = previous[known];
    if (!old || old.start < change.oldEnd || old.start + shift !== start) return false;
    return isAlike(old, { shape, list });
  };
  const scan = scanSlices(text.slice(base, end), head === 0 ? undefined : begin && { ...begin, start: 0 }, recognise);
  if (!scan) return undefined;
  const recognised = base + scan.end < end;
  // What a line is may depend on the first line of the next slice, which must be in the window.
  if (last !== undefined && (!recognised || known + 1 >= last)) return undefined;
  return {
    head,
    fresh: scan.slices.map((slice) => ({ ...slice, start: slice.start + base })),
    tail: recognised ? previous.length - known : 0,
    shiftedLines: recognised ? scan.endLine - (previous[known]?.line ?? 0) : 0,
  };
}

type Kind = Pick<SliceStart, 'shape' | 'list'>;

/** Whether two slices are of one kind, in the same list: equal texts then say the same. */
export function isAlike(left: Kind, right: Kind): boolean {
  const [one, other] = [left.list, right.list];
  const alike = one?.section === other?.section && one?.column === other?.column && one?.around === other?.around;
  return left.shape === right.shape && alike;
}

function readWhole(text: string): Resplit {
  return { head: 0, fresh: [wholeFile(text)], tail: 0, shiftedLines: 0 };
}

function splitAnew(text: string): Resplit {
  const slices = splitIntoSlices(text);
  return { head: 0, fresh: slices, tail: 0, shiftedLines: 0 };
}

/** The last slice that begins at or before an offset. */
export function indexAt(slices: readonly Pick<SliceStart, 'start'>[], offset: number): number {
  let low = 0;
  let high = slices.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((slices[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
