/** Rows of a spreadsheet, pasted where entries belong: cells apart by tabs, perhaps with the names of the columns above. */
import { isCalendarDate } from '../facts/date';
import type { Field } from '../schema/field';
import type { IsmsSchema } from '../schema/isms-schema';
import { booleanMeant, keyMeant, valueMeant } from '../words/synonyms';
import { renderBlock, type RenderedValue } from '../yaml/render';
import { isRow } from '../yaml/rows';
import { nestedLists } from '../yaml/slices';
import type { EditingText } from './editing-text';
import { indent, type Splice } from './splice';

/** The rows around a line as entries of the list that they stand in; `undefined` where they stand in none. */
export function rowsAsEntries(editing: EditingText, line: number, schema: IsmsSchema): Splice | undefined {
  const lines = editing.text.split(/\r?\n/u);
  let [first, last] = [line, line];
  while (first > 0 && isRow(lines[first - 1] ?? '')) first -= 1;
  while (last + 1 < lines.length && isRow(lines[last + 1] ?? '')) last += 1;
  const holder = holderAbove(lines.slice(0, first));
  const fields = holder && schema.entry(holder.section);
  if (!holder || !fields) return undefined;
  const rows = lines.slice(first, last + 1).map((row) =>
    row
      .trim()
      .split('\t')
      .map((cell) => cell.trim()),
  );
  const entries = entriesOf(rows, fields);
  if (entries.length === 0) return undefined;
  const start = editing.offset({ line: first, character: 0 });
  const end = editing.offset({ line: last, character: lines[last]?.length ?? 0 });
  return {
    start,
    end,
    text: indent(renderBlock(entries, editing.style.quotes), holder.column).join(editing.style.lineEnd),
  };
}

/** The list that lines above end in, and the column of its dashes. */
function holderAbove(lines: readonly string[]): { readonly section: string; readonly column: number } | undefined {
  const from = lines.findLastIndex((line) => /^\w+:/u.test(line));
  const top = /^\w+/u.exec(lines[from] ?? '')?.[0];
  if (top === undefined) return undefined;
  const below = lines.slice(from);
  const dashes = below.map((line) => /^( *)- /u.exec(line)?.[1]?.length ?? Infinity);
  const column = Math.min(...dashes);
  if (Number.isFinite(column)) return { section: nestedLists[top] ? `${top}.${nestedLists[top]}` : top, column };
  const last = below.findLast((line) => line.trim() !== '') ?? '';
  const { blanks = '', key } = /^(?<blanks> *)(?<key>\w+):\s*(?:#.*)?$/u.exec(last)?.groups ?? {};
  if (key === undefined) return undefined;
  return { section: blanks === '' ? key : `${top}.${key}`, column: blanks.length + 2 };
}

type Cells = readonly string[];

function entriesOf(rows: readonly Cells[], fields: Field): readonly RenderedValue[] {
  const [head = []] = rows;
  const labels = new Map([...fields.properties].map(([key, { title }]) => [key, title]));
  const columns = head.map((cell) => keyMeant(cell, labels));
  const isHead = columns.length > 1 && columns.every((key) => key !== undefined);
  return (isHead ? rows.slice(1) : rows)
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => (isHead ? byColumn(cells, columns, fields) : byMeaning(cells, fields)));
}

function byColumn(cells: Cells, columns: readonly (string | undefined)[], fields: Field): RenderedValue {
  const entry: Record<string, RenderedValue> = {};
  for (const [index, cell] of cells.entries()) {
    const key = columns[index];
    const field = key === undefined ? undefined : fields.properties.get(key);
    if (key !== undefined && field && cell !== '') entry[key] = meant(cell, field) ?? cell;
  }
  return entry;
}

/** The first cell is the id; words that only one field takes go there; what is left is kept as a note. */
function byMeaning([first = '', ...cells]: Cells, fields: Field): RenderedValue {
  const isId = /^[\p{L}\p{M}\p{N}._-]+$/u.test(first.normalize('NFKC'));
  const entry: Record<string, RenderedValue> = isId ? { id: first.normalize('NFKC') } : {};
  const notes = isId ? [] : [first];
  for (const cell of cells.filter((each) => each !== '')) {
    const [takes, ...others] = [...fields.properties].filter(
      ([key, field]) => !(key in entry) && meant(cell, field) !== undefined,
    );
    if (takes && others.length === 0) entry[takes[0]] = meant(cell, takes[1]) ?? cell;
    else notes.push(cell);
  }
  const name = [...fields.properties.keys()].find((key) => (key === 'name' || key === 'title') && !(key in entry));
  const [called, ...others] = notes;
  if (name !== undefined && called !== undefined) entry[name] = called;
  const rest = name === undefined ? notes : others;
  return rest.length > 0 ? { ...entry, notes: rest.join(' / ') } : entry;
}

/** What a cell certainly means to a field; nothing for prose and references. */
function meant(cell: string, { types, enumeration, enumerationTexts, items, date }: Field): RenderedValue | undefined {
  if (types.includes('boolean')) return booleanMeant(cell);
  if (date) return isCalendarDate(cell) ? cell : undefined;
  const values = (enumeration.length > 0 ? enumeration : (items?.enumeration ?? [])).map(String);
  if (values.length === 0) return undefined;
  const value = values.includes(cell) ? cell : valueMeant(cell, values, items?.enumerationTexts ?? enumerationTexts);
  return value !== undefined && enumeration.length === 0 ? [value] : value;
}
