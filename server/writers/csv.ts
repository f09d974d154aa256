/**
 * The rows of a document as one table, for spreadsheets and for programs: a header in the first line, every other line a
 * row, the same number of cells in each. What a sheet has besides stands in columns before the rows: the section where
 * there are several, and the group. Cover, counts, signs before a word and columns for a pen are left out, so that what is
 * filtered, sorted and imported again is the rows and nothing else.
 */
import Papa from 'papaparse';
import { textOf } from '../reports/view/cells';
import type { Cell, Column, DocumentView, ItemRow, Section, Table } from '../reports/view/view';
import type { Language } from '../words/bilingual';
import { guarded } from './formula-guard';
import { writerWords } from './words';
import type { Write } from './writer';

export const write: Write = ({ view }) => new TextEncoder().encode(csvOf(view));

/** Excel in Japan takes UTF-8 only with a byte order mark. */
const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

export function csvOf(view: DocumentView): string {
  const lines = rowsOf(view).map((line) => line.map(guarded));
  return `${byteOrderMark}${Papa.unparse(lines, { newline: lineEnd })}${lineEnd}`;
}

interface RowInPlace {
  readonly heading: string;
  readonly groups: readonly string[];
  readonly cells: ReadonlyMap<string, Cell>;
}

function rowsOf(view: DocumentView): readonly (readonly string[])[] {
  const { language } = view;
  const sections = joined(view);
  const rows = sections.flatMap(({ heading, table }) => rowsInPlace(heading, table));
  const columns = mergedColumns(sections.map(({ table }) => table));
  const leading = [
    ...(sections.length > 1
      ? [{ title: writerWords.section[language], of: ({ heading }: RowInPlace) => heading }]
      : []),
    ...(rows.some(({ groups }) => groups.length > 0)
      ? [{ title: writerWords.group[language], of: ({ groups }: RowInPlace) => groups.join(' / ') }]
      : []),
  ];
  return [
    [...leading.map(({ title }) => title), ...columns.map(({ title }) => title)],
    ...rows.map((row) => [
      ...leading.map(({ of }) => of(row)),
      ...columns.map((column) => wordsOf(row.cells.get(keyOf(column)) ?? '', language)),
    ]),
  ];
}

type TableSection = Section & { readonly table: Table };

/** The first table that is not counted from others, and those of the same kind: they begin with the same column. */
function joined({ sections }: DocumentView): readonly TableSection[] {
  const tables = sections.filter((section): section is TableSection => section.table !== undefined);
  const own = tables.filter(({ table }) => !table.derived);
  const kind = own[0]?.table.columns[0]?.id;
  return own.filter(({ table }) => table.columns[0]?.id === kind);
}

/** Columns of one id say the same only under the same title: the other edition's number is not the one of annex A. */
const keyOf = ({ id, title }: Column): string => JSON.stringify([id, title]);

/** Each column once; one that only a later table has follows what it follows there. */
function mergedColumns(tables: readonly Table[]): readonly Column[] {
  const merged: Column[] = [];
  for (const { columns } of tables) {
    let after = -1;
    for (const column of columns.filter(({ forAuditor }) => !forAuditor)) {
      const known = merged.findIndex((each) => keyOf(each) === keyOf(column));
      if (known < 0) merged.splice(after + 1, 0, column);
      after = known < 0 ? after + 1 : known;
    }
  }
  return merged;
}

function rowsInPlace(heading: string, { columns, rows }: Table): readonly RowInPlace[] {
  const placed: RowInPlace[] = [];
  let groups: readonly string[] = [];
  let top = '';
  for (const row of rows) {
    if (row.kind === 'row') placed.push({ heading, groups, cells: cellsByColumn(row, columns) });
    else if (row.level === 1) [top, groups] = [row.text, [row.text]];
    else groups = top === '' ? [row.text] : [top, row.text];
  }
  return placed;
}

function cellsByColumn({ cells }: ItemRow, columns: readonly Column[]): ReadonlyMap<string, Cell> {
  return new Map(columns.map((column, index) => [keyOf(column), cells[index] ?? '']));
}

/** The word of a state without its sign: what people filter by and programs know. */
function wordsOf(cell: Cell, language: Language): string {
  if (typeof cell === 'string' || (cell.kind !== 'state' && cell.kind !== 'list')) return textOf(cell, language);
  if (cell.kind === 'state') return cell.text;
  const items = cell.items.map((item): Cell => wordsOf(item, language));
  return textOf({ ...cell, items }, language);
}
