import type { Span, YamlMapping, YamlNode, YamlPair, YamlSequence } from '../tree';
import { readFlow } from './flow';
import { character, finishLine, giveUp, isDash, restIsEmpty, skipSpaces, type Reading } from './reading';
import { endOfKey, readPlain, readQuoted, type ReadValue } from './scalars';

/** Deeper than any entry of an ISMS; the library bounds the rest. */
const maximumDepth = 24;

/** More pairs than any mapping of an ISMS has: looking for doubles stays cheap. */
const maximumPairs = 64;

/** The list or mapping whose first line is the present one; ends at the first line that does not belong to it. */
export function readBlock(reading: Reading, depth: number): YamlNode | undefined {
  if (depth > maximumDepth) return giveUp(reading);
  const { column } = reading;
  return isDash(reading.text, reading.at) ? readSequence(reading, column, depth) : readMapping(reading, column, depth);
}

function readSequence(reading: Reading, column: number, depth: number): YamlSequence {
  const start = reading.at;
  const items: (YamlNode | undefined)[] = [];
  const itemSpans: Span[] = [];
  while (!reading.ended && reading.column === column && isDash(reading.text, reading.at)) {
    const item = readItem(reading, column, depth);
    if (!item) break;
    items.push(item.node);
    itemSpans.push(item.span);
    expectNoDeeperLine(reading, column);
  }
  return { kind: 'sequence', flow: false, items, itemSpans, span: { start, end: itemSpans.at(-1)?.end ?? start } };
}

function readItem(reading: Reading, column: number, depth: number): ReadValue | undefined {
  reading.at += 1;
  skipSpaces(reading);
  if (restIsEmpty(reading)) return readBelow(reading, column, false, depth);
  // A list that begins on the line of a dash is rare.
  if (isDash(reading.text, reading.at)) return giveUp(reading);
  if (endOfKey(reading) < 0) return readOnLine(reading, column);
  const mapping = readMapping(reading, reading.at - reading.lineStart, depth + 1);
  return { node: mapping, span: mapping.span };
}

function readMapping(reading: Reading, column: number, depth: number): YamlMapping {
  const start = reading.at;
  const pairs: YamlPair[] = [];
  // The first key may stand behind a dash, in the middle of its line.
  for (let here = true; here || (!reading.ended && reading.column === column); here = false) {
    const key = readKey(reading, pairs);
    if (!key) break;
    const value = restIsEmpty(reading) ? readBelow(reading, column, true, depth) : readOnLine(reading, column);
    if (!value) break;
    pairs.push({ key, value: value.node, valueSpan: value.span });
    expectNoDeeperLine(reading, column);
  }
  const span = { start, end: pairs.at(-1)?.valueSpan.end ?? start };
  return { kind: 'mapping', flow: false, pairs, duplicates: [], span };
}

function readKey(reading: Reading, before: readonly YamlPair[]): YamlPair['key'] | undefined {
  const { text, at: start } = reading;
  const end = endOfKey(reading);
  if (end < 0 || before.length >= maximumPairs) return giveUp(reading);
  const name = text.slice(start, end);
  for (const { key } of before) if (key.text === name) return giveUp(reading);
  reading.at = end + 1;
  skipSpaces(reading);
  return { kind: 'scalar', text: name, plain: true, span: { start, end } };
}

/** What stands on the lines below a key or a dash; where it would stand when there is nothing. */
function readBelow(reading: Reading, column: number, listAtSameColumn: boolean, depth: number): ReadValue | undefined {
  const point = { start: reading.at, end: reading.at };
  finishLine(reading);
  if (reading.ended) return { node: undefined, span: point };
  const sameColumn = listAtSameColumn && reading.column === column && isDash(reading.text, reading.at);
  if (reading.column <= column && !sameColumn) return { node: undefined, span: point };
  const node = readBlock(reading, depth + 1);
  return node && { node, span: node.span };
}

function readOnLine(reading: Reading, column: number): ReadValue | undefined {
  const code = reading.text.charCodeAt(reading.at);
  const value =
    code === character.doubleQuote || code === character.singleQuote
      ? readQuoted(reading, code)
      : code === character.openBracket || code === character.openBrace
        ? readFlow(reading, column)
        : readPlain(reading);
  if (value) finishLine(reading);
  return value;
}

/** A deeper line would go on with the value before it, or be wrong. */
function expectNoDeeperLine(reading: Reading, column: number): void {
  if (!reading.ended && reading.column > column) giveUp(reading);
}
