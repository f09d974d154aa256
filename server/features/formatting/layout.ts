/** How an entry is laid out: the column of every line that something begins on, and the blanks between what is on a line. */
import { dashOffset } from '../../editing/insert';
import { afterColon, isBlockCollection, lineStartOf, type Splice } from '../../editing/splice';
import type { Field } from '../../schema/field';
import { isMisreadByOthers } from '../../yaml/misread';
import { renderQuoted, type QuoteStyle } from '../../yaml/render';
import type { Span, YamlMapping, YamlNode, YamlPair, YamlScalar, YamlSequence } from '../../yaml/tree';
import { step } from './line-break';

export interface Layout {
  /** Columns by the offset of the line's start. */
  readonly columns: ReadonlyMap<number, number>;
  /** Blanks and quotes within lines. */
  readonly splices: readonly Splice[];
  /** Texts over several lines. */
  readonly texts: readonly YamlScalar[];
}

interface Drawing {
  readonly text: string;
  readonly quotes: QuoteStyle;
  readonly columns: Map<number, number>;
  readonly splices: Splice[];
  readonly texts: YamlScalar[];
}

/** `column`: where the root begins. */
export function layOut(
  text: string,
  root: YamlNode,
  column: number,
  field: Field | undefined,
  quotes: QuoteStyle,
): Layout {
  const drawing: Drawing = { text, quotes, columns: new Map(), splices: [], texts: [] };
  draw(drawing, root, column, field);
  return drawing;
}

function draw(drawing: Drawing, node: YamlNode, column: number, field: Field | undefined): void {
  if (node.kind === 'scalar') drawScalar(drawing, node, field);
  else if (node.kind === 'mapping' && node.flow) drawFlow(drawing, node, partsOf(node), field);
  else if (node.kind === 'sequence' && node.flow) drawFlow(drawing, node, node.itemSpans, field);
  else if (node.kind === 'mapping') for (const pair of allPairs(node)) drawPair(drawing, pair, column, field);
  else if (node.kind === 'sequence') drawList(drawing, node, column, field);
}

function allPairs({ pairs, duplicates }: YamlMapping): readonly YamlPair[] {
  return [...pairs, ...duplicates];
}

function fieldOf(field: Field | undefined, key: string): Field | undefined {
  return field?.properties.get(key) ?? field?.additional;
}

function drawPair(drawing: Drawing, { key, value }: YamlPair, column: number, around: Field | undefined): void {
  const { text } = drawing;
  place(drawing, key.span.start, column);
  const colon = afterColon(text, key.span);
  if (colon === undefined) return;
  put(drawing, { start: key.span.end, end: colon - 1 }, '');
  if (!value) return;
  if (!isBlockCollection(value)) space(drawing, { start: colon, end: value.span.start }, column + step);
  draw(drawing, value, column + step, fieldOf(around, key.text));
}

function drawList(
  drawing: Drawing,
  { items, itemSpans }: YamlSequence,
  column: number,
  field: Field | undefined,
): void {
  for (const [index, span] of itemSpans.entries()) {
    const dash = dashOffset(drawing.text, span.start);
    const item = items[index];
    place(drawing, dash, column);
    if (!item) continue;
    space(drawing, { start: dash + 1, end: span.start }, column + step);
    draw(drawing, item, column + step, field?.items);
  }
}

/** Between brackets of one line: a blank after commas and colons, none beside the brackets. */
function drawFlow(
  drawing: Drawing,
  node: YamlMapping | YamlSequence,
  parts: readonly Span[],
  field: Field | undefined,
): void {
  const { text } = drawing;
  const { start, end } = node.span;
  for (const [index, part] of parts.entries()) {
    const before = { start: parts[index - 1]?.end ?? start + 1, end: part.start };
    const between = text.slice(before.start, before.end);
    if (/^[ \t]*,?[ \t]*$/.test(between)) put(drawing, before, between.includes(',') ? ', ' : '');
  }
  const last = { start: parts.at(-1)?.end ?? start + 1, end: end - 1 };
  if (/^[ \t]+$/.test(text.slice(last.start, last.end))) put(drawing, last, '');
  if (node.kind === 'sequence') {
    for (const item of node.items) if (item) draw(drawing, item, 0, field?.items);
    return;
  }
  for (const { key, value } of allPairs(node)) {
    const colon = afterColon(text, key.span);
    if (!value || colon === undefined) continue;
    if (/^[ \t]*:[ \t]+$/.test(text.slice(key.span.end, value.span.start)))
      put(drawing, { start: key.span.end, end: value.span.start }, ': ');
    draw(drawing, value, 0, fieldOf(field, key.text));
  }
}

/** From key to value. */
function partsOf(mapping: YamlMapping): readonly Span[] {
  return allPairs(mapping)
    .map(({ key, value, valueSpan }) => ({
      start: key.span.start,
      end: value?.span.end ?? Math.max(key.span.end, valueSpan.end),
    }))
    .toSorted((left, right) => left.start - right.start);
}

function drawScalar(drawing: Drawing, scalar: YamlScalar, field: Field | undefined): void {
  const { span, plain, text } = scalar;
  if (drawing.text.slice(span.start, span.end).includes('\n') || '|>'.includes(drawing.text.charAt(span.start))) {
    drawing.texts.push(scalar);
  } else if (plain && field && isText(field) && isMisreadByOthers(text)) {
    drawing.splices.push({ ...span, text: renderQuoted(text, drawing.quotes) });
  }
}

/** Days are written without quotes everywhere, and every reader shows them as they are. */
function isText({ types, date }: Field): boolean {
  return !date && types.includes('string') && !types.some((type) => ['number', 'integer', 'boolean'].includes(type));
}

/** What begins a line is put at its column. */
function place({ text, columns }: Drawing, offset: number, column: number): void {
  const start = lineStartOf(text, offset);
  if (text.slice(start, offset).trim() === '') columns.set(start, column);
}

/** One blank before what stands on the line; what stands on a line below is put at the column. */
function space(drawing: Drawing, between: Span, column: number): void {
  const blanks = drawing.text.slice(between.start, between.end);
  if (/^[ \t]+$/.test(blanks)) put(drawing, between, ' ');
  else if (blanks.includes('\n')) place(drawing, between.end, column);
}

function put({ text, splices }: Drawing, span: Span, blanks: string): void {
  if (span.end >= span.start && text.slice(span.start, span.end) !== blanks) splices.push({ ...span, text: blanks });
}
