import type { Span, YamlMapping, YamlNode, YamlPair, YamlSequence } from '../tree';
import { character, giveUp, isGap, isLineEnd, skipSpaces, type Reading } from './reading';
import { endOfKey, readFlowPlain, readQuoted, type ReadValue } from './scalars';

/** Deeper than anybody writes on one line. */
const maximumDepth = 8;

/**
 * A list in brackets or a mapping in braces. It may go on below, deeper than `column`, which is that of the key or dash
 * that it belongs to.
 */
export function readFlow(reading: Reading, column: number, depth = 0): ReadValue | undefined {
  if (depth > maximumDepth) return giveUp(reading);
  const isList = reading.text.charCodeAt(reading.at) === character.openBracket;
  const node = isList ? readFlowSequence(reading, column, depth) : readFlowMapping(reading, column, depth);
  return node && { node, span: node.span };
}

function readFlowSequence(reading: Reading, column: number, depth: number): YamlSequence | undefined {
  const items: (YamlNode | undefined)[] = [];
  const itemSpans: Span[] = [];
  const span = readItems(reading, column, character.closeBracket, () => {
    const value = readFlowValue(reading, column, depth);
    if (!value) return;
    items.push(value.node);
    itemSpans.push(value.span);
  });
  return span && { kind: 'sequence', flow: true, items, itemSpans, span };
}

function readFlowMapping(reading: Reading, column: number, depth: number): YamlMapping | undefined {
  const pairs: YamlPair[] = [];
  const span = readItems(reading, column, character.closeBrace, () => {
    const key = readFlowKey(reading, pairs);
    const value = key && readFlowValue(reading, column, depth);
    if (value) pairs.push({ key, value: value.node, valueSpan: value.span });
  });
  return span && { kind: 'mapping', flow: true, pairs, duplicates: [], span };
}

/** From the opening to the closing of a flow collection. Its span, or `undefined` when the reading gave up. */
function readItems(reading: Reading, column: number, close: number, readItem: () => void): Span | undefined {
  const { text, at: start } = reading;
  reading.at += 1;
  skipToNext(reading, column);
  for (let first = true; ; first = false) {
    // A comma before the closing is left to the library.
    if (!(first && text.charCodeAt(reading.at) === close)) {
      readItem();
      if (reading.unsure) return undefined;
      skipToNext(reading, column);
    }
    const code = text.charCodeAt(reading.at);
    reading.at += 1;
    if (code === close) return { start, end: reading.at };
    if (code !== character.comma) return giveUp(reading);
    skipToNext(reading, column);
  }
}

/** Over spaces, and to the line below where the present one is at its end. */
function skipToNext(reading: Reading, column: number): void {
  const { text } = reading;
  skipSpaces(reading);
  if (!isLineEnd(text, reading.at) || reading.at >= text.length) return;
  reading.lineStart = text.indexOf('\n', reading.at) + 1;
  reading.at = reading.lineStart;
  skipSpaces(reading);
  // Blank lines, comments and lines that are not deep enough are left to the library.
  if (isLineEnd(text, reading.at) || reading.at - reading.lineStart <= column) giveUp(reading);
}

function readFlowKey(reading: Reading, before: readonly YamlPair[]): YamlPair['key'] | undefined {
  const { text, at: start } = reading;
  const end = endOfKey(reading);
  const name = text.slice(start, Math.max(start, end));
  if (end < 0 || !isFlowKey(name) || !isGap(text, end + 1) || before.some(({ key }) => key.text === name))
    return giveUp(reading);
  reading.at = end + 1;
  skipSpaces(reading);
  return { kind: 'scalar', text: name, plain: true, span: { start, end } };
}

/** Without what ends a plain text inside flow. */
function isFlowKey(name: string): boolean {
  return !/[,[\]{}:]/.test(name);
}

function readFlowValue(reading: Reading, column: number, depth: number): ReadValue | undefined {
  const code = reading.text.charCodeAt(reading.at);
  if (code === character.openBracket || code === character.openBrace) return readFlow(reading, column, depth + 1);
  if (code === character.doubleQuote || code === character.singleQuote) return readQuoted(reading, code);
  return readFlowPlain(reading);
}
