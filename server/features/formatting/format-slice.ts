import { lineEndOf, splicedText, type Splice } from '../../editing/splice';
import type { Field } from '../../schema/field';
import { parseYaml, readComments } from '../../yaml/parse';
import type { QuoteStyle } from '../../yaml/render';
import { sameTree } from '../../yaml/same-tree';
import { linesOf } from '../../yaml/shift-lines';
import type { ParsedYaml } from '../../yaml/tree';
import { layOut, type Layout } from './layout';

export interface SliceStyle {
  /** Where its root begins. */
  readonly column: number;
  readonly field: Field | undefined;
  readonly quotes: QuoteStyle;
}

/** It says one thing for every reader: everything in it may be moved. */
export function isReadable({ problems }: Pick<ParsedYaml, 'problems'>): boolean {
  return problems.every(({ kind }) => kind === 'duplicate-key');
}

/** What lays a slice out, from top to bottom; `undefined` when it cannot be read, or would say something else. */
export function formatSlice(text: string, style: SliceStyle): readonly Splice[] | undefined {
  const parsed = parseYaml(text);
  if (!isReadable(parsed)) return undefined;
  const comments = text.includes('#') ? readComments(text) : [];
  const layout = parsed.root && layOut(text, parsed.root, style.column, style.field, style.quotes);
  const alone = new Set(comments.filter((comment) => comment.alone).map(({ span }) => span.start));
  const splices = [...(layout?.splices ?? []), ...linesAt(text, layout, alone)].toSorted(
    (left, right) => left.start - right.start,
  );
  return saysTheSame(text, applied(text, splices)) ? splices : undefined;
}

export function saysTheSame(before: string, after: string): boolean {
  const [left, right] = [parseYaml(before), parseYaml(after)];
  if (!isReadable(right) || !sameTree(left.root, right.root)) return false;
  return !before.includes('#') || sameComments(readComments(before), readComments(after));
}

function sameComments(left: readonly { readonly text: string }[], right: typeof left): boolean {
  const trimmed = (comments: typeof left): string => comments.map(({ text }) => text.trimEnd()).join('\n');
  return trimmed(left) === trimmed(right);
}

export function applied(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((left, right) => right.start - left.start)
    .reduce((source, splice) => splicedText(source, splice).slice(0), text);
}

/** Indentation, blanks at the end of lines, and blank lines. */
function linesAt(text: string, layout: Layout | undefined, comments: ReadonlySet<number>): readonly Splice[] {
  const columns = layout?.columns ?? new Map<number, number>();
  const starts = startsOf(text);
  const within = textsBetween(text, layout, starts);
  const splices: Splice[] = [];
  let moved = 0;
  let blankAbove = false;
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1] ?? text.length;
    const end = Math.min(lineEndOf(text, start), next);
    const content = start + blanksAt(text, start);
    const isText = within.some(([from, to]) => start > from && start < to);
    if (content >= end) {
      // The second of two blank lines, or blanks on the only one.
      if (!isText && blankAbove) splices.push({ start, end: next, text: '' });
      else if (!isText && end > start) splices.push({ start, end, text: '' });
      blankAbove = true;
      continue;
    }
    blankAbove = false;
    const column =
      columns.get(start) ?? commentColumn(text, start, content, comments, starts.slice(index + 1), columns);
    if (column !== undefined) moved = column - (content - start);
    const wanted = Math.max(0, content - start + moved);
    if (!text.slice(start, content).includes('\t') && wanted !== content - start)
      splices.push({ start, end: content, text: ' '.repeat(wanted) });
    const contentEnd = start + text.slice(start, end).trimEnd().length;
    if (contentEnd < end && !within.some(([from, to]) => end > from && end < to))
      splices.push({ start: contentEnd, end, text: '' });
  }
  return splices;
}

function startsOf(text: string): readonly number[] {
  let start = 0;
  return linesOf(text).map((line) => (start += line.length) - line.length);
}

function blanksAt(text: string, start: number): number {
  return /[^ \t]|$/.exec(text.slice(start))?.index ?? 0;
}

/** From the beginning of each text over several lines to the line on which something else begins: none of it is ours. */
function textsBetween(
  text: string,
  layout: Layout | undefined,
  starts: readonly number[],
): readonly (readonly [number, number])[] {
  return (layout?.texts ?? []).map(({ span }) => {
    const block = '|>'.includes(text.charAt(span.start));
    const next = starts.find((start) => start > span.end && layout?.columns.has(start));
    return [block ? lineEndOf(text, span.start) : span.start, block ? (next ?? text.length) : span.end] as const;
  });
}

/**
 * A comment stands with what it is written above, where it does so already; below everything, beside the entry. One at
 * column zero is about more than one entry.
 */
function commentColumn(
  text: string,
  start: number,
  content: number,
  comments: ReadonlySet<number>,
  below: readonly number[],
  columns: ReadonlyMap<number, number>,
): number | undefined {
  if (!comments.has(content)) return undefined;
  if (content === start) return 0;
  const [root] = columns.keys();
  const beside = below.find((each) => columns.has(each)) ?? root;
  return beside !== undefined && blanksAt(text, beside) === content - start ? columns.get(beside) : undefined;
}
