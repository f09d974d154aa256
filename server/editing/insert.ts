/** Putting new pairs and items into mappings and lists, in the style that they are written in. */
import { renderBlock, renderInline, renderPair, type RenderedValue } from '../yaml/render';
import type { Span, YamlMapping, YamlPair, YamlSequence } from '../yaml/tree';
import {
  afterColon,
  columnOf,
  contentEnd,
  indent,
  lineEndOf,
  lineStartOf,
  nextLineOf,
  pairEnd,
  type FileStyle,
  type Splice,
} from './splice';

/** Adds a pair to a mapping, after the nearest key that comes before it in `order`. */
export function insertPair(
  text: string,
  mapping: YamlMapping,
  key: string,
  value: RenderedValue,
  order: readonly string[],
  style: FileStyle,
): Splice {
  const predecessor = lastBefore(mapping.pairs, order, key);
  const first = mapping.pairs[0];
  if (mapping.flow) {
    const rendered = renderInline({ [key]: value }, style.quotes, true).slice(1, -1);
    if (!first) return point(mapping.span.start + 1, rendered);
    if (!predecessor) return point(first.key.span.start, `${rendered}, `);
    return point(pairEnd(text, predecessor), `, ${rendered}`);
  }
  const column = first ? columnOf(text, first.key.span.start) : columnOf(text, mapping.span.start);
  const textBelow = !predecessor || !commentFollows(text, pairEnd(text, predecessor), column);
  const lines = renderPair(key, value, style.quotes, textBelow);
  if (!predecessor && first) {
    const [head = '', ...rest] = lines;
    const inserted = [head, ...indent(rest, column), ''].join(style.lineEnd) + ' '.repeat(column);
    return point(first.key.span.start, inserted);
  }
  const after = predecessor ? lineEndOf(text, pairEnd(text, predecessor)) : mapping.span.end;
  return point(after, [''].concat(indent(lines, column)).join(style.lineEnd));
}

/** Writes the value of a key that has none. */
export function fillPair(text: string, pair: YamlPair, value: RenderedValue, flow: boolean, style: FileStyle): Splice {
  const colon = afterColon(text, pair.key.span);
  const start = colon ?? pair.key.span.end;
  const end = pair.valueSpan.end > start ? contentEnd(text, start, pair.valueSpan.end) : start;
  if (!flow) return putAfterColon(text, { start, end }, value, columnOf(text, pair.key.span.start), style);
  return { start, end, text: `${colon === undefined ? ':' : ''} ${renderInline(value, style.quotes, true)}` };
}

/** Puts a value behind `key:` in block style: on its line, or on lines below. A comment stays on the line of the key. */
export function putAfterColon(text: string, old: Span, value: RenderedValue, column: number, style: FileStyle): Splice {
  const [head = '', ...rest] = renderPair('k', value, style.quotes, !commentFollows(text, old.end, column));
  const first = head.slice(2);
  if (rest.length === 0) return { ...old, text: first };
  const lineEnd = lineEndOf(text, old.end);
  const comment = text.slice(old.end, lineEnd).trimEnd();
  return { start: old.start, end: lineEnd, text: [first + comment, ...indent(rest, column)].join(style.lineEnd) };
}

/** Adds an item to the end of a list. */
export function appendItem(text: string, list: YamlSequence, value: RenderedValue, style: FileStyle): Splice {
  const lastIndex = list.items.length - 1;
  const lastSpan = list.itemSpans[lastIndex];
  if (list.flow || !lastSpan) {
    const rendered = renderInline(value, style.quotes, true);
    if (!lastSpan) return point(list.span.start + 1, rendered);
    return point(contentEnd(text, lastSpan.start, lastSpan.end), `, ${rendered}`);
  }
  const last = list.items[lastIndex];
  const column = dashColumn(text, lastSpan.start);
  const flowItem = last?.kind === 'mapping' && last.flow;
  const lines = flowItem ? [`- ${renderInline(value, style.quotes, false)}`] : renderBlock([value], style.quotes);
  const end = lineEndOf(text, contentEnd(text, lastSpan.start, lastSpan.end));
  return point(end, [''].concat(indent(lines, column)).join(style.lineEnd));
}

export function dashColumn(text: string, itemStart: number): number {
  return columnOf(text, dashOffset(text, itemStart));
}

/** The dash that an item stands after: on its line, or above with nothing but comments between. */
export function dashOffset(text: string, itemStart: number): number {
  for (let start = lineStartOf(text, itemStart); ; start = lineStartOf(text, start - 1)) {
    const line = text.slice(start, Math.min(itemStart, lineEndOf(text, start)));
    const [content = ''] = line.split('#', 1);
    if (content.trim() !== '' || start === 0) return start + Math.max(0, content.lastIndexOf('-'));
  }
}

/** Whether the next line that says something is a comment deeper than a column. */
function commentFollows(text: string, offset: number, column: number): boolean {
  for (let start = nextLineOf(text, offset); start < text.length; start = nextLineOf(text, start)) {
    const line = text.slice(start, lineEndOf(text, start));
    const content = line.trimStart();
    if (content !== '') return content.startsWith('#') && line.length - content.length > column;
  }
  return false;
}

function lastBefore(pairs: readonly YamlPair[], order: readonly string[], key: string): YamlPair | undefined {
  const position = order.indexOf(key);
  const before = pairs.filter((pair) => {
    const own = order.indexOf(pair.key.text);
    return position < 0 || (own >= 0 && own < position);
  });
  // A person who wrote keys in an order of their own gets the new one after the last that should precede it.
  return before.at(-1);
}

function point(offset: number, text: string): Splice {
  return { start: offset, end: offset, text };
}
