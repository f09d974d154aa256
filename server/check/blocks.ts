import type { CalendarDate } from '../facts/date';
import type { IsmsDocument } from '../workspace/document';
import type { DocumentUri, PlacedSlice } from '../workspace/subject';
import type { FindingHolder } from './checker';
import { findingsIn } from './finding-in-slice';
import { FindingAtLocation, type LocatedFinding } from './located-finding';
import type { Finding } from './rule';
import type { SeverityOf } from './severities';
import {
  silences,
  suppressionsOf,
  unreadableSuppressionsOf,
  type Suppression,
  type UnreadableSuppression,
} from './suppressions';

/** All that is said of one slice, put together: it stays as it is until the slice or what is said of it changes. */
export interface Block {
  /** From top to bottom. */
  readonly placed: readonly LocatedFinding[];
  readonly suppressions: readonly Suppression[];
  readonly unreadable: readonly UnreadableSuppression[];
  /** Of its suppressions, those that silence nothing in it. The last one may speak of the next slice. */
  readonly left: readonly Suppression[];
  /** The last suppression of the slice above silences something in this one. */
  readonly usesAbove: boolean;
  /** The suppression that silences a rule on a line of the document, among those of this slice and the one above. */
  readonly silencer: (code: string, line: number) => Suppression | undefined;
}

/** What blocks are made from, beside the document. */
export interface BlockSource {
  readonly holders: ReadonlyMap<FindingHolder, readonly Finding[]>;
  /** Those of them whose findings are others than last time. */
  readonly altered: ReadonlySet<FindingHolder>;
  readonly severityOf: SeverityOf;
  readonly today: CalendarDate;
  /** Whatever else the blocks depend on: while it is made of the same objects, they stay. */
  readonly circumstances: readonly unknown[];
}

interface Kept {
  readonly slices: readonly PlacedSlice[];
  readonly blocks: readonly Block[];
  readonly circumstances: readonly unknown[];
}

/**
 * The blocks of documents, one for each slice. A keystroke makes those anew that it concerns; the others only move with
 * their slices, and nothing of them is looked at.
 */
export interface Blocks {
  of(document: IsmsDocument, source: BlockSource): readonly Block[];
  /** The document is gone. */
  forget(uri: DocumentUri): void;
}

export function createBlocks(): Blocks {
  const kept = new Map<DocumentUri, Kept>();
  return {
    forget: (uri) => void kept.delete(uri),
    of({ uri, slices }, source) {
      const { circumstances } = source;
      const before = kept.get(uri);
      const holds = before?.circumstances.every((each, index) => each === circumstances[index]) === true;
      const blocks = holds ? renewed(before, slices, source) : slices.map((_, index) => blockOf(slices, index, source));
      kept.set(uri, { slices, blocks, circumstances });
      return blocks;
    },
  };
}

function renewed(before: Kept, slices: readonly PlacedSlice[], source: BlockSource): readonly Block[] {
  const [old, limit] = [before.slices, Math.min(before.slices.length, slices.length)];
  let head = 0;
  while (head < limit && old[head] === slices[head]) head += 1;
  let tail = 0;
  while (tail < limit - head && old[old.length - 1 - tail] === slices[slices.length - 1 - tail]) tail += 1;
  // The first of the tail may have stood below another slice, whose last comment spoke of it.
  if (tail > 0 && head + tail < Math.max(old.length, slices.length)) tail -= 1;
  const end = slices.length - tail;
  const fresh = slices.slice(head, end).map((_, index) => blockOf(slices, head + index, source));
  const blocks = before.blocks.slice(0, head).concat(fresh, before.blocks.slice(before.blocks.length - tail));
  for (const holder of source.altered) {
    const index = indexOf('slice' in holder ? holder.slice : holder, slices);
    if (index !== undefined && (index < head || index >= end)) blocks[index] = blockOf(slices, index, source);
  }
  return blocks;
}

const nothing: readonly never[] = [];
const unsilenced = (): undefined => undefined;
const empty: Block = {
  placed: nothing,
  suppressions: nothing,
  unreadable: nothing,
  left: nothing,
  usesAbove: false,
  silencer: unsilenced,
};

function blockOf(slices: readonly PlacedSlice[], index: number, source: BlockSource): Block {
  const slice = slices[index];
  if (!slice) return empty;
  const located = findingsIn(slice, source.holders, source.severityOf);
  const above = speakingOf(slice, slices[index - 1]);
  if (located.length === 0 && slice.comments.length === 0 && !above) return empty;
  const suppressions = suppressionsIn(slice);
  const silencer = byLine(above ? [above, ...suppressions] : suppressions, source.today);
  const placed = located.map((each) => {
    const suppression = silencer(each.finding.rule.code, slice.line + each.range.start.line);
    return new FindingAtLocation(each, slice.document, slice, suppression);
  });
  const used = new Set(placed.map(({ suppression }) => suppression));
  return {
    placed,
    suppressions,
    unreadable: slice.comments.length === 0 ? nothing : unreadableSuppressionsOf({ commented: [slice] }),
    left: suppressions.filter((each) => !used.has(each)),
    usesAbove: above !== undefined && used.has(above),
    silencer,
  };
}

/** The suppression at the end of the slice above, when it speaks of the first line of this one. */
function speakingOf(slice: PlacedSlice, above: PlacedSlice | undefined): Suppression | undefined {
  const last = above && suppressionsIn(above).at(-1);
  return last?.ownLine === true && lineOf(last) + 1 === slice.line ? last : undefined;
}

function suppressionsIn(slice: PlacedSlice): readonly Suppression[] {
  return slice.comments.length === 0 ? nothing : suppressionsOf({ commented: [slice] });
}

/** Where a file is one slice, there may be thousands: each line has its own. Lines count from the first of them. */
function byLine(suppressions: readonly Suppression[], today: CalendarDate): Block['silencer'] {
  const [first] = suppressions;
  if (!first) return unsilenced;
  const { slice } = first;
  const lines = new Map<number, Suppression[]>();
  for (const each of suppressions) {
    const own = lineOf(each) - slice.line;
    for (const line of each.ownLine ? [own, own + 1] : [own]) {
      const there = lines.get(line);
      if (there) there.push(each);
      else lines.set(line, [each]);
    }
  }
  return (code, line) => lines.get(line - slice.line)?.find((each) => silences(each, code, line, today));
}

function lineOf({ slice, range }: Suppression): number {
  return slice.line + range.start.line;
}

/** Slices stand in the order of their lines. */
function indexOf(slice: PlacedSlice, slices: readonly PlacedSlice[]): number | undefined {
  const index = indexAtLine(slice.line, slices);
  return slices[index] === slice ? index : undefined;
}

/** The slice that a line of the document is in. */
export function indexAtLine(line: number, slices: readonly PlacedSlice[]): number {
  let [low, high] = [0, slices.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((slices[middle]?.line ?? 0) <= line) low = middle;
    else high = middle;
  }
  return low;
}
