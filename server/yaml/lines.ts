/**
 * What the splitting of a file knows of lines: indentation, dashes, keys, markers. Offsets are UTF-16. Marks that were typed
 * in full width count where nothing else could stand: an entry must not fall to another section by a slip.
 */
import { inHalfWidth, isBlankOfAnyWidth, isWideBlank } from './full-width/characters';
import { endOfWord } from './full-width/words';

/** What the start of a line tells. */
export interface Line {
  readonly start: number;
  readonly number: number;
  /** Spaces before the first other character. */
  readonly indent: number;
  /** First code unit after the indentation: a line end's for an empty line, `endOfText` for an empty last one. */
  readonly first: number;
}

const endOfText = -1;
const space = 0x20;
export const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const hash = 0x23;
export const dash = 0x2d;
const colon = 0x3a;
const wideHash = 0xff03;
const wideDash = 0xff0d;
const wideColon = 0xff1a;

export function isBlank(code: number): boolean {
  return code === endOfText || code === lineFeed || code === carriageReturn;
}

function isSeparator(code: number): boolean {
  return Number.isNaN(code) || code === space || code === tab || code === lineFeed || code === carriageReturn;
}

export function isDash(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code === wideDash) return true;
  if (code !== dash) return false;
  const next = text.charCodeAt(offset + 1);
  return isSeparator(next) || isWideBlank(next);
}

export function beginsComment({ first }: Line): boolean {
  return first === hash || first === wideHash;
}

/** Whether a line begins with blanks that are no indentation to YAML. */
export function isIndentedWide(line: Line): boolean {
  return isWideBlank(line.first);
}

/** Whether nothing but blanks of any width stands on a line. */
export function isBlankLine(text: string, { start, indent, first }: Line): boolean {
  if (!isWideBlank(first)) return isBlank(first);
  let at = start + indent;
  while (isBlankOfAnyWidth(text.charCodeAt(at))) at += 1;
  return at >= text.length || isBlank(text.charCodeAt(at));
}

export function isDocumentMarker(text: string, offset: number): boolean {
  return text.startsWith('---', offset) && isSeparator(text.charCodeAt(offset + 3));
}

export function isDocumentEnd(text: string, offset: number): boolean {
  return text.startsWith('...', offset) && isSeparator(text.charCodeAt(offset + 3));
}

const conflictCharacters = new Set([...'<|=>'].map((character) => character.charCodeAt(0)));
const conflictLength = 7;

/** `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>` as git writes them. */
export function isConflictMarker(text: string, offset: number): boolean {
  const first = text.charCodeAt(offset);
  if (!conflictCharacters.has(first)) return false;
  for (let at = offset + 1; at < offset + conflictLength; at += 1) if (text.charCodeAt(at) !== first) return false;
  return isSeparator(text.charCodeAt(offset + conflictLength));
}

export interface Key {
  readonly text: string;
  /** From its start to behind its colon. */
  readonly length: number;
  /** Nothing but a comment follows on its line. */
  readonly valueOpen: boolean;
}

/** Reads a plain key at `offset`. */
export function readKey(text: string, offset: number): Key | undefined {
  for (let at = offset; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) return undefined;
    if (code === hash && isSeparator(text.charCodeAt(at - 1))) return undefined;
    if (code !== colon || !isSeparator(text.charCodeAt(at + 1))) continue;
    return { text: text.slice(offset, at).trimEnd(), length: at + 1 - offset, valueOpen: restIsEmpty(text, at + 1) };
  }
  return undefined;
}

/** Reads a key at `offset` whose colon, or the blank behind it, is of full width. */
export function readWideKey(text: string, offset: number): Key | undefined {
  const end = endOfWord(text, offset, text.length);
  let at = end;
  while (isBlankOfAnyWidth(text.charCodeAt(at))) at += 1;
  const code = text.charCodeAt(at);
  const isColon = code === wideColon || (code === colon && isWideBlank(text.charCodeAt(at + 1)));
  if (end === offset || !isColon) return undefined;
  const length = at + 1 - offset;
  at += 1;
  while (isBlankOfAnyWidth(text.charCodeAt(at))) at += 1;
  const word = inHalfWidth(text.slice(offset, end));
  return { text: word, length, valueOpen: restIsEmpty(text, at) || text.charCodeAt(at) === wideHash };
}

function restIsEmpty(text: string, offset: number): boolean {
  for (let at = offset; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === space || code === tab) continue;
    return code === lineFeed || code === carriageReturn || code === hash;
  }
  return true;
}

export function hasContent(line: Line): boolean {
  return !isBlank(line.first) && !beginsComment(line);
}

/** A line end for the protocol, but not for the parser: line numbers must then be counted in the whole text. */
export function hasLoneCarriageReturn(text: string): boolean {
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== lineFeed) return true;
  }
  return false;
}

export function readLine(text: string, start: number, number: number): Line {
  let at = start;
  while (text.charCodeAt(at) === space) at += 1;
  const code = text.charCodeAt(at);
  return { start, number, indent: at - start, first: Number.isNaN(code) ? endOfText : code };
}

/** Offset of the line after the one that `offset` is in. Only a line feed counts, as in the parser. */
export function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

export interface LineReader {
  /** Offset of the line that comes next. */
  readonly offset: number;
  /** Number of the line that comes next. */
  readonly number: number;
  next(): Line | undefined;
}

/** Reads lines from an offset at a line's start; `firstNumber` is that line's number. */
export function createLineReader(text: string, from = 0, firstNumber = 0): LineReader {
  let offset = from;
  let number = firstNumber;
  return {
    get offset() {
      return offset;
    },
    get number() {
      return number;
    },
    next() {
      if (offset >= text.length) return undefined;
      const line = readLine(text, offset, number);
      offset = endOfLine(text, offset);
      number += 1;
      return line;
    },
  };
}
