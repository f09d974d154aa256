/** Lines that were pasted take the indentation of where they landed: their first line has it, the others do not. */
import { createEditingText, type EditingText } from '../../editing/editing-text';
import { applyTextEdits, type TextEdit } from '../../editing/text-edit';
import type { Field } from '../../schema/field';
import type { IsmsSchema } from '../../schema/isms-schema';
import { isDash } from '../../yaml/lines';
import type { Range } from '../../yaml/positions';
import { linesOf, shiftLine } from '../../yaml/shift-lines';
import { readSlice } from '../../yaml/slice-content';
import type { YamlNode } from '../../yaml/tree';

/** Longer than anybody pastes by hand; each try reads what the lines are in. */
const maximumLines = 2000;

/**
 * What moves the lines of a range so that they can be read where they stand. `undefined` when they can be as they are, or
 * wherever they stood.
 */
export function fitLines(editing: EditingText, range: Range, schema: IsmsSchema): readonly TextEdit[] | undefined {
  const lines = linesOf(editing.text);
  const [first, last] = [range.start.line, lastLine(range)];
  if (last - first > maximumLines || isReadable(editing, first, last, schema)) return undefined;
  const pasted = lines.slice(first, last + 1).map((line, index) => ({ line, number: first + index }));
  for (const { top, below } of shiftsOf(
    editing,
    pasted.map(({ line }) => line),
    first,
  )) {
    const edits = pasted.flatMap(({ line, number }) => shiftEdit(line, number, number === first ? top : below));
    const tried = createEditingText(applyTextEdits(editing.text, edits));
    if (isReadable(tried, first, last, schema)) return edits;
  }
  return undefined;
}

function lastLine({ start, end }: Range): number {
  return end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
}

interface Shifts {
  readonly top: number;
  readonly below: number;
}

/** How far the first line and the others may have to go, the likeliest first. */
function shiftsOf(editing: EditingText, [head = '', ...rest]: readonly string[], first: number): readonly Shifts[] {
  const column = indentOf(head);
  const inner = isDash(head, column) ? column + 1 + indentOf(head.slice(column + 1)) : column;
  const least = Math.min(...rest.filter((line) => line.trim() !== '').map(indentOf));
  const index = editing.indexAt(editing.offset({ line: first, character: 0 }));
  const dashes = editing.slices.slice(0, index + 1).findLast(({ list }) => list)?.list?.column;
  const targets = new Set([column, ...(isDash(head, column) && dashes !== undefined ? [dashes] : [])]);
  return [...targets].flatMap((target) => {
    const top = target - column;
    const below = Number.isFinite(least) ? [target - least, target + inner - column - least, top] : [top];
    return below.map((each) => ({ top, below: each }));
  });
}

function shiftEdit(line: string, number: number, columns: number): readonly TextEdit[] {
  const moved = shiftLine(line, columns);
  if (moved === line) return [];
  const start = { line: number, character: 0 };
  const end = { line: number, character: indentOf(line) };
  return [{ range: { start, end }, newText: moved.slice(0, indentOf(moved)) }];
}

/** Tabs count as one: this is where the content begins, not where it stands. */
function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether everything in the lines is YAML, and its keys are ones that may stand there. */
function isReadable(editing: EditingText, first: number, last: number, schema: IsmsSchema): boolean {
  const from = editing.indexAt(editing.offset({ line: first, character: 0 }));
  const to = editing.indexAt(editing.offset({ line: last, character: 0 }));
  for (let index = from; index <= to; index += 1) {
    const { problems, keys, entries } = readSlice(editing.sliceAt(index));
    if (problems.length > 0 || keys.some(({ section }) => !schema.root.properties.has(section))) return false;
    if (entries.some(({ node, section }) => !hasKnownKeys(node, schema.entry(section)))) return false;
  }
  return true;
}

function hasKnownKeys(node: YamlNode | undefined, field: Field | undefined): boolean {
  if (node?.kind === 'sequence') return node.items.every((item) => hasKnownKeys(item, field?.items));
  if (node?.kind !== 'mapping' || !field) return true;
  return node.pairs.every(({ key, value }) => {
    const child = field.properties.get(key.text) ?? field.additional;
    return (child !== undefined || key.text.startsWith('x-')) && hasKnownKeys(value, child);
  });
}
