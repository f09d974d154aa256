/** A section with its comments, out of one file and into another; nothing else of either moves. */
import { readSlice } from '../yaml/slice-content';
import type { EditingText } from './editing-text';
import type { Splice } from './splice';

export interface SectionMoved {
  /** What leaves the one file. */
  readonly out: Splice;
  /** What stands in the other one then, behind all that is there. */
  readonly text: string;
}

/** `undefined` where the section cannot be told from what stands around it, or means something else elsewhere. */
export function takeSection(editing: EditingText, section: string): SectionMoved | undefined {
  const tops = topPairs(editing);
  const index = tops.findIndex(({ keys }) => keys.includes(section));
  const top = tops[index];
  if (!top || tops.filter(({ keys }) => keys.includes(section)).length > 1) return undefined;
  if (editing.slices.some(({ shape, conflict }) => shape === 'file' || conflict)) return undefined;
  const { source } = editing;
  const start = withComments(editing, top.slice);
  const next = tops[index + 1];
  const end = next ? withComments(editing, next.slice) : source.length;
  const text = source.slice(start, end).trimEnd();
  if (meansMore.test(text)) return undefined;
  // Of what stood last nothing is left, not even the empty lines before it.
  const kept = next ? start : source.slice(0, start).trimEnd().length;
  return { out: { start: kept, end, text: next || kept === 0 ? '' : editing.style.lineEnd }, text };
}

/** Behind all that a file has, in its own line ends. */
export function putSection(editing: EditingText, text: string): Splice {
  const { source, style } = editing;
  const end = source.slice(0, source.length).trimEnd().length;
  const between = end === 0 ? '' : style.lineEnd.repeat(2);
  return { start: end, end: source.length, text: `${between}${inLineEnds(text, style.lineEnd)}${style.lineEnd}` };
}

export function inLineEnds(text: string, lineEnd: string): string {
  return text.replace(/\r?\n/g, lineEnd);
}

/** What names something elsewhere in the file, or ends a document. */
const meansMore = /(?:^|[\s[{,:-])[&*][^\s&*]|<<\s*:|^(?:---|\.\.\.)/mu;

interface TopPair {
  readonly slice: number;
  readonly keys: readonly string[];
}

/** Slices that begin with a key at column zero. */
function topPairs(editing: EditingText): readonly TopPair[] {
  return editing.slices.flatMap(({ shape }, slice) => {
    if (shape === 'item') return [];
    const keys = readSlice(editing.sliceAt(slice)).keys.map((key) => key.section);
    return keys.length === 0 ? [] : [{ slice, keys }];
  });
}

/** Where the comments begin that stand right above a slice; those at the head of a file are the file's. */
function withComments({ slices, sliceAt, source }: EditingText, index: number): number {
  const own = slices[index]?.start ?? source.length;
  const above = index === 0 || slices[index - 1]?.shape === 'prelude' ? '' : sliceAt(index - 1).text;
  const comments = /(?:^|\n)(?<comments>(?:#[^\n]*\n)+)$/u.exec(above)?.groups?.['comments'] ?? '';
  return own - comments.length;
}
