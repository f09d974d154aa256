import { readSlice, type SliceContent, type SourceEntry } from '../../server/yaml/slice-content';
import { splitIntoSlices, type Slice } from '../../server/yaml/slices';
import type { Span, YamlNode, YamlPair } from '../../server/yaml/tree';

/** What a text says, with offsets into the whole text: comparable however it was cut. */
export interface Said {
  readonly keys: SliceContent['keys'];
  readonly entries: readonly SourceEntry[];
  readonly problems: readonly string[];
}

export function sayInSlices(text: string): Said {
  return said(splitIntoSlices(text));
}

/** The same, from one parse of everything. */
export function sayAsWhole(text: string): Said {
  return said([{ shape: 'file', text, start: 0, line: 0, section: '', list: undefined, conflict: false }]);
}

function said(slices: readonly Slice[]): Said {
  const contents = slices.map((slice) => ({ start: slice.start, content: readSlice(slice) }));
  return {
    keys: contents.flatMap(({ start, content }) =>
      content.keys.map(({ section, span }) => ({ section, span: shift(span, start) })),
    ),
    entries: contents.flatMap(({ start, content }) => content.entries.map((entry) => shiftEntry(entry, start))),
    problems: contents.flatMap(({ start, content }) =>
      content.problems.map(({ kind, detail, span }) => `${span.start + start} ${kind} ${detail}`),
    ),
  };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether comments after its last line belong to a block collection nobody asks: only its start is compared. */
function spanOf(node: YamlNode | undefined, span: Span, by: number): Span {
  const block = (node?.kind === 'mapping' || node?.kind === 'sequence') && !node.flow;
  return shift(block ? { start: span.start, end: span.start } : span, by);
}

function shiftEntry({ section, item, node, span, key }: SourceEntry, by: number): SourceEntry {
  return { section, item, node: shiftNode(node, by), span: spanOf(node, span, by), key: key && shift(key, by) };
}

function shiftPair({ key, value, valueSpan }: YamlPair, by: number): YamlPair {
  // The list of `soa.controls` is no value of its key: whether its place is before or after the items is all one.
  const place = value === undefined && key.text === 'controls' ? shift(key.span, by) : spanOf(value, valueSpan, by);
  return { key: { ...key, span: shift(key.span, by) }, value: shiftNode(value, by), valueSpan: place };
}

function shiftNode(node: YamlNode | undefined, by: number): YamlNode | undefined {
  if (node === undefined) return undefined;
  const span = spanOf(node, node.span, by);
  if (node.kind === 'mapping') {
    const pairs = node.pairs.map((pair) => shiftPair(pair, by));
    return { ...node, pairs, duplicates: node.duplicates.map((pair) => shiftPair(pair, by)), span };
  }
  if (node.kind === 'sequence') {
    const items = node.items.map((item) => shiftNode(item, by));
    const itemSpans = node.itemSpans.map((each, index) => spanOf(node.items[index], each, by));
    return { ...node, items, itemSpans, span };
  }
  return { ...node, span };
}
