/** Where somebody goes on writing after a fix: the first place that it left to a person. */
import { toDo } from '../../check/fix';
import type { TextEdit } from '../../editing/text-edit';
import { isBefore, type Position, type Range } from '../../yaml/positions';

/** As a whole word, in any script; or as first files and templates hold a place. */
const placeholder = new RegExp(String.raw`(?<![\p{L}\p{N}_])${toDo}(?![\p{L}\p{N}_])|＜[^＜＞\n]+＞|<[^<>\n]+>`, 'u');

/**
 * The range, in the text after the edits, of the first placeholder that they write; behind what they add where that is whole
 * lines without any; `undefined` where they add none. The edits do not overlap.
 */
export function placeToFill(edits: readonly TextEdit[]): Range | undefined {
  const inOrder = edits.toSorted((left, right) => (isBefore(left.range.start, right.range.start) ? -1 : 1));
  const origin: Position = { line: 0, character: 0 };
  let last = { before: origin, after: origin };
  let added: Range | undefined;
  for (const { range, newText } of inOrder) {
    const start = moved(range.start, last);
    const held = placeholder.exec(newText);
    if (held) {
      const from = beyond(start, newText.slice(0, held.index));
      return { start: from, end: { line: from.line, character: from.character + held[0].length } };
    }
    last = { before: range.end, after: beyond(start, newText) };
    if (/\n./u.test(newText)) added ??= { start: last.after, end: last.after };
  }
  return added;
}

/** A position below an edit, where it stands after the edit. */
function moved({ line, character }: Position, { before, after }: { before: Position; after: Position }): Position {
  if (line !== before.line) return { line: line + after.line - before.line, character };
  return { line: after.line, character: character + after.character - before.character };
}

/** Where a text ends that begins at a position. */
function beyond({ line, character }: Position, text: string): Position {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line, character: character + last }
    : { line: line + lines.length - 1, character: last };
}
