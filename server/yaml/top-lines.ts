/** What a line at column zero is, in a file whose top level is a mapping: a key, a part of what stands above, or wrong. */
import { inHalfWidth } from './full-width/characters';
import { isKey, isSection } from './full-width/words';
import { readFlow } from './everyday/flow';
import { readQuoted } from './everyday/scalars';
import { character, createReading, restIsEmpty, skipSpaces } from './everyday/reading';
import {
  endOfLine,
  hasContent,
  isDash,
  isDocumentEnd,
  isDocumentMarker,
  readKey,
  readLine,
  readWideKey,
  tab,
  type Key,
  type Line,
} from './lines';
import type { SliceShape } from './slice-shape';

/**
 * `continued`: it belongs to the slice above. `stray`: it is wrong, whatever stands around it. `excess`: a second
 * document begins. `unknown`: line starts cannot tell.
 */
export type TopLine = Key | 'continued' | 'stray' | 'excess' | 'unknown';

const codes = (characters: string): ReadonlySet<number> => new Set([...characters].map((each) => each.charCodeAt(0)));

/** Begins something whose end line starts cannot tell, or that means something to the parser at the start of a text. */
const uncertain = codes('!%&*?\uFEFF');

/** No key begins so: within a mapping it can only be an error, however far it would reach. */
const wrong = codes('@`|>,');

/** What closes a flow collection may stand at the column of its key. */
const closing = codes(']}');

const quotes = codes('"\'');
const opening = codes('[{');

/** `above` is the shape of the slice that the line would go on with; `prelude` when no key has come yet. */
export function readTopLine(text: string, line: Line, above: SliceShape | undefined): TopLine {
  const first = above === 'prelude';
  if (isDocumentMarker(text, line.start)) return first ? 'continued' : 'excess';
  // A tab is no indentation, and begins no key: whatever it is meant for stands above.
  if (line.first === tab) return first ? 'unknown' : 'continued';
  if (uncertain.has(line.first) || isDocumentEnd(text, line.start)) return 'unknown';
  if (isDash(text, line.start)) return first ? 'unknown' : above === 'pair' ? 'continued' : 'stray';
  if (quotes.has(line.first)) return readQuotedKey(text, line) ?? (first ? 'unknown' : 'stray');
  if (opening.has(line.first) || wrong.has(line.first)) return first ? 'unknown' : 'stray';
  if (closing.has(line.first)) return first ? 'unknown' : 'continued';
  const key = readKey(text, line.start);
  return key ? inHalf(key) : (readWideKey(text, line.start) ?? readGluedKey(text, line) ?? 'stray');
}

/** A section's name typed in full width is that section. */
function inHalf(key: Key): Key {
  const name = inHalfWidth(key.text);
  return isKey(name) ? { ...key, text: name } : key;
}

/** A section's name with its value right behind the colon. */
function readGluedKey(text: string, { start }: Line): Key | undefined {
  const name = /^\w+(?=:[^\s:/])/u.exec(text.slice(start, endOfLine(text, start)))?.[0];
  return name !== undefined && isSection(name) ? { text: name, length: name.length + 1, valueOpen: false } : undefined;
}

/** A key in quotes, without escapes, that stands on its line. */
function readQuotedKey(text: string, line: Line): Key | undefined {
  const reading = createReading(text);
  reading.at = line.start;
  const quoted = readQuoted(reading, line.first);
  if (quoted?.node?.kind !== 'scalar' || reading.at > endOfLine(text, line.start)) return undefined;
  const rest = readKey(text, reading.at);
  return rest?.text === '' ? { ...rest, text: quoted.node.text } : undefined;
}

/**
 * Whether a key that would end the list above cannot be right, because what follows does not fit it: a letter typed at
 * column zero of an entry turns its first line into such a key. Looks no further than the first line that tells.
 */
export function endsInVain(text: string, start: number, key: Key): boolean {
  const next = nextContent(text, endOfLine(text, start));
  if (!next || next.indent === 0) return false;
  if (key.valueOpen) return key.text !== '' && breaksOut(text, next);
  const value = readLine(text, start + key.length, 0);
  if (quotes.has(value.first) || opening.has(value.first)) return isClosed(text, value);
  return !goesOnBelow.has(value.first) && isPairLine(text, next);
}

/** Begins a value whose text may hold anything on the lines below: a block, or a tag or anchor before one. */
const goesOnBelow = codes('|>!&*');

/** Whether a value in quotes, brackets or braces ends on its line: then nothing that is deeper can belong to it. */
function isClosed(text: string, value: Line): boolean {
  const reading = createReading(text);
  reading.at = value.start + value.indent;
  const read = quotes.has(value.first) ? readQuoted(reading, value.first) : readFlow(reading, 0);
  if (!read || reading.at > endOfLine(text, value.start)) return false;
  skipSpaces(reading);
  return restIsEmpty(reading);
}

/** Whether the mapping that begins below a key is followed by a line that is less deep, and yet not at column zero. */
function breaksOut(text: string, first: Line): boolean {
  if (!isPairLine(text, first)) return false;
  let line: Line | undefined = first;
  while (line && line.indent >= first.indent) line = nextContent(text, endOfLine(text, line.start));
  return line !== undefined && line.indent > 0;
}

/** `key: …`, or `- key: …`: what no plain text goes on with. */
function isPairLine(text: string, line: Line): boolean {
  const first = text.charCodeAt(line.start + line.indent);
  if (first === character.singleQuote || first === character.doubleQuote || opening.has(first)) return false;
  return readKey(text, line.start + line.indent) !== undefined;
}

function nextContent(text: string, offset: number): Line | undefined {
  for (let at = offset; at < text.length; at = endOfLine(text, at)) {
    const line = readLine(text, at, 0);
    if (hasContent(line)) return line;
  }
  return undefined;
}
