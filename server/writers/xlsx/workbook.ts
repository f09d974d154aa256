/** A workbook as sheets of styled cells. The only door to the library that writes them, and to what it must be kept from. */
import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../words/bilingual';
import { repacked } from '../office/package';
import { stylesIn, type StyleName } from './styles';

export interface SheetCell {
  readonly column: number;
  /** A text stays a text, whatever it looks like. */
  readonly value: string | number;
  readonly style: StyleName;
  /** Takes the room of so many columns; one unless told. */
  readonly columns?: number | undefined;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** In points. */
  readonly height?: number | undefined;
  /** The height is an estimate of what the text needs: programs may work it out again, and do when somebody types there. */
  readonly fits?: boolean | undefined;
}

/** Words that are offered in a column, from one row to another; all zero-based and inclusive. */
export interface Offer {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

export interface BookSheet {
  /** As `sheetNames` makes them. */
  readonly name: string;
  /** In half-width characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** The row with the titles of the columns, zero-based: it stays in view, is repeated on paper and filters. */
  readonly header?: number | undefined;
  readonly offers: readonly Offer[];
}

export interface Book {
  readonly language: Language;
  readonly title: string;
  readonly creator: string;
  readonly day: Date;
  readonly paper: 'A4' | 'A3';
  /** With the codes of Excel in it. */
  readonly pageHeader: string;
  readonly pageFooter: string;
  readonly sheets: readonly BookSheet[];
}

export async function writeBook(book: Book): Promise<Uint8Array> {
  const styles = stylesIn(book.language);
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => sheetOf(sheet, book, styles.cells)),
    defaultFont: styles.font,
    namedRanges: book.sheets.flatMap(({ name, header }) =>
      header === undefined ? [] : [{ name: '_xlnm.Print_Titles', range: titleRows(name, header), scope: name }],
    ),
    properties: { title: book.title, creator: book.creator, created: book.day, modified: book.day },
  });
  return repacked(bytes, (part, text) => withFittingRows(part, text, book.sheets));
}

/** The library says of every height that somebody chose it. */
function withFittingRows(part: string, text: string, sheets: readonly BookSheet[]): string {
  const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1];
  const sheet = number === undefined ? undefined : sheets[Number(number) - 1];
  if (!sheet) return text;
  return text.replace(/(<row r="(\d+)" ht="[\d.]+") customHeight="1"/g, (whole, start: string, row: string) =>
    sheet.rows[Number(row) - 1]?.fits ? start : whole,
  );
}

/** The library does not quote names of sheets. */
function titleRows(name: string, header: number): string {
  return `'${name.replaceAll("'", "''")}'!$${header + 1}:$${header + 1}`;
}

function sheetOf(sheet: BookSheet, book: Book, styles: Readonly<Record<StyleName, CellStyle>>): WriteSheet {
  const { name, widths, rows, header, offers } = sheet;
  const last = Math.max(0, rows.length - 1);
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const merges: NonNullable<WriteSheet['merges']> = [];
  rows.forEach((row, index) => {
    for (const { column, value, style, columns = 1 } of row.cells) {
      cells.set(`${index},${column}`, { ...content(value), style: styles[style] });
      // Joined cells have the borders of each.
      for (let more = 1; more < columns; more += 1) cells.set(`${index},${column + more}`, { style: styles[style] });
      if (columns > 1) {
        merges.push({ startRow: index, startCol: column, endRow: index, endCol: column + columns - 1 });
      }
    }
  });
  return {
    name,
    cells,
    merges,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(rows.flatMap(({ height }, index) => (height === undefined ? [] : [[index, { height }]]))),
    ...(header === undefined
      ? {}
      : {
          freezePane: { rows: header + 1 },
          autoFilter: { range: `A${header + 1}:${letters(widths.length - 1)}${last + 1}` },
        }),
    dataValidations: offers
      .filter(({ words }) => fitsIntoList(words))
      .map(({ column, from, to, words }) => ({
        type: 'list',
        values: [...words],
        allowBlank: true,
        range: `${letters(column)}${from + 1}:${letters(column)}${to + 1}`,
      })),
    pageSetup: {
      paperSize: book.paper === 'A3' ? 'a3' : 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.65, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: book.pageHeader, oddFooter: book.pageFooter },
    view: { showGridLines: false },
  };
}

/**
 * Two things that the library would change: it makes an error value of a text that looks like one (`#N/A`), but not of a
 * text that is formatted, and it leaves `_x0041_` alone, which every reader takes for an escaped `A`.
 */
function content(value: string | number): { value: string | number } | { richText: { text: string }[] } {
  if (typeof value === 'number') return { value };
  const text = value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return text.startsWith('#') ? { richText: [{ text }] } : { value: text };
}

/** Excel separates the words by commas and takes 255 characters; what does not fit is not offered. */
function fitsIntoList(words: readonly string[]): boolean {
  return words.length > 0 && words.join(',').length <= 255 && !words.some((word) => /[,"]/.test(word));
}

/** `A` for 0, `AA` for 26. */
function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : `${letters(Math.floor(column / 26) - 1)}${rest}`;
}
