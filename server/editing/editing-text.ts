import { indexAt, resplit } from '../yaml/resplit';
import { createPositionTable, type Position, type PositionTable, type Range } from '../yaml/positions';
import { splitIntoSlices, type Slice } from '../yaml/slices';
import type { SourceText } from '../yaml/source-text';
import type { Span } from '../yaml/tree';
import { splicedText, styleOf, type FileStyle, type Splice } from './splice';

/** A slice of which only the text has not been looked at. */
export type SliceHead = Omit<Slice, 'text'>;

/**
 * A text that is being edited, with what is known of it: found out when first asked for, and once. Nothing but `text`
 * costs what the whole document holds.
 */
export interface EditingText {
  /** The whole text as one string. */
  readonly text: string;
  readonly source: SourceText;
  /** They cover the text without gap. */
  readonly slices: readonly SliceHead[];
  readonly style: FileStyle;
  sliceAt(index: number): Slice;
  /** The index of the slice that an offset is in. */
  indexAt(offset: number): number;
  offset(position: Position): number;
  range(span: Span): Range;
}

export function createEditingText(text: string): EditingText {
  return editing(text, () => splitIntoSlices(text));
}

/** The text of a document whose slices are known already. */
export function standingText(source: SourceText, slices: readonly SliceHead[]): EditingText {
  return editing(source, () => slices);
}

/** The text after a splice: split again around it only. */
export function afterSplice(before: EditingText, splice: Splice): EditingText {
  const source = splicedText(before.source, splice);
  return editing(source, () => {
    const newEnd = splice.start + splice.text.length;
    const { head, fresh, tail, shiftedLines } = resplit(source, before.slices, {
      start: splice.start,
      oldEnd: splice.end,
      newEnd,
    });
    const moved = before.slices.slice(before.slices.length - tail).map((slice) => ({
      ...slice,
      start: slice.start + newEnd - splice.end,
      line: slice.line + shiftedLines,
    }));
    return [...before.slices.slice(0, head), ...fresh, ...moved];
  });
}

/** How a file is written shows in its beginning. */
const styleLength = 0x4000;

function editing(source: SourceText, split: () => readonly SliceHead[]): EditingText {
  let text: string | undefined;
  let slices: readonly SliceHead[] | undefined;
  let style: FileStyle | undefined;
  const tables = new Map<number, PositionTable>();
  const known = (): readonly SliceHead[] => (slices ??= split());
  const textAt = (index: number): string =>
    source.slice(known()[index]?.start ?? 0, known()[index + 1]?.start ?? source.length);
  const tableAt = (index: number): PositionTable => {
    const table = tables.get(index) ?? createPositionTable(textAt(index));
    tables.set(index, table);
    return table;
  };
  const position = (offset: number): Position => {
    const index = indexAt(known(), offset);
    const { line = 0, start = 0 } = known()[index] ?? {};
    const found = tableAt(index).position(offset - start);
    return { line: found.line + line, character: found.character };
  };
  return {
    source,
    get text() {
      return (text ??= source.slice(0, source.length));
    },
    get slices() {
      return known();
    },
    get style() {
      return (style ??= styleOf(source.slice(0, Math.min(source.length, styleLength))));
    },
    sliceAt: (index) => ({ ...(known()[index] ?? nowhere), text: textAt(index) }),
    indexAt: (offset) => indexAt(known(), offset),
    offset({ line, character }) {
      const index = Math.max(
        0,
        known().findLastIndex((slice) => slice.line <= line),
      );
      const slice = known()[index] ?? nowhere;
      return slice.start + tableAt(index).offset({ line: line - slice.line, character });
    },
    range: ({ start, end }) => ({ start: position(start), end: position(end) }),
  };
}

const nowhere: SliceHead = { shape: 'prelude', start: 0, line: 0, section: '', list: undefined, conflict: false };
