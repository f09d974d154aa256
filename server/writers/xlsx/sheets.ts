/** Sections as sheets: a heading, what is to be said before the table, and the table. */
import { textOf } from '../../reports/view/cells';
import type { Cell, Column, DocumentView, Row, Section, Table } from '../../reports/view/view';
import type { Language } from '../../words/bilingual';
import { colon } from '../../words/listing';
import { columnWidths } from '../layout/columns';
import { linesOf } from '../layout/measure';
import { cellText } from './text';
import type { BookSheet, Offer, SheetCell, SheetRow } from './workbook';

/** Half-width characters that fit on a line of the paper in landscape at full size. */
export const lineWidths = { A4: 156, A3: 230 } as const;

/** In points. */
const lineHeight = 13.5;
/** Excel makes no row higher. */
const highest = 409;

export type TableSection = Section & { readonly table: Table };

export function sheetOfSection(section: TableSection, name: string, { language, paper }: DocumentView): BookSheet {
  const { heading, paragraphs = [], facts = [], table } = section;
  const widths = columnWidths(table, { available: lineWidths[paper], padding: 1.4 }, language);
  const said = [
    ...paragraphs,
    ...facts.map(({ label, value }) => `${label}${colon(language)}${textOf(value, language)}`),
  ];
  const before: readonly SheetRow[] = [
    headingRow(heading, language),
    ...said.map((text): SheetRow => ({
      cells: [{ column: 0, columns: widths.length, value: cellText(text, language), style: 'note' }],
    })),
  ];
  const header = before.length;
  return {
    name,
    widths,
    rows: fitted(
      [...before, headerRow(table.columns), ...table.rows.map((row) => rowOf(row, table.columns, language))],
      widths,
    ),
    header,
    offers: table.columns.flatMap(({ choices = [] }, column): readonly Offer[] =>
      choices.length === 0 || table.rows.length === 0
        ? []
        : [{ column, from: header + 1, to: header + table.rows.length, words: choices }],
    ),
  };
}

export function headingRow(text: string, language: Language): SheetRow {
  return { cells: [{ column: 0, value: cellText(text, language), style: 'heading' }], height: 24 };
}

export function headerRow(columns: readonly Column[]): SheetRow {
  return {
    cells: columns.map(({ title, align }, column) => ({
      column,
      value: title,
      style: align === 'center' ? 'headCenter' : align === 'end' ? 'headEnd' : 'head',
    })),
  };
}

/** Rows as high as their texts need: there are programs that trust the file, and none works it out for joined cells. */
export function fitted(rows: readonly SheetRow[], widths: readonly number[]): readonly SheetRow[] {
  return rows.map((row) => {
    if (row.height !== undefined || row.cells.length === 0) return row;
    const lines = row.cells.map(({ value, column, columns = 1 }) => {
      const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
      return linesOf(String(value), width - 0.5);
    });
    const fits = row.cells.every(({ columns = 1 }) => columns === 1);
    return { ...row, height: Math.min(highest, Math.max(...lines) * lineHeight), fits };
  });
}

function rowOf(row: Row, columns: readonly Column[], language: Language): SheetRow {
  if (row.kind === 'group') {
    return {
      cells: columns.map((_, column) => ({ column, value: column === 0 ? row.text : '', style: 'group' })),
      height: 17,
    };
  }
  return { cells: columns.map((column, index) => cellOf(row.cells[index] ?? '', column, index, language)) };
}

function cellOf(cell: Cell, { align }: Column, column: number, language: Language): SheetCell {
  if (typeof cell !== 'string' && cell.kind === 'number') return { column, value: cell.value, style: 'number' };
  const style = align === 'center' ? 'center' : align === 'end' ? 'number' : column === 0 ? 'id' : 'text';
  const text = cellText(textOf(cell, language), language);
  return { column, value: text, style: style === 'id' && text.length > 255 ? 'text' : style };
}
