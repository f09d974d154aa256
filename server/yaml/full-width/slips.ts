/**
 * Finds characters of the wrong width where they stand for the marks of YAML: in indentation, as dash, colon, comma,
 * bracket or `#`, and in the letters of a key. In prose they are what they are. Looks at lines as their author does, since
 * what a parser makes of them is not what was meant.
 */
import { asHalf, hasWide } from './characters';
import { scanFlow } from './flow-slips';
import { afterDash, one, readKey, skipBlanks, sure, wideBlanks } from './line-parts';
import type { Slip } from './slip';
import { endOfWord, isKey, isSectionLabel } from './words';

/** What the lines above say of the next one. */
interface Above {
  /** Lines deeper than this column belong to a text: a block, or a plain value that goes on. */
  readonly textBelow: number;
  /** The quote that a value began with and did not end on its line. */
  readonly openQuote: string;
  /** Up to here everything has been looked at: a list in brackets may go on over lines. */
  readonly goneOver: number;
}

const nothingAbove: Above = { textBelow: Infinity, openQuote: '', goneOver: 0 };

/** Where the line ends that `start` is in, without its line end. */
function endOfLine(text: string, start: number): number {
  const lineFeed = text.indexOf('\n', start);
  const end = lineFeed < 0 ? text.length : lineFeed;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}

export function findSlips(text: string): readonly Slip[] {
  if (!hasWide(text)) return [];
  const slips: Slip[] = [];
  let above = nothingAbove;
  for (let start = 0; start < text.length;) {
    above = scanLine(text, start, endOfLine(text, start), above, slips);
    const lineFeed = text.indexOf('\n', Math.max(start, above.goneOver));
    start = lineFeed < 0 ? text.length : lineFeed + 1;
  }
  return slips;
}

function scanLine(text: string, start: number, end: number, above: Above, slips: Slip[]): Above {
  if (above.openQuote !== '') return text.slice(start, end).includes(above.openQuote) ? nothingAbove : above;
  let at = skipBlanks(text, start, end);
  if (at === end) return above;
  const indent = at - start;
  const blanks = wideBlanks(text, start, at);
  if (indent > above.textBelow) return above;
  let column = indent;
  const dashes: Slip[] = [];
  for (let next = afterDash(text, at, end, dashes); next !== undefined; next = afterDash(text, at, end, dashes)) {
    column = at - start;
    at = next;
  }
  const isItem = at > start + indent;
  if (asHalf(text, at) === '#') {
    slips.push(...sure([...blanks, ...one(text, at)], true));
    return nothingAbove;
  }
  const opened = scanFlow(text, at, end);
  if (opened && (isItem || indent > 0)) {
    slips.push(...sure([...blanks, ...dashes], true), ...opened.slips, ...commentAfter(text, opened.end));
    return { ...nothingAbove, goneOver: opened.end };
  }
  const key = readKey(text, at, end);
  if (!key) {
    slips.push(...commentAfterQuotes(text, at, end));
    const isToken = at < end && endOfWord(text, at, end) === end;
    slips.push(...sure([...blanks, ...dashes], isItem && (isToken || dashes.length === 0)));
    return { ...nothingAbove, textBelow: valueGoesOn(text, at, end) ? column : Infinity };
  }
  const certain = isKey(key.word) || (indent === 0 && !isItem && isSectionLabel(key.word));
  slips.push(...sure([...blanks, ...dashes, ...key.slips], certain));
  const flow = scanFlow(text, key.end, end);
  if (flow) {
    slips.push(...flow.slips, ...commentAfter(text, flow.end));
    return { ...nothingAbove, goneOver: flow.end };
  }
  slips.push(...commentAfterQuotes(text, key.end, end));
  if (asHalf(text, key.end) === '#' && key.end < end) slips.push(...sure(one(text, key.end), false));
  return belowValue(text, key.end, end, isItem && key.end === end ? column : Math.max(column, at - start));
}

/** The sign of a comment behind brackets, where nothing else can stand. */
function commentAfter(text: string, from: number): readonly Slip[] {
  const at = skipBlanks(text, from, endOfLine(text, from));
  return at > from && asHalf(text, at) === '#' ? sure([...wideBlanks(text, from, at), ...one(text, at)], true) : [];
}

function commentAfterQuotes(text: string, at: number, end: number): readonly Slip[] {
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") return [];
  const closed = text.indexOf(quote, at + 1);
  return closed < 0 || closed >= end ? [] : commentAfter(text, closed + 1);
}

/** What a value on the line of its key means for the lines below. */
function belowValue(text: string, at: number, end: number, column: number): Above {
  const first = text.charAt(at);
  if ((first === '"' || first === "'") && text.slice(at + 1, end).indexOf(first) < 0) {
    return { ...nothingAbove, openQuote: first };
  }
  return { ...nothingAbove, textBelow: at < end && first !== '#' && !'[{'.includes(first) ? column : Infinity };
}

/** A value of a list's item is a block or a text. */
function valueGoesOn(text: string, at: number, end: number): boolean {
  return at < end && !'[{"\''.includes(text.charAt(at));
}
