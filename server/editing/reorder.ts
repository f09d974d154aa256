/** Putting pairs of a mapping, or items of a list, into another order: what moves takes its comments along, and nothing else moves. */
import type { Span, YamlNode } from '../yaml/tree';
import { columnOf, indent, lineEndOf, lineStartOf, nextLineOf, type Splice } from './splice';

/** Indices of items by rank; what has none (`-1`) stays behind what it stood behind. */
export function orderByRank(ranks: readonly number[]): readonly number[] {
  const known = ranks.map((_, index) => ranks.slice(0, index + 1).findLast((rank) => rank >= 0) ?? -1);
  return known.map((_, index) => index).toSorted((left, right) => (known[left] ?? 0) - (known[right] ?? 0));
}

/** Pieces in brackets change places, separators stay. Not where a comment stands between them: it would belong to nobody. */
export function reorderFlow(text: string, pieces: readonly Span[], order: readonly number[]): Splice | undefined {
  const moved = movedRange(order);
  if (!moved) return undefined;
  const gaps = pieces.map(({ end }, index) => text.slice(end, pieces[index + 1]?.start ?? end));
  if (gaps.some((gap) => gap.includes('#'))) return undefined;
  const parts = order.map((from, to) => textOf(text, pieces[from]) + (to < moved.last ? (gaps[to] ?? '') : ''));
  return {
    start: pieces[moved.first]?.start ?? 0,
    end: pieces[moved.last]?.end ?? 0,
    text: parts.slice(moved.first, moved.last + 1).join(''),
  };
}

interface Chunk {
  /** Where its blank lines, or its comments, or it itself begins. */
  readonly start: number;
  /** Before the line end of its last line. */
  readonly end: number;
  /** Blank lines belong to the place, and comments below them to what stands there. */
  readonly blank: string;
  readonly comments: string;
  readonly body: string;
  readonly lineEnd: string;
}

/** Pieces on lines of their own, from their key or dash to the end of their content, all at one column. */
export function reorderBlock(text: string, pieces: readonly Span[], order: readonly number[]): Splice | undefined {
  const moved = movedRange(order);
  const [head] = pieces;
  if (!moved || !head) return undefined;
  const column = columnOf(text, head.start);
  const isApart = ({ start }: Span): boolean => textBefore(text, start).trim() === '';
  const isAtColumn = (piece: Span, index: number): boolean =>
    columnOf(text, piece.start) === column && (index === 0 || isApart(piece));
  if (!pieces.every(isAtColumn)) return undefined;
  const chunks = chunksOf(text, pieces, column);
  const parts = order.flatMap((from, to) => {
    const [place, chunk] = [chunks[to], chunks[from]];
    if (!place || !chunk || to < moved.first || to > moved.last) return [];
    const own = to === 0 && !isApart(head) ? '' : place.blank + chunk.comments + ' '.repeat(column);
    return [own + chunk.body + (to < moved.last ? place.lineEnd : '')];
  });
  const made = { start: chunks[moved.first]?.start ?? 0, end: chunks[moved.last]?.end ?? 0, text: parts.join('') };
  const above = moved.first === 0 && !isApart(head) ? chunks[order[0] ?? 0]?.comments : undefined;
  return above ? withCommentsAbove(text, made, above) : made;
}

/** On the line of a dash there is no room for comments: they go above it, as people write them. */
function withCommentsAbove(text: string, made: Splice, comments: string): Splice | undefined {
  const dash = textBefore(text, made.start);
  if (!/^ *- +$/u.test(dash)) return undefined;
  const lines = comments.split(/(?<=\n)/u).map((line) => line.trimStart());
  const column = dash.indexOf('-');
  return {
    ...made,
    start: lineStartOf(text, made.start),
    text: indent(lines, column).join('') + dash + made.text,
  };
}

function chunksOf(text: string, pieces: readonly Span[], column: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (const piece of pieces) {
    const line = lineStartOf(text, piece.start);
    const before = chunks.at(-1);
    const isFirstOnDash = !before && textBefore(text, piece.start).trim() !== '';
    const start = before
      ? nextLineOf(text, before.end)
      : isFirstOnDash
        ? piece.start
        : commentsAbove(text, line, column);
    const lead = text.slice(start, Math.max(start, line));
    const blank = /^(?:[ \t]*\r?\n)*/u.exec(lead)?.[0] ?? '';
    const end = deeperCommentsEnd(text, lineEndOf(text, piece.end), column);
    const lineEnd = text.slice(end, nextLineOf(text, end));
    chunks.push({ start, end, blank, comments: lead.slice(blank.length), body: text.slice(piece.start, end), lineEnd });
  }
  return chunks;
}

/** Comments right above the first piece, at its column, are its own. */
function commentsAbove(text: string, line: number, column: number): number {
  let start = line;
  while (start > 0) {
    const above = lineStartOf(text, start - 1);
    if (commentColumn(text, above) !== column) return start;
    start = above;
  }
  return start;
}

/** Comments below a piece that are deeper than it stand in it. */
function deeperCommentsEnd(text: string, end: number, column: number): number {
  let last = end;
  for (let line = nextLineOf(text, end); line < text.length; line = nextLineOf(text, line)) {
    const at = commentColumn(text, line);
    if (at !== undefined && at > column) last = lineEndOf(text, line);
    else if (text.slice(line, lineEndOf(text, line)).trim() !== '') break;
  }
  return last;
}

function commentColumn(text: string, line: number): number | undefined {
  const content = text.slice(line, lineEndOf(text, line));
  const column = content.search(/\S/u);
  return content.charAt(column) === '#' ? column : undefined;
}

function movedRange(order: readonly number[]): { readonly first: number; readonly last: number } | undefined {
  const isMoved = (from: number, to: number): boolean => from !== to;
  const first = order.findIndex(isMoved);
  return first < 0 ? undefined : { first, last: order.findLastIndex(isMoved) };
}

function textBefore(text: string, offset: number): string {
  return text.slice(lineStartOf(text, offset), offset);
}

function textOf(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end) : '';
}

/** What a node says, whatever the order of its keys. */
export function saidBy(node: YamlNode | undefined): string {
  switch (node?.kind) {
    case 'mapping': {
      const pairs = node.pairs.map(({ key, value }) => `${JSON.stringify(key.text)}:${saidBy(value)}`);
      return `{${pairs.toSorted().join()}}`;
    }
    case 'sequence':
      return `[${node.items.map(saidBy).join()}]`;
    case 'scalar':
      return JSON.stringify([node.text, node.plain]);
    default:
      return '';
  }
}
