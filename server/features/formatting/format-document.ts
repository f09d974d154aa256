import type { EditingText, SliceHead } from '../../editing/editing-text';
import type { Splice } from '../../editing/splice';
import type { TextEdit } from '../../editing/text-edit';
import type { Field } from '../../schema/field';
import type { IsmsSchema } from '../../schema/isms-schema';
import type { Range } from '../../yaml/positions';
import type { Slice } from '../../yaml/slices';
import { applied, formatSlice, saysTheSame, type SliceStyle } from './format-slice';
import { step } from './line-break';

export interface Formatted {
  readonly edits: readonly TextEdit[];
  /** Parts that cannot be read, and were left alone; zero-based lines on which they begin. */
  readonly leftAlone: readonly number[];
  /** Nothing at all could be read. */
  readonly unreadable: boolean;
}

/** Lays out a document, or the lines of a range: indentation, blanks, quotes. What cannot be read stays as it is. */
export function formatDocument(editing: EditingText, schema: IsmsSchema, range?: Range): Formatted {
  const drafts = draftsOf(editing, schema, range);
  const splices = drafts.flatMap(({ slice, made = [] }) => within(editing, slice, made, range));
  const leftAlone = drafts.filter(({ made }) => made === undefined).map(({ slice }) => slice.line);
  return {
    edits: splices.map(({ start, end, text }) => ({ range: editing.range({ start, end }), newText: text })),
    leftAlone,
    unreadable: leftAlone.length > 0 && leftAlone.length === drafts.length,
  };
}

interface Draft {
  readonly slice: Slice;
  readonly made: readonly Splice[] | undefined;
}

function draftsOf(editing: EditingText, schema: IsmsSchema, range: Range | undefined): readonly Draft[] {
  const indexes = [...editing.slices.keys()].filter((index) => range === undefined || touches(editing, index, range));
  const draft = (index: number, move: boolean): Draft => {
    const slice = editing.sliceAt(index);
    return {
      slice,
      made: isLaidOut(slice) ? formatSlice(slice.text, styleOf(slice, schema, editing, move)) : undefined,
    };
  };
  return listsOf(editing, indexes).flatMap((list) => {
    const moved = list.map((index) => draft(index, true));
    // Dashes of a list stand below each other: where one of them has to stay, all do, and the key that holds them.
    const whole = range === undefined || isWholeList(editing, list);
    if (whole && moved.every(({ made }) => made)) return moved;
    const nested = list.some((index) => (editing.slices[index]?.list?.around ?? 0) > 0);
    return list.map((index) => {
      const { slice, made } = draft(index, false);
      return { slice, made: nested && slice.shape === 'head' ? [] : made };
    });
  });
}

function isLaidOut({ shape, conflict }: Slice): boolean {
  return !conflict && shape !== 'stray' && shape !== 'excess';
}

function styleOf(
  { shape, section, list }: Slice,
  schema: IsmsSchema,
  { style }: EditingText,
  move: boolean,
): SliceStyle {
  const { quotes } = style;
  if (shape !== 'item') return { column: 0, field: schema.root, quotes };
  const ideal = list && list.around > 0 ? 2 * step : step;
  return { column: move ? ideal : (list?.column ?? step), field: fieldOf(schema, section), quotes };
}

/** The field of a section as a whole: of a list where it is one. */
function fieldOf(schema: IsmsSchema, section: string): Field | undefined {
  return section.split('.').reduce<Field | undefined>((field, key) => field?.properties.get(key), schema.root);
}

/** Heads with their items, and what else stands alone. */
function listsOf(editing: EditingText, indexes: readonly number[]): readonly (readonly number[])[] {
  const lists: number[][] = [];
  for (const index of indexes) {
    const open = lists.at(-1);
    if (open && isItem(editing.slices[index])) open.push(index);
    else lists.push([index]);
  }
  return lists;
}

function isWholeList(editing: EditingText, list: readonly number[]): boolean {
  return !isItem(editing.slices[list[0] ?? 0]) && !isItem(editing.slices[(list.at(-1) ?? 0) + 1]);
}

function isItem(slice: SliceHead | undefined): boolean {
  return slice?.shape === 'item';
}

function touches(editing: EditingText, index: number, { start, end }: Range): boolean {
  const next = editing.slices[index + 1]?.line ?? Infinity;
  return (editing.slices[index]?.line ?? 0) <= end.line && next > start.line;
}

/** The splices of a slice that are on lines of the range, when the slice says the same after these alone. */
function within(
  editing: EditingText,
  slice: Slice,
  made: readonly Splice[],
  range: Range | undefined,
): readonly Splice[] {
  const lineOf = (offset: number): number =>
    editing.range({ start: slice.start + offset, end: slice.start + offset }).start.line;
  const chosen = range
    ? made.filter(({ start }) => lineOf(start) >= range.start.line && lineOf(start) <= range.end.line)
    : made;
  const partial = chosen.length < made.length;
  if (partial && !saysTheSame(slice.text, applied(slice.text, chosen))) return [];
  return chosen.map((splice) => ({ ...splice, start: splice.start + slice.start, end: splice.end + slice.start }));
}
