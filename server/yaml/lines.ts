/** What the splitting of a file knows of lines: indentation, dashes, keys, markers. Offsets are UTF-16. */

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
export const hash = 0x23;
export const dash = 0x2d;
const colon = 0x3a;

export function isBlank(code: number): boolean {
  return code === endOfText || code === lineFeed || code === carriageReturn;
}

function isSeparator(code: number): boolean {
  return Number.isNaN(code) || code === space || code === tab || code === lineFeed || code === carriageReturn;
}

export function isDash(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === dash && isSeparator(text.charCodeAt(offset + 1));
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

function restIsEmpty(text: string, offset: number): boolean {
  for (let at = offset; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === space || code === tab) continue;
    return code === lineFeed || code === carriageReturn || code === hash;
  }
  return true;
}

export function hasContent(line: Line): boolean {
  return !isBlank(line.first) && line.first !== hash;
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
