/** A drawing of two scales as a table whose cells are shaded: ids in their frames, the level's name below them. */
import type { Table } from 'docx';
import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  AlignmentType,
  type IRunOptions,
} from 'docx';
import type { Mark, MatrixCell, MatrixDrawing } from '../../reports/view/drawing';
import { shapeSignsIn, toneFills } from '../layout/matrix';
import { fills, frame, lineHeight, tableCell } from './cells';
import { sizes, type Page } from './page';
import { grid } from './table';

/** Of the whole, for the names of the steps. */
const stepShare = 0.12;

export function matrixParts(drawing: MatrixDrawing, page: Page): readonly (Paragraph | Table)[] {
  const { title, summary = '', legend = [], across, down, cells } = drawing;
  const step = Math.floor(page.width * stepShare);
  const width = Math.floor((page.width - step) / Math.max(1, across.steps.length));
  const widths = [step, ...across.steps.map(() => width)];
  const head = { bold: true, fill: fills.head, align: 'center', middle: true } as const;
  const sign = shapeSignsIn(drawing);
  const titles = [`↑ ${down.title}　→ ${across.title}`, ...across.steps];
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 60 },
      children: [new TextRun({ text: title, bold: true }), new TextRun(summary === '' ? '' : `　　${summary}`)],
    }),
    grid(
      [
        new TableRow({
          cantSplit: true,
          tableHeader: true,
          children: titles.map((text, index) =>
            tableCell(text, { ...head, width: widths[index] ?? 0, keepNext: true }),
          ),
        }),
        ...down.steps.map(
          (text, row) =>
            new TableRow({
              cantSplit: true,
              children: [
                tableCell(text, { ...head, width: step, keepNext: true }),
                ...(cells[row] ?? []).map((cell) => matrixCell(cell, width, sign)),
              ],
            }),
        ),
      ],
      widths,
    ),
    ...legend.map((text) => new Paragraph({ spacing: { before: 40, after: 0 }, children: [small(text)] })),
    new Paragraph({ spacing: { before: 0, after: 60 }, children: [] }),
  ];
}

function small(text: string): TextRun {
  return new TextRun({ text, size: sizes.table, color: '444444' });
}

function matrixCell({ marks, more, level, tone }: MatrixCell, width: number, sign: (mark: Mark) => string): TableCell {
  const runs = marks.flatMap((mark, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: ' ', size: sizes.table })]),
    new TextRun({ text: `${sign(mark)}${mark.text}`, size: sizes.table, ...looks[mark.look] }),
  ]);
  const line = { line: Math.round(lineHeight(sizes.table) * 1.25), lineRule: LineRuleType.AT_LEAST };
  return new TableCell({
    children: [
      new Paragraph({
        keepNext: true,
        spacing: line,
        children: [...runs, ...(more === undefined ? [] : [small(` ${more}`)])],
      }),
      new Paragraph({ keepNext: true, spacing: line, alignment: AlignmentType.RIGHT, children: [small(level)] }),
    ],
    width: { size: width, type: WidthType.DXA },
    borders: frame,
    margins: { top: 40, bottom: 20, left: 60, right: 60 },
    verticalAlign: VerticalAlignTable.TOP,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: toneFills[tone] },
  });
}

const framed = (style: (typeof BorderStyle)[keyof typeof BorderStyle]): IRunOptions => ({
  border: { style, size: 4, color: '1A1A1A', space: 1 },
});

const looks: Readonly<Record<Mark['look'], IRunOptions>> = {
  plain: framed(BorderStyle.SINGLE),
  filled: { color: 'FFFFFF', shading: { type: ShadingType.CLEAR, color: 'auto', fill: '1A1A1A' } },
  struck: { ...framed(BorderStyle.SINGLE), strike: true },
  dashed: framed(BorderStyle.DASHED),
};
