/** Where the cursor of a completion is in the tree: found by parsing the slice with a word put in. */
import type { IsmsService } from '../../isms-service';
import type { Position, Range } from '../../yaml/positions';
import { readSlice } from '../../yaml/slice-content';
import { nodeAt, type NodeAt, type SlicePoint } from '../cursor';

/** Stands at the cursor while the slice is parsed: a word that no ISMS contains and that is legal wherever a word is. */
const cursorWord = 'ismsCursorWord';

/** What stands behind the cursor of the word that it is in, and whether that is a key already. */
export interface RestOfWord {
  readonly word: string;
  readonly isKey: boolean;
}

export function restOfWord({ slice, offset }: SlicePoint): RestOfWord {
  const { word = '', colon } = /^(?<word>[\w-]*)(?<colon>:(?=\s|$))?/.exec(slice.text.slice(offset))?.groups ?? {};
  return { word, isKey: colon !== undefined };
}

export interface Place {
  readonly node: NodeAt;
  readonly key: boolean;
}

/** Where the cursor is: as a key when the line can be one and the language has keys there, else as a value. */
export function placeOfCursor(service: IsmsService, point: SlicePoint, line: string): Place | undefined {
  const space = needsSpace(point) ? ' ' : '';
  if (/^[ ]*(?:- +)*[\w-]*$/.test(line)) {
    const { word, isKey } = restOfWord(point);
    const asKey = parseWith(service, point, space + cursorWord, isKey ? '' : `${word}:`, isKey ? 0 : word.length);
    if (asKey?.part === 'key' && (asKey.mappingField?.properties.size ?? 0) > 0) return { node: asKey, key: true };
  }
  const node = parseWith(service, point, space + cursorWord);
  if (!node) return undefined;
  return { node, key: node.part === 'key' };
}

/** The node at the cursor once `word`, and `then` in place of what follows, are written there. */
function parseWith(
  service: IsmsService,
  { slice, offset }: SlicePoint,
  word: string,
  then = '',
  replaced = 0,
): NodeAt | undefined {
  const text = slice.text.slice(0, offset) + word + then + slice.text.slice(offset + replaced);
  const at = offset + word.indexOf(cursorWord);
  for (const entry of readSlice({ ...slice, text }).entries) {
    const node = nodeAt(entry, service.schema.entry(entry.section), at);
    if (node?.text.includes(cursorWord)) return node;
  }
  return undefined;
}

export function beforeCursor(text: string): string {
  return text.slice(0, text.indexOf(cursorWord));
}

/** The typed word around the cursor: what an accepted candidate replaces. */
export function wordRange(point: SlicePoint, position: Position, textWithWord: string): Range {
  const before = beforeCursor(textWithWord);
  const after = textWithWord.slice(before.length + cursorWord.length);
  const { text } = point.slice;
  const start = text.slice(point.offset - before.length, point.offset) === before ? before.length : 0;
  const end = text.slice(point.offset, point.offset + after.length) === after ? after.length : 0;
  return {
    start: { line: position.line, character: position.character - start },
    end: { line: position.line, character: position.character + end },
  };
}

export function lineBefore({ slice, offset }: SlicePoint): string {
  return slice.text.slice(slice.text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** Right behind a colon or a dash, YAML wants a space first. */
export function needsSpace({ slice, offset }: SlicePoint): boolean {
  return (
    /[:-]$/.test(slice.text.slice(0, offset)) &&
    /^\s*(?:- *)?[\w]*:$|^\s*-$/.test(lineBefore({ slice, offset } as SlicePoint))
  );
}
