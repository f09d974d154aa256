/** Boxes in boxes as tables in tables, which every word processor draws; what is wrong stands below by number. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IBorderOptions,
} from 'docx';
import { isWorrying, type Badge, type Box, type BoxesDrawing, type DrawingNote } from '../../reports/view/drawing';
import { red, sizes, type Page } from './page';

/** In twentieths of a point. */
const narrowest = 2400;
const inset = 90;
const gap = 60;

/** What is about as high as a page has to be divided: programs cut off the rest of it otherwise. */
const wholeHeight = 7000;
const lineHeight = 230;

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Those of the drawing, which numbers are of. */
type Notes = readonly DrawingNote[];

const small = sizes.table - 2;

export function boxesParts(
  { title, summary = '', boxes, notes, legend = [] }: BoxesDrawing,
  page: Page,
): readonly (Paragraph | Table)[] {
  return [
    line([new TextRun({ text: title, bold: true }), ...(summary === '' ? [] : [new TextRun(`　${summary}`)])], true),
    ...boxes.flatMap((box) => [...partsOf(box, page.width, notes), line([])]),
    ...notes.map(({ text }, index) =>
      line([numberRun(index + 1, notes), new TextRun({ text: ` ${text}`, size: sizes.table })]),
    ),
    ...legend.map((text) => line([new TextRun({ text, size: small, color: '444444' })])),
    line([]),
  ];
}

/** A box is a table of one cell; what only holds others together is these alone. */
function partsOf(box: Box, width: number, all: Notes): readonly (Paragraph | Table)[] {
  const { outline, notes = [] } = box;
  const worries = isWorrying(notes, all);
  if (outline === 'link')
    return (box.lines ?? []).map((text) => line([new TextRun({ text: `│ ${text}`, size: small })]));
  if (outline === 'group') return [...textOf(box, all), ...insideOf(box, width, all)];
  const style =
    outline === 'dashed' ? BorderStyle.DASHED : outline === 'oval' ? BorderStyle.DOUBLE : BorderStyle.SINGLE;
  const border = {
    style,
    size: outline === 'strong' || worries ? 12 : 6,
    color: worries ? red : '444444',
  };
  const cell = new TableCell({
    // A cell ends with a paragraph.
    children: [...textOf(box, all), ...insideOf(box, width - 2 * inset, all), ...(box.boxes.length > 0 ? [end()] : [])],
    borders: { top: border, bottom: border, left: border, right: border },
    margins: { top: 40, bottom: 40, left: inset, right: inset },
    width: { size: width, type: WidthType.DXA },
    ...(outline === 'oval' ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F7F9FC' } } : {}),
  });
  return [tableOf([new TableRow({ cantSplit: heightOf(box, width) < wholeHeight, children: [cell] })], [width])];
}

function textOf({ kind, name, lines = [], badges = [], notes = [], outline }: Box, all: Notes): readonly Paragraph[] {
  const centred = outline === 'oval';
  const numbers = notes.map((number) => numberRun(number, all));
  return [
    ...(kind === undefined ? [] : [line([new TextRun({ text: kind, size: small, color: '444444' })], true, centred)]),
    ...(name === '' && numbers.length === 0
      ? []
      : [line([new TextRun({ text: name, bold: true, size: sizes.table }), ...numbers], true, centred)]),
    ...lines.map((text) => line([new TextRun({ text, size: small })], false, centred)),
    ...(badges.length === 0 ? [] : [line(badges.flatMap((badge) => badgeRuns(badge, all)))]),
  ];
}

function insideOf({ arrange, boxes }: Box, width: number, all: Notes): readonly (Paragraph | Table)[] {
  if (boxes.length === 0) return [];
  // Tables that follow each other become one.
  if (arrange === 'column' || boxes.length === 1) return boxes.flatMap((box) => [...partsOf(box, width, all), end()]);
  return linesOf(boxes, Math.max(1, Math.floor(width / narrowest))).flatMap((row) => [rowOf(row, width, all), end()]);
}

/** As many beside each other as have room by what they hold; one that wants more than all of it stands alone. */
function linesOf(boxes: readonly Box[], room: number): readonly (readonly Box[])[] {
  const rows: Box[][] = [];
  let left = 0;
  for (const box of boxes) {
    const weight = Math.min(box.weight ?? 1, room);
    if (weight > left) {
      rows.push([]);
      left = room;
    }
    rows.at(-1)?.push(box);
    left -= weight;
  }
  return rows;
}

/** About how high it will be: more rather than less. */
function heightOf({ kind, lines = [], badges = [], arrange, boxes, outline }: Box, width: number): number {
  if (outline === 'link') return lineHeight;
  const written = badges.reduce((sum, { text }) => sum + text.length + 4, 0);
  const own = (kind === undefined ? 0 : 1) + 1 + 2 * lines.length + Math.ceil((written * 160) / width);
  const rows =
    arrange === 'column' ? boxes.map((box) => [box]) : linesOf(boxes, Math.max(1, Math.floor(width / narrowest)));
  const inside = rows.map((row) => Math.max(...row.map((box) => heightOf(box, (width - 2 * inset) / row.length))));
  return (own + 1) * lineHeight + inside.reduce((sum, height) => sum + height, 0);
}

function rowOf(boxes: readonly Box[], width: number, all: Notes): Table {
  const weights = boxes.map(({ weight = 1 }) => Math.min(weight, 8));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((width * weight) / whole));
  const cells = boxes.map(
    (box, index) =>
      new TableCell({
        children: [...partsOf(box, (widths[index] ?? 0) - gap, all), end()],
        borders: { top: none, bottom: none, left: none, right: none },
        margins: { top: 0, bottom: 0, left: 0, right: gap },
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        verticalAlign: 'bottom',
      }),
  );
  const height = Math.max(...boxes.map((box, index) => heightOf(box, widths[index] ?? width)));
  return tableOf([new TableRow({ cantSplit: height < wholeHeight, children: cells })], widths);
}

function tableOf(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
  });
}

/** Framed as on screen, but for what is round: nothing is in a line of text. */
function badgeRuns({ text, look, notes = [] }: Badge, all: Notes): readonly TextRun[] {
  const noted = isWorrying(notes, all) ? { color: red, bold: true } : {};
  const style = look === 'security' ? BorderStyle.DOUBLE : BorderStyle.SINGLE;
  const framed =
    look === 'person'
      ? new TextRun({ text: `(${text})`, size: small, ...noted })
      : new TextRun({ text, size: small, border: { style, size: 4, color: '8A8A8A', space: 0 }, ...noted });
  return [framed, ...notes.map((number) => numberRun(number, all)), new TextRun({ text: '  ', size: small })];
}

function numberRun(number: number, all: Notes): TextRun {
  const look = isWorrying([number], all) ? { bold: true, color: red } : { color: '444444' };
  return new TextRun({ text: ` (${number})`, ...look, size: sizes.table });
}

function line(children: readonly TextRun[], keepNext = false, centred = false): Paragraph {
  return new Paragraph({
    children: [...children],
    keepNext,
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: 0, after: 20 },
  });
}

/** As low as a paragraph may be. */
function end(): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: '', size: 4 })],
    spacing: { before: 0, after: 0, line: 60, lineRule: 'exact' },
  });
}
