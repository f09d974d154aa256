/** Where a reading is in its text. The functions of this folder move it forward, and never back. */
export interface Reading {
  readonly text: string;
  /** UTF-16 offset of what comes next. */
  at: number;
  /** Offset of the line that `at` is in. */
  lineStart: number;
  /** Column of the first character of the line; only right after `nextLine`. */
  column: number;
  /** No line is left. */
  ended: boolean;
  /** Something stands there that only the library can judge. Nothing that was read counts any more. */
  unsure: boolean;
}

export const character = {
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  doubleQuote: 0x22,
  hash: 0x23,
  singleQuote: 0x27,
  comma: 0x2c,
  dash: 0x2d,
  colon: 0x3a,
  lessThan: 0x3c,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
  byteOrderMark: 0xfeff,
} as const;

export function createReading(text: string): Reading {
  return { text, at: 0, lineStart: 0, column: 0, ended: false, unsure: false };
}

/** Leaves the text to the library. */
export function giveUp(reading: Reading): undefined {
  reading.unsure = true;
  reading.ended = true;
}

/** A line end, or the end of the text. A carriage return counts with its line feed only. */
export function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === character.carriageReturn) return text.charCodeAt(at + 1) === character.lineFeed;
  return code === character.lineFeed || at >= text.length;
}

/** A space, a line end or the end of the text: what must follow a colon or a dash that means something. */
export function isGap(text: string, at: number): boolean {
  return text.charCodeAt(at) === character.space || isLineEnd(text, at);
}

export function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === character.dash && isGap(text, at + 1);
}

/** What no everyday text contains: control characters, tabs among them, and byte order marks. */
export function isOdd(code: number): boolean {
  return code < character.space || code === character.byteOrderMark;
}

export function skipSpaces(reading: Reading): void {
  const { text } = reading;
  while (text.charCodeAt(reading.at) === character.space) reading.at += 1;
}

/** From the start of a line to the next one with content; blank lines and comments are passed over. */
export function nextLine(reading: Reading): void {
  const { text } = reading;
  while (reading.at < text.length) {
    reading.lineStart = reading.at;
    skipSpaces(reading);
    if (isLineEnd(text, reading.at)) skipLine(reading);
    else if (text.charCodeAt(reading.at) === character.hash) skipLine(reading);
    else {
      reading.column = reading.at - reading.lineStart;
      return;
    }
  }
  reading.ended = true;
}

function skipLine(reading: Reading): void {
  const lineFeed = reading.text.indexOf('\n', reading.at);
  reading.at = lineFeed < 0 ? reading.text.length : lineFeed + 1;
}

/** Nothing but a comment may follow on the line; then the next one with content comes. */
export function finishLine(reading: Reading): void {
  skipSpaces(reading);
  if (!restIsEmpty(reading)) return giveUp(reading);
  skipLine(reading);
  nextLine(reading);
}

/** Whether nothing, or only a comment, follows behind the spaces just skipped. */
export function restIsEmpty({ text, at }: Reading): boolean {
  return isLineEnd(text, at) || (text.charCodeAt(at) === character.hash && text.charCodeAt(at - 1) === character.space);
}
