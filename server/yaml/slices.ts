import {
  createLineReader,
  dash,
  endOfLine,
  hasContent,
  hash,
  isBlank,
  isConflictMarker,
  isDash,
  isDocumentEnd,
  isDocumentMarker,
  readKey,
  readLine,
  tab,
  type Line,
} from './lines';

/**
 * Splits a file into slices by looking at line starts only, so that an edit costs the entry it is in.
 *
 * A slice is the text of one list item of a section, or of one other top-level pair, or of the head of a section whose
 * items are slices of their own. Each slice parses alone to the same tree as it has in the whole file: YAML asks every
 * line that belongs to a node to be indented deeper than the node's parent, so a line at an item's own column starts
 * something else. Where line starts cannot tell (flow style or quotes at column zero, several documents, explicit keys)
 * the file is one slice.
 */
export type SliceShape =
  /** A top-level pair with all of its value. */
  | 'pair'
  /** A top-level key whose value is a list (for `soa`: a mapping that ends in a list), without the items. */
  | 'head'
  /** One item of the list of the nearest head above. */
  | 'item'
  /** Comments and blank lines before the first key, and a leading `---`. */
  | 'prelude'
  /** A line at column zero that is no key (half typed, say). */
  | 'stray'
  /** Everything, because the split could not be sure. */
  | 'file';

export interface Slice {
  readonly shape: SliceShape;
  readonly text: string;
  /** UTF-16 offset of the slice in the file. */
  readonly start: number;
  /** Zero-based line of the slice's first character. */
  readonly line: number;
  /** For an item: the key of its section, `soa.controls` for a control statement. Empty otherwise. */
  readonly section: string;
  /** A git conflict marker stands in it. */
  readonly conflict: boolean;
}

/** Code units that at column zero start something whose end line starts cannot tell: ! " % & ' * ? @ [ ` { | */
const uncertain = new Set([...'!"%&\'*?@[`{|>,]}'].map((character) => character.charCodeAt(0)));

/** The one section whose list stands a level down, and the key that holds it. */
export const nestedLists: Readonly<Record<string, string>> = { soa: 'controls' };

interface OpenSlice {
  shape: SliceShape;
  start: number;
  line: number;
  section: string;
  conflict: boolean;
}

/** Splits `text` into slices that cover it without gap or overlap. Never throws; costs one look at each line start. */
export function splitIntoSlices(text: string): readonly Slice[] {
  const lines = createLineReader(text);
  const slices: Slice[] = [];
  let open: OpenSlice = { shape: 'prelude', start: 0, line: 0, section: '', conflict: false };
  let list: ListState | undefined;

  const begin = (shape: SliceShape, line: Line, section: string): void => {
    if (line.start > open.start) slices.push({ ...open, text: text.slice(open.start, line.start) });
    open = { shape, start: line.start, line: line.number, section, conflict: false };
  };

  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (isBlank(line.first)) continue;
    if (line.indent === 0 && isConflictMarker(text, line.start)) {
      open.conflict = true;
      continue;
    }
    if (line.first === hash) continue;
    if (list && continuesList(text, line, list)) {
      if (startsItem(text, line, list)) begin('item', line, list.section);
      continue;
    }
    if (line.indent > 0) {
      if (open.shape === 'prelude') return wholeFile(text);
      // Deeper than column zero, and no item: a key of `soa` after its controls cannot be read apart from the head.
      if (list?.nested) return wholeFile(text);
      list = undefined;
      continue;
    }
    if (line.first === dash && isDocumentMarker(text, line.start)) {
      if (open.shape !== 'prelude') return wholeFile(text);
      continue;
    }
    if (uncertain.has(line.first) || line.first === tab || isDocumentEnd(text, line.start)) return wholeFile(text);
    if (isDash(text, line.start)) return wholeFile(text);
    const key = readKey(text, line.start);
    if (key === undefined) {
      // The list goes on after a stray line, so that a word half typed between two items spoils neither.
      begin('stray', line, '');
      continue;
    }
    begin('pair', line, '');
    list = key.valueOpen ? findList(text, lines.offset, key.text) : undefined;
    if (list) open.shape = 'head';
  }
  slices.push({ ...open, text: text.slice(open.start) });
  return slices;
}

interface ListState {
  readonly section: string;
  /** Column of the dashes. */
  readonly column: number;
  readonly nested: boolean;
  /** Offset of the first item's line: what comes before belongs to the head. */
  readonly from: number;
}

function continuesList(text: string, line: Line, list: ListState): boolean {
  if (line.start < list.from || line.indent > list.column) return true;
  return line.indent === list.column && line.first === dash && isDash(text, line.start + line.indent);
}

function startsItem(text: string, line: Line, list: ListState): boolean {
  return line.start >= list.from && line.indent === list.column && isDash(text, line.start + line.indent);
}

function wholeFile(text: string): readonly Slice[] {
  let conflict = false;
  for (let at = 0; at < text.length && !conflict; at = endOfLine(text, at)) conflict = isConflictMarker(text, at);
  return [{ shape: 'file', text, start: 0, line: 0, section: '', conflict }];
}

/** The list that follows the key just read, when its first content line is a dash; for `soa`, that of `controls`. */
function findList(text: string, offset: number, key: string): ListState | undefined {
  const nestedKey = nestedLists[key];
  let inner: number | undefined;
  for (let at = offset; at < text.length; at = endOfLine(text, at)) {
    const line = readLine(text, at, 0);
    if (!hasContent(line)) continue;
    const from = line.start + line.indent;
    if (nestedKey === undefined) {
      return isDash(text, from) ? { section: key, column: line.indent, nested: false, from: line.start } : undefined;
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

function findNestedList(text: string, offset: number, section: string, minimumColumn: number): ListState | undefined {
  for (let at = offset; at < text.length; at = endOfLine(text, at)) {
    const line = readLine(text, at, 0);
    if (!hasContent(line)) continue;
    if (line.indent < minimumColumn || !isDash(text, line.start + line.indent)) return undefined;
    return { section, column: line.indent, nested: true, from: line.start };
  }
  return undefined;
}
