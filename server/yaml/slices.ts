/**
 * Splits a file into slices by looking at line starts only, so that an edit costs the entry it is in.
 *
 * A slice is the text of one list item of a section, or of one other top-level pair, or of the head of a section whose
 * items are slices of their own. Each slice parses alone to the same tree as it has in the whole file: YAML asks every
 * line that belongs to a node to be indented deeper than the node's parent, so a line at an item's own column starts
 * something else. Where line starts cannot tell (a file that begins with flow style or a directive, tags, anchors or
 * explicit keys at column zero) the file is one slice.
 *
 * A text that is no YAML may split to more than one parse of the whole would make of it, and only then: what is wrong
 * stays in the slice that it is in, and the others are read as if it were right.
 */
import { own } from '../words/own';
import { isFieldOf, isSection } from './full-width/words';
import {
  beginsComment,
  createLineReader,
  endOfLine,
  hasContent,
  hasLoneCarriageReturn,
  isBlankLine,
  isConflictMarker,
  isDash,
  isIndentedWide,
  readKey,
  readLine,
  type Key,
  type Line,
} from './lines';
import { isRow } from './rows';
import type { SliceShape } from './slice-shape';
import { endsInVain, readTopLine } from './top-lines';

export interface Slice {
  readonly shape: SliceShape;
  readonly text: string;
  /** UTF-16 offset of the slice in the file. */
  readonly start: number;
  /** Zero-based line of the slice's first character. */
  readonly line: number;
  /** For an item: the key of its section, `soa.controls` for a control statement. Empty otherwise. */
  readonly section: string;
  /** The list that an item stands in, that goes on after a stray line, or that a pair ended. */
  readonly list: ListPosition | undefined;
  /** A git conflict marker stands in it. */
  readonly conflict: boolean;
}

/** A list whose items are slices. */
export interface ListPosition {
  readonly section: string;
  /** Column of the dashes. */
  readonly column: number;
  /** Column of the key that holds the list: zero, but for a list a level below its section's key. */
  readonly around: number;
}

/** Where a slice begins, without what is in it: enough to go on splitting from there. */
export type SliceStart = Pick<Slice, 'shape' | 'start' | 'line' | 'list'>;

/** The one section whose list stands a level down, and the key that holds it. */
export const nestedLists: Readonly<Record<string, string>> = { soa: 'controls' };

/** Splits `text` into slices that cover it without gap or overlap. Never throws; costs one look at each line start. */
export function splitIntoSlices(text: string): readonly Slice[] {
  return scanSlices(text, undefined, () => false)?.slices ?? [wholeFile(text)];
}

/** Slices up to where `stop` said that the rest is known. */
export interface Scan {
  readonly slices: readonly Slice[];
  /** Offset at which the scan stopped; the text's length when it went to the end. */
  readonly end: number;
  /** Zero-based line of `end`. */
  readonly endLine: number;
}

/**
 * Splits from a known slice start (from the beginning when `undefined`) until `stop` recognises the start of a slice.
 * `undefined` when line starts cannot tell: the file must then be read whole.
 */
export function scanSlices(
  text: string,
  from: SliceStart | undefined,
  stop: (start: Omit<SliceStart, 'line'>) => boolean,
): Scan | undefined {
  const lines = createLineReader(text, from?.start ?? 0, from?.line ?? 0);
  const slices: Slice[] = [];
  let list: FoundList | undefined = from?.list && { place: from.list, from: from.start };
  let open: MutableSliceStart | undefined = from ? undefined : { shape: 'prelude', start: 0, line: 0, list: undefined };
  let conflict = false;

  const close = (end: number): void => {
    // An empty file is a slice, too: something can be written there.
    if (open && (end > open.start || text === ''))
      slices.push({ ...open, section: sectionOf(open), conflict, text: text.slice(open.start, end) });
    conflict = false;
  };

  const done = (end: number, endLine: number): Scan | undefined =>
    slices.some((slice) => hasLoneCarriageReturn(slice.text)) ? undefined : { slices, end, endLine };

  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (isBlankLine(text, line)) continue;
    if (line.indent === 0 && isConflictMarker(text, line.start)) {
      conflict = true;
      continue;
    }
    if (beginsComment(line)) continue;
    // Not at column zero for its author; it belongs to what stands above, and is read there as it is meant.
    if (isIndentedWide(line)) {
      if (open?.shape === 'prelude') return undefined;
      continue;
    }
    if (list && continuesList(text, line, list)) {
      if (!startsItem(text, line, list)) continue;
      close(line.start);
      open = { shape: 'item', start: line.start, line: line.number, list: list.place };
      if (stop(open)) return done(line.start, line.number);
      continue;
    }
    const slipped = line.indent === 1 && isSlippedSection(text, line, list, from);
    if (line.indent > 0 && !slipped) {
      // Deeper than column zero, and no item: a key of `soa` after its controls cannot be read apart from the head.
      if (open?.shape === 'prelude') return undefined;
      if (line.indent === list?.place.around && readKey(text, line.start + line.indent)) return undefined;
      // Else it fits nowhere, a word half typed: it spoils the entry that it is in, and the list goes on.
      continue;
    }
    const top = slipped || readTopLine(text, line, open?.shape);
    if (top === 'unknown') return undefined;
    if (top === 'continued') continue;
    // Rows that were pasted belong together, and to where the first of them stands.
    if (top === 'stray' && open && isRow(lineAt(text, line.start)) && isRow(lineAbove(text, line.start))) continue;
    // No section is called so, but a field of the entry above: it slipped to the left, and is read there.
    if (open && typeof top === 'object' && isFieldOf(sectionAbove(text, open, list), top.text)) continue;
    close(line.start);
    const found = typeof top === 'object' && top.valueOpen ? findList(text, lines.offset, top.text) : undefined;
    const shape = found ? 'head' : shapeOf(text, line, top, list?.place);
    open = { shape, start: line.start, line: line.number, list: (found ?? list)?.place };
    // The list goes on after a stray line, so that a word half typed between two items spoils neither.
    if (shape !== 'stray') list = found;
    if (stop(open)) return done(line.start, line.number);
    if (shape === 'excess') break;
  }
  close(text.length);
  return done(text.length, lines.number);
}

