/** Cells of tables, and the paragraphs in them. */
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  TableCell,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import type { Column } from '../../reports/view/view';
import { sizes } from './page';

/** In twentieths of a point, or half points for the size of letters. */
export interface CellLook {
  readonly width: number;
  readonly columns?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly align?: Column['align'];
  readonly size?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  readonly middle?: boolean;
}

export const fills = { head: 'E9EDF2', group: 'F4F6F8' } as const;

const line = { style: BorderStyle.SINGLE, size: 4, color: '8A8A8A' } as const;
export const frame = { top: line, bottom: line, left: line, right: line } as const;

export function tableCell(text: string, look: CellLook): TableCell {
  const { width, columns = 1, fill, middle = false } = look;
  const options: ITableCellOptions = {
    children: paragraphs(text, look),
    width: { size: width, type: WidthType.DXA },
    columnSpan: columns,
    borders: frame,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    verticalAlign: middle ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  };
  return new TableCell(options);
}

/** One for each line. The distance of lines is told: that of Japanese fonts is too wide for tables. */
function paragraphs(
  text: string,
  { bold = false, align, size = sizes.table, keepNext = false }: CellLook,
): Paragraph[] {
  return text.split('\n').map(
    (content) =>
      new Paragraph({
        keepNext,
        alignment:
          align === 'center' ? AlignmentType.CENTER : align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { line: lineHeight(size), lineRule: LineRuleType.EXACT },
        children: [new TextRun({ text: content, bold, size })],
      }),
  );
}

/** Of letters so many half points high. */
export function lineHeight(size: number): number {
  return size * 15;
}
