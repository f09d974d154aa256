import type { Span } from './tree';

/** Zero-based line and UTF-16 character, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Turns offsets of one text into positions. Lines end with LF, CRLF or a lone CR, as the protocol has it. */
export interface PositionTable {
  readonly lineCount: number;
  /** Offsets of the first characters of all lines. */
  readonly starts: readonly number[];
  /** The same offset, or that of its line end when it is in the middle of one: there is no place there. */
  settle(offset: number): number;
  position(offset: number): Position;
  range(span: Span): Range;
  offset(position: Position): number;
}

export function createPositionTable(text: string): PositionTable {
  const starts = lineStarts(text);
  const settle = (offset: number): number =>
    text.charCodeAt(offset) === 0x0a && text.charCodeAt(offset - 1) === 0x0d ? offset - 1 : offset;
  const position = (where: number): Position => {
    const offset = settle(where);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low, character: offset - (starts[low] ?? 0) };
  };
  return {
    lineCount: starts.length,
    starts,
    settle,
    position,
    range: (span) => ({ start: position(span.start), end: position(span.end) }),
    offset: ({ line, character }) =>
      Math.min((starts[line] ?? text.length) + character, starts[line + 1] ?? text.length),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) continue;
    if (code === 0x0a || code === 0x0d) starts.push(at + 1);
  }
  return starts;
}

export function shiftRange(range: Range, lines: number): Range {
  return {
    start: { line: range.start.line + lines, character: range.start.character },
    end: { line: range.end.line + lines, character: range.end.character },
  };
}

export function contains(range: Range, position: Position): boolean {
  return !isBefore(position, range.start) && !isBefore(range.end, position);
}

export function isBefore(left: Position, right: Position): boolean {
  return left.line < right.line || (left.line === right.line && left.character < right.character);
}