/** The section whose fields a line at column zero may have slipped from: that of the item or the pair above. */
function sectionAbove(text: string, { shape, start }: SliceStart, list: FoundList | undefined): string {
  if (shape === 'item') return list?.place.section ?? '';
  return shape === 'pair' ? (readKey(text, start)?.text ?? '') : '';
}

/** A section that a single blank keeps from the first column, below a list that it cannot belong to. */
function isSlippedSection(
  text: string,
  line: Line,
  list: FoundList | undefined,
  from: SliceStart | undefined,
): Key | undefined {
  const wasOne = from?.start === line.start && (from.shape === 'head' || from.shape === 'pair');
  if (!wasOne && (list === undefined || list.place.column < 2)) return undefined;
  const key = readKey(text, line.start + line.indent);
  return key?.valueOpen && isSection(key.text) ? key : undefined;
}

function lineAt(text: string, start: number): string {
  return text.slice(start, endOfLine(text, start)).trimEnd();
}

function lineAbove(text: string, start: number): string {
  return start === 0 ? '' : lineAt(text, text.lastIndexOf('\n', start - 2) + 1);
}

/** The shape of a slice that begins at column zero and is no head of a list. */
function shapeOf(text: string, line: Line, top: Key | 'stray' | 'excess', list: ListPosition | undefined): SliceShape {
  if (typeof top !== 'object') return top;
  return list && endsInVain(text, line.start, top) ? 'stray' : 'pair';
}

type MutableSliceStart = { -readonly [Key in keyof SliceStart]: SliceStart[Key] };

interface FoundList {
  /** One object for all slices of the list. */
  readonly place: ListPosition;
  /** Offset of the first item's line: what comes before belongs to the head. */
  readonly from: number;
}

function sectionOf({ shape, list }: SliceStart): string {
  return shape === 'item' ? (list?.section ?? '') : '';
}

/** The file as one slice. */
export function wholeFile(text: string): Slice {
  let conflict = false;
  for (let at = 0; at < text.length && !conflict; at = endOfLine(text, at)) conflict = isConflictMarker(text, at);
  return { shape: 'file', text, start: 0, line: 0, section: '', list: undefined, conflict };
}

function continuesList(text: string, line: Line, { place: { column }, from }: FoundList): boolean {
  if (line.start < from || line.indent > column) return true;
  return line.indent === column && isDash(text, line.start + line.indent);
}

function startsItem(text: string, line: Line, { place: { column }, from }: FoundList): boolean {
  return line.start >= from && line.indent === column && isDash(text, line.start + line.indent);
}

/** The list that follows the key just read, when its first content line is a dash; for `soa`, that of `controls`. */
function findList(text: string, offset: number, key: string): FoundList | undefined {
  const nestedKey = own(nestedLists, key);
  let inner: number | undefined;
  for (let at = offset; at < text.length; at = endOfLine(text, at)) {
    const line = readLine(text, at, 0);
    if (!hasContent(line)) continue;
    const from = line.start + line.indent;
    if (nestedKey === undefined) {
      return isDash(text, from) ? foundList(key, line, 0) : undefined;
    }
    if (line.indent === 0) return undefined;
    inner ??= line.indent;
    if (line.indent !== inner) continue;
    const child = readKey(text, from);
    if (child?.text !== nestedKey || !child.valueOpen) continue;
    return findNestedList(text, endOfLine(text, at), `${key}.${nestedKey}`, inner);
  }
  return undefined;
}

function findNestedList(text: string, offset: number, section: string, minimumColumn: number): FoundList | undefined {
  for (let at = offset; at < text.length; at = endOfLine(text, at)) {
    const line = readLine(text, at, 0);
    if (!hasContent(line)) continue;
    if (line.indent < minimumColumn || !isDash(text, line.start + line.indent)) return undefined;
    return foundList(section, line, minimumColumn);
  }
  return undefined;
}

function foundList(section: string, line: Line, around: number): FoundList {
  return { place: { section, column: line.indent, around }, from: line.start };
}
