/** Tables: their titles stand on every page, and a row stays on one page if there is one that it fits on. */
import { Table, TableLayoutType, TableRow, WidthType } from 'docx';
import { textOf } from '../../reports/view/cells';
import type { Column, Row, Table as ViewTable } from '../../reports/view/view';
import type { Language } from '../../words/bilingual';
import { columnWidths } from '../layout/columns';
import { linesOf } from '../layout/measure';
import { fills, lineHeight, tableCell } from './cells';
import { writerWords } from '../words';
import { sizes, type Page } from './page';

/** A half-width character of a table, which is a little wider than half a kanji. */
const characterWidth = sizes.table * 5.6;
/** Beside the text of a cell, in half-width characters. */
const padding = 2;

export function tableOf(table: ViewTable, page: Page, language: Language): Table {
  const inCharacters = columnWidths(table, { available: page.width / characterWidth, padding }, language);
  const scale = page.width / inCharacters.reduce((sum, width) => sum + width, 0);
  const widths = inCharacters.map((width) => Math.floor(width * scale));
  return grid(
    [
      headerRow(table.columns, widths),
      ...(table.rows.length > 0
        ? table.rows.map((row) => rowOf(row, table.columns, { widths, page, language }))
        : [emptyRow(widths, language)]),
    ],
    widths,
  );
}

/** A table whose columns are as wide as they are told, whatever stands in them; `indent` from the left margin. */
export function grid(rows: readonly TableRow[], widths: readonly number[], indent = 0): Table {
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
  });
}

function headerRow(columns: readonly Column[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title, align }, index) =>
      tableCell(title, { width: widths[index] ?? 0, bold: true, fill: fills.head, align, middle: true }),
    ),
  });
}

/** Titles with nothing below read as if a page were missing. */
function emptyRow(widths: readonly number[], language: Language): TableRow {
  const width = widths.reduce((sum, each) => sum + each, 0);
  return new TableRow({ children: [tableCell(writerWords.noRows[language], { width, columns: widths.length })] });
}

interface Setting {
  readonly widths: readonly number[];
  readonly page: Page;
  readonly language: Language;
}

function rowOf(row: Row, columns: readonly Column[], { widths, page, language }: Setting): TableRow {
  if (row.kind === 'group') {
    const width = widths.reduce((sum, each) => sum + each, 0);
    const look = { width, columns: columns.length, bold: true, fill: fills.group, keepNext: true };
    return new TableRow({ cantSplit: true, children: [tableCell(row.text, look)] });
  }
  const texts = columns.map((_, index) => textOf(row.cells[index] ?? '', language));
  const lines = texts.map((text, index) => linesOf(text, (widths[index] ?? 0) / characterWidth - padding));
  return new TableRow({
    // What may be higher than a page has to be divided: programs cut off the rest of it otherwise.
    cantSplit: Math.max(...lines) * lineHeight(sizes.table) < page.height / 2,
    children: columns.map(({ align }, index) =>
      tableCell(texts[index] ?? '', { width: widths[index] ?? 0, bold: index === 0, align }),
    ),
  });
}
