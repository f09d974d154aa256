/** Where the caret stands after a line break: for editors that do not know it by themselves. */
import type { EditingText } from '../../editing/editing-text';
import type { TextEdit } from '../../editing/text-edit';
import { endOfLine, hasContent, isBlank, isDash, readKey, readLine, type Line } from '../../yaml/lines';
import type { Position } from '../../yaml/positions';
import { rightEdge, type RightEdge } from './right-edge';

/** What is one level deeper stands so many columns to the right. */
export const step = 2;

/** What makes the line of `position`, which was just begun, start at the right column. Nothing when it does, or when nobody can tell. */
export function breakLine(editing: EditingText, position: Position): readonly TextEdit[] {
  if (position.line === 0) return [];
  const broken = brokenText(editing, position.line);
  if (!broken) return [];
  const { before, above, line } = broken;
  if (isBlank(above.first)) return stepOut(before, above.indent, position.line, line);
  if (!hasContent(above)) return [];
  const edge = rightEdge(before);
  if (edge?.kind === 'empty-item') return leaveList(editing, position.line, line, edge);
  const column = edge && columnBelow(edge, broken, editing);
  if (column === undefined || startsAt(line, column)) return [];
  const start = { line: position.line, character: 0 };
  const end = { line: position.line, character: leadingBlanks(line) };
  return [{ range: { start, end }, newText: ' '.repeat(column) }];
}

/** Enter on a line that was left empty leaves what it stands in: a level further to the left each time. */
function stepOut(before: string, indent: number, number: number, line: string): readonly TextEdit[] {
  const moved = leadingBlanks(line);
  if (indent === 0 || line.trim() !== '' || moved === 0) return [];
  const edge = rightEdge(before.trimEnd());
  if (edge?.kind !== 'field' && edge?.kind !== 'item') return [];
  const column = columnsOf(before).find((each) => each < Math.min(indent, moved)) ?? 0;
  const range = { start: { line: number, character: 0 }, end: { line: number, character: moved } };
  return [{ range, newText: ' '.repeat(column) }];
}

/** Where what holds the end of a text begins, the deepest first. */
function columnsOf(text: string): readonly number[] {
  const columns: number[] = [];
  for (const each of text.split('\n').toReversed()) {
    const { indent, first } = readLine(each, 0, 0);
    if (!isBlank(first) && indent < (columns.at(-1) ?? Infinity)) columns.push(indent);
  }
  return columns;
}

interface BrokenText {
  /** The text of the slice up to the break. */
  readonly before: string;
  /** The line that the break ended, within it. */
  readonly above: Line;
  /** The line that was begun, and what follows it. */
  readonly line: string;
  readonly below: string;
  readonly index: number;
}

function brokenText(editing: EditingText, number: number): BrokenText | undefined {
  const at = editing.offset({ line: number, character: 0 });
  const index = editing.indexAt(at - 1);
  const { shape, start } = editing.sliceAt(index);
  if (shape === 'prelude' || shape === 'stray' || shape === 'excess') return undefined;
  const before = editing.source.slice(start, at);
  const above = readLine(before, before.lastIndexOf('\n', before.length - 2) + 1, 0);
  const rest =
    editing.sliceAt(index).text.slice(at - start) + (editing.slices[index + 1] ? editing.sliceAt(index + 1).text : '');
  const end = endOfLine(rest, 0);
  return { before, above, line: rest.slice(0, end).replace(/\r?\n$/, ''), below: rest.slice(end), index };
}

/** The column of the line below an edge; `undefined` where it is as good as any. */
function columnBelow(edge: RightEdge, broken: BrokenText, editing: EditingText): number | undefined {
  const moved = readLine(broken.line, 0, 0);
  const content = !isBlank(moved.first);
  switch (edge.kind) {
    case 'key':
      return content ? edge.column + step : columnOfValue(edge.column, broken, editing);
    case 'open':
      return columnWithin(edge, broken);
    case 'field':
    case 'item': {
      if (isDash(broken.line, moved.indent) || closes(broken.line)) return undefined;
      if (!content || readKey(broken.line, moved.indent)) return edge.column;
      // The end of a value that was broken in two.
      return edge.column + step;
    }
    default:
      return undefined;
  }
}

/** What a key holds already says where more of it stands; else a level deeper, or as other lists of the file. */
function columnOfValue(column: number, { below, before, index }: BrokenText, editing: EditingText): number {
  const next = nextContent(below);
  if (next && (next.indent > column || (next.indent === column && isDash(below, next.start + next.indent))))
    return next.indent;
  const list = editing.slices.slice(0, index + 1).findLast((slice) => slice.list?.around === 0)?.list;
  const key = readKey(before, before.lastIndexOf('\n', before.length - 2) + 1);
  return column === 0 && list?.column === 0 && key?.valueOpen ? 0 : column + step;
}

/** Lines of a text or a collection stand below each other; the first is a level deeper than what it belongs to. */
function columnWithin({ start, column }: RightEdge & { readonly kind: 'open' }, { above }: BrokenText): number {
  return above.start > start ? above.indent : column + step;
}

/** The dash goes, and the caret stands where the next field of what holds the list would. */
function leaveList(
  editing: EditingText,
  number: number,
  line: string,
  { around }: RightEdge & { readonly kind: 'empty-item' },
): readonly TextEdit[] {
  if (line.trim() !== '') return [];
  const column = around ?? columnAroundSlice(editing, number - 1);
  const range = { start: { line: number - 1, character: 0 }, end: { line: number, character: leadingBlanks(line) } };
  return [{ range, newText: ' '.repeat(column) }];
}

/** The column of the key that holds the list of a line: zero, but for a list a level down. */
function columnAroundSlice(editing: EditingText, number: number): number {
  const index = editing.indexAt(editing.offset({ line: number, character: 0 }));
  return editing.slices[index]?.list?.around ?? 0;
}

function startsAt(line: string, column: number): boolean {
  return leadingBlanks(line) === column && readLine(line, 0, 0).indent === column;
}

function leadingBlanks(line: string): number {
  return line.length - line.trimStart().length;
}

function closes(line: string): boolean {
  const first = line.trimStart().charAt(0);
  return first !== '' && ']}#'.includes(first);
}

function nextContent(text: string): Line | undefined {
  for (let at = 0; at < text.length; at = endOfLine(text, at)) {
    const line = readLine(text, at, 0);
    if (hasContent(line)) return line;
  }
  return undefined;
}
