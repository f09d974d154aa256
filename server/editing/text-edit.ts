import { createPositionTable, type Range } from '../yaml/positions';

export interface TextEdit {
  /** Zero-based, UTF-16. */
  readonly range: Range;
  readonly newText: string;
}

/** Applies edits that do not overlap. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const positions = createPositionTable(text);
  return [...edits]
    .map((edit) => ({
      start: positions.offset(edit.range.start),
      end: positions.offset(edit.range.end),
      text: edit.newText,
    }))
    .sort((left, right) => right.start - left.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

/** The one edit that makes `after` of `before`: all between their common beginning and their common end. */
export function editBetween(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < limit - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  // Never between the halves of a surrogate pair or of a line end.
  while (start > 0 && (isSecondHalf(before, start) || isSecondHalf(after, start))) start -= 1;
  while (tail > 0 && (isSecondHalf(before, before.length - tail) || isSecondHalf(after, after.length - tail)))
    tail -= 1;
  const positions = createPositionTable(before);
  const range = { start: positions.position(start), end: positions.position(before.length - tail) };
  return [{ range, newText: after.slice(start, after.length - tail) }];
}

function isSecondHalf(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return (code >= 0xdc00 && code <= 0xdfff) || (code === 0x0a && text.charCodeAt(offset - 1) === 0x0d);
}
