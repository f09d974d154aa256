/** Moving lines to the left or right, and finding again in a text what was read after its lines were moved. */
import type { Span, YamlMapping, YamlNode, YamlPair } from './tree';

/** Lines are counted from the start of the text, the last included. A tab in an indentation counts as `tabColumns` blanks. */
export interface Shift {
  readonly first: number;
  readonly last: number;
  /** To the right; to the left when negative. */
  readonly columns: number;
}

export const tabColumns = 2;

export interface ShiftedText {
  readonly text: string;
  /** The offset, in the text before, of what stands at an offset now. */
  readonly before: (offset: number) => number;
}

/** Moves all that has content; a line cannot go beyond column zero. */
export function shiftLines(text: string, { first, last, columns }: Shift): ShiftedText {
  const old: number[] = [];
  const fresh: number[] = [];
  const growth: number[] = [];
  let result = '';
  let start = 0;
  for (const [number, line] of linesOf(text).entries()) {
    const moved = number >= first && number <= last ? shiftLine(line, columns) : line;
    old.push(start);
    fresh.push(result.length);
    growth.push(moved.length - line.length);
    start += line.length;
    result += moved;
  }
  const before = (offset: number): number => {
    const index = Math.max(0, lastAtOrBefore(fresh, offset));
    const place = offset - (fresh[index] ?? 0) - (growth[index] ?? 0);
    return (old[index] ?? 0) + Math.max(0, place);
  };
  return { text: result, before };
}

/** With their ends. */
export function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

/** A line with its indentation in blanks, moved. */
export function shiftLine(line: string, columns: number): string {
  const content = line.trimStart();
  if (content === '') return line;
  const indentation = line.slice(0, line.length - content.length).replaceAll('\t', ' '.repeat(tabColumns));
  return ' '.repeat(Math.max(0, indentation.length + columns)) + content;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  return starts.findLastIndex((start) => start <= offset);
}

/** A tree with other spans. */
export function withSpans(node: YamlNode | undefined, map: (offset: number) => number): YamlNode | undefined {
  if (!node) return undefined;
  const span = spanOf(node.span, map);
  switch (node.kind) {
    case 'mapping':
      return { ...node, span, pairs: pairsOf(node.pairs, map), duplicates: pairsOf(node.duplicates, map) };
    case 'sequence': {
      const items = node.items.map((item) => withSpans(item, map));
      return { ...node, span, items, itemSpans: node.itemSpans.map((each) => spanOf(each, map)) };
    }
    default:
      return { ...node, span };
  }
}

function pairsOf(pairs: YamlMapping['pairs'], map: (offset: number) => number): readonly YamlPair[] {
  return pairs.map(({ key, value, valueSpan }) => ({
    key: { ...key, span: spanOf(key.span, map) },
    value: withSpans(value, map),
    valueSpan: spanOf(valueSpan, map),
  }));
}

function spanOf({ start, end }: Span, map: (offset: number) => number): Span {
  return { start: map(start), end: map(end) };
}
