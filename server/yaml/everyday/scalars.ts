import type { Span, YamlNode, YamlScalar } from '../tree';
import { character, giveUp, isGap, isLineEnd, isOdd, type Reading } from './reading';

/** A value, `undefined` where it says "nothing" (`~`), and where it stands. */
export interface ReadValue {
  readonly node: YamlNode | undefined;
  readonly span: Span;
}

/** What may not begin a plain text, because it means something to YAML. */
const indicators = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((each) => each.charCodeAt(0)));

/** A key longer than this is none that people write. */
const maximumKeyLength = 128;

/** Whether a plain text can begin here; a dash can, when it is the sign of a number or part of a word. */
function beginsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === character.dash) return !isGap(text, at + 1) && !indicators.has(text.charCodeAt(at + 1));
  return !indicators.has(code) && !isOdd(code);
}

/** A text in quotes on one line, without escapes. */
export function readQuoted(reading: Reading, quote: number): ReadValue | undefined {
  const { text, at: start } = reading;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isOdd(code) || (code === character.backslash && quote === character.doubleQuote)) break;
    if (code !== quote) continue;
    // A single quote said twice stands for itself.
    if (text.charCodeAt(at + 1) === quote) break;
    reading.at = at + 1;
    return scalar(text.slice(start + 1, at), false, start, at + 1);
  }
  return giveUp(reading);
}

/** A plain text up to the end of its line. That it goes on below is for the caller to see. */
export function readPlain(reading: Reading): ReadValue | undefined {
  const { text, at: start } = reading;
  if (!beginsPlain(text, start)) return giveUp(reading);
  let end = start + 1;
  for (let at = start + 1; !isLineEnd(text, at); at += 1) {
    const code = text.charCodeAt(at);
    if (code === character.space) {
      if (text.charCodeAt(at + 1) === character.hash) break;
      continue;
    }
    if (isOdd(code) || (code === character.colon && isGap(text, at + 1))) return giveUp(reading);
    end = at + 1;
  }
  reading.at = end;
  return plain(text, start, end);
}

/** A plain text inside brackets or braces: it ends at a comma or what closes them. */
export function readFlowPlain(reading: Reading): ReadValue | undefined {
  const { text, at: start } = reading;
  if (!beginsPlain(text, start)) return giveUp(reading);
  let end = start + 1;
  for (let at = start + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === character.comma || code === character.closeBracket || code === character.closeBrace) break;
    if (code === character.space) {
      if (text.charCodeAt(at + 1) === character.hash) return giveUp(reading);
      continue;
    }
    if (isLineEnd(text, at) && closesBelow(text, at)) break;
    const opens = code === character.openBracket || code === character.openBrace;
    const isPair = code === character.colon && !isWord(text.charCodeAt(at + 1));
    if (at >= text.length || isOdd(code) || opens || isPair) return giveUp(reading);
    end = at + 1;
  }
  reading.at = end;
  return plain(text, start, end);
}

/** Whether the next thing after a line end is what ends a plain text in flow; else the text goes on below. */
function closesBelow(text: string, at: number): boolean {
  const lineStart = text.indexOf('\n', at) + 1;
  if (lineStart === 0) return false;
  let next = lineStart;
  while (text.charCodeAt(next) === character.space) next += 1;
  const code = text.charCodeAt(next);
  return code === character.comma || code === character.closeBracket || code === character.closeBrace;
}

function isWord(code: number): boolean {
  return code > character.space && !indicators.has(code);
}

/**
 * The end of a plain key that begins here, which is the place of its colon; -1 when there is none on this line.
 * Keys with spaces in them are left to the library.
 */
export function endOfKey({ text, at: start }: Reading): number {
  // A merge key (`<<`) is no key.
  const first = text.charCodeAt(start);
  if (indicators.has(first) || isOdd(first) || first === character.lessThan) return -1;
  for (let at = start; at < start + maximumKeyLength && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === character.space || isOdd(code)) return -1;
    if (code === character.colon && isGap(text, at + 1)) return at === start ? -1 : at;
  }
  return -1;
}

function plain(text: string, start: number, end: number): ReadValue {
  const value = text.slice(start, end);
  const span = { start, end };
  return value === '~' || value === 'null' ? { node: undefined, span } : scalar(value, true, start, end);
}

function scalar(text: string, plain: boolean, start: number, end: number): ReadValue {
  const node: YamlScalar = { kind: 'scalar', text, plain, span: { start, end } };
  return { node, span: node.span };
}
