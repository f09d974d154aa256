/** Drawings of two scales as a sheet of their own, whose columns are as wide as each other: ids and the level in each cell, as text. */
import type { Tone } from '../../reports/view/drawing';
import type { MatrixCell, MatrixDrawing, Mark } from '../../reports/view/drawing';
import type { DocumentView, Section } from '../../reports/view/view';
import type { Language } from '../../words/bilingual';
import { cornerOf, lookLegend, lookSign, matricesOf, shapeSignsIn } from '../layout/matrix';
import { fitted, headingRow, lineWidths } from './sheets';
import { cellText } from './text';
import type { BookSheet, SheetCell, SheetRow } from './workbook';
import type { StyleName } from './styles';

/** For the names of the steps, in half-width characters. */
const stepWidth = 18;
/** A few steps need no wider ones. */
const widest = 30;

const toneStyles: Readonly<Record<Tone, StyleName>> = {
  none: 'value',
  low: 'toneLow',
  medium: 'toneMedium',
  high: 'toneHigh',
};

export function sheetOfMatrices(section: Section, name: string, { language, paper }: DocumentView): BookSheet {
  const matrices = matricesOf(section);
  const steps = Math.max(1, ...matrices.map(({ across }) => across.steps.length));
  const width = Math.min(widest, (lineWidths[paper] - stepWidth) / steps);
  const widths = [stepWidth, ...Array.from({ length: steps }, () => width)];
  const rows = [headingRow(section.heading, language), ...matrices.flatMap((each) => rowsOf(each, widths, language))];
  return { name, widths, offers: [], rows: fitted(rows, widths) };
}

function rowsOf(drawing: MatrixDrawing, widths: readonly number[], language: Language): readonly SheetRow[] {
  const { title, summary = '', legend = [], across, down, cells } = drawing;
  const sign = shapeSignsIn(drawing);
  const looks = lookLegend(drawing, language);
  const head = (value: string, column: number): SheetCell => ({
    column,
    value: cellText(value, language),
    style: 'headCenter',
  });
  const note = (text: string): SheetRow => ({
    cells: [{ column: 0, columns: widths.length, value: cellText(text, language), style: 'note' }],
  });
  return [
    { cells: [] },
    note([title, summary].filter((part) => part !== '').join('　　')),
    { cells: [cornerOf(drawing), ...across.steps].map(head) },
    ...down.steps.map((step, row) => ({
      cells: [
        head(step, 0),
        ...(cells[row] ?? []).map((cell, index) => ({
          column: index + 1,
          value: cellText(textOf(cell, sign), language),
          style: toneStyles[cell.tone],
        })),
      ],
    })),
    ...[...(looks === undefined ? [] : [looks]), ...legend].map(note),
  ];
}

function textOf({ marks, more, level }: MatrixCell, sign: (mark: Mark) => string): string {
  const named = marks.map((mark) => `${sign(mark)}${mark.text}${lookSign(mark)}`);
  const ids = [...named, ...(more === undefined ? [] : [more])].join('  ');
  return ids === '' ? level : `${ids}\n(${level})`;
}
