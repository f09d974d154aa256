/** Changing one field of one entry. */
import { pointerKeys, type Pointer } from '../facts/fields';
import type { Field } from '../schema/field';
import { isBlockText, renderInline, renderQuoted, type QuoteStyle, type RenderedValue } from '../yaml/render';
import type { YamlNode, YamlPair } from '../yaml/tree';
import { appendItem, fillPair, insertPair, putAfterColon } from './insert';
import type { LocatedEntry } from './locate';
import { removeItem, removePair } from './remove';
import { afterColon, columnOf, contentEnd, isBlockCollection, type FileStyle, type Splice } from './splice';

/** The node at a pointer, what holds it, and what of the pointer leads to nothing. */
interface Found {
  readonly node: YamlNode | undefined;
  readonly parent: YamlNode | undefined;
  readonly pair: YamlPair | undefined;
  readonly index: number | undefined;
  readonly missing: readonly string[];
  readonly field: Field | undefined;
}

function find(root: YamlNode | undefined, keys: readonly string[], entryField: Field | undefined): Found {
  let found: Found = {
    node: root,
    parent: undefined,
    pair: undefined,
    index: undefined,
    missing: [],
    field: entryField,
  };
  for (const [position, key] of keys.entries()) {
    const { node, field } = found;
    const child = field?.properties.get(key) ?? field?.items ?? field?.additional;
    if (node?.kind === 'mapping') {
      const pair = node.pairs.find((each) => each.key.text === key);
      if (!pair) return { ...found, missing: keys.slice(position) };
      found = { node: pair.value, parent: node, pair, index: undefined, missing: [], field: child };
    } else if (node?.kind === 'sequence' && Number(key) < node.items.length) {
      found = {
        node: node.items[Number(key)],
        parent: node,
        pair: undefined,
        index: Number(key),
        missing: [],
        field: child,
      };
    } else return { ...found, missing: keys.slice(position) };
  }
  return found;
}

/** Gives the field a value: fills it when empty, replaces what is written, else inserts it in schema order. */
export function setField(
  { slice, entry }: LocatedEntry,
  at: Pointer,
  value: RenderedValue,
  field: Field | undefined,
  style: FileStyle,
): Splice | undefined {
  const { text } = slice;
  const found = find(entry.node, pointerKeys(at), field);
  if (found.missing.length === 0) return replaceNode(text, found, entry.span, value, style);
  const [key = '', ...deeper] = found.missing;
  const nested = deeper.reduceRight<RenderedValue>((inner, each) => ({ [each]: inner }), value);
  if (found.node?.kind === 'mapping') {
    return insertPair(text, found.node, key, nested, [...(found.field?.properties.keys() ?? [])], style);
  }
  if (found.node !== undefined) return undefined;
  return fillEmpty(text, entry, found, { [key]: nested }, style);
}

function replaceNode(
  text: string,
  { node, pair, parent, index }: Found,
  entrySpan: { readonly start: number },
  value: RenderedValue,
  style: FileStyle,
): Splice | undefined {
  const flow = parent !== undefined && !isBlockCollection(parent);
  if (node === undefined && pair) return fillPair(text, pair, value, flow, style);
  if (node === undefined) return fillItem(text, parent, index, value, style);
  // What somebody wrote, if in the wrong shape, is theirs to move.
  if (isOfEntries(value) && !isEmptyNode(node)) return undefined;
  const start = node.span.start;
  const end = contentEnd(text, start, node.span.end);
  const colon = pair && afterColon(text, pair.key.span);
  const below = isBlockCollection(node) || isCollection(value) || isBlockText(value);
  if (pair && colon !== undefined && !flow && below) {
    return putAfterColon(text, { start: colon, end }, value, columnOf(text, pair.key.span.start), style);
  }
  const quotes = quotesAt(text, start);
  const inFlow = flow || (index !== undefined && parent?.kind === 'sequence' && parent.flow);
  const rendered =
    quotes && typeof value === 'string'
      ? renderQuoted(value, quotes)
      : renderInline(value, quotes ?? style.quotes, inFlow);
  return entrySpan.start <= start ? { start, end, text: rendered } : undefined;
}

/** Writes an item of a list that has nothing in it, or a word for nothing. */
function fillItem(
  text: string,
  parent: YamlNode | undefined,
  index: number | undefined,
  value: RenderedValue,
  style: FileStyle,
): Splice | undefined {
  const span = parent?.kind === 'sequence' && index !== undefined ? parent.itemSpans[index] : undefined;
  if (parent?.kind !== 'sequence' || !span) return undefined;
  const rendered = renderInline(value, style.quotes, parent.flow);
  if (span.end > span.start) return { ...span, text: rendered };
  const before = contentEnd(text, 0, span.start);
  return { start: before, end: before, text: ` ${rendered}` };
}

/** The quotes that a value itself is written in, which come before those of the file. */
function quotesAt(text: string, start: number): QuoteStyle | undefined {
  return text.charAt(start) === "'" ? 'single' : text.charAt(start) === '"' ? 'double' : undefined;
}

/** A mapping, or a list of them. */
function isOfEntries(value: RenderedValue): boolean {
  return isCollection(value) || (Array.isArray(value) && value.some(isCollection));
}

function isEmptyNode(node: YamlNode): boolean {
  if (node.kind === 'mapping') return node.pairs.length === 0;
  return node.kind === 'sequence' && node.items.length === 0;
}

function isCollection(value: RenderedValue): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Writes into something that has nothing in it: a key without value, a lone dash, a section without contents. */
function fillEmpty(
  text: string,
  entry: LocatedEntry['entry'],
  { pair, parent }: Found,
  value: RenderedValue,
  style: FileStyle,
): Splice | undefined {
  if (pair) return fillPair(text, pair, value, parent !== undefined && !isBlockCollection(parent), style);
  const colon = entry.key && afterColon(text, entry.key);
  if (entry.key && colon !== undefined) {
    return putAfterColon(text, { start: colon, end: colon }, value, columnOf(text, entry.key.start), style);
  }
  const dash = contentEnd(text, 0, entry.span.start);
  return { start: dash, end: dash, text: ` ${renderInline(value, style.quotes, false)}` };
}

/** Adds an item to a list, which may be missing, empty, or a single value so far. */
export function appendToField(
  located: LocatedEntry,
  at: Pointer,
  value: RenderedValue,
  field: Field | undefined,
  style: FileStyle,
): Splice | undefined {
  const { node, missing } = find(located.entry.node, pointerKeys(at), field);
  if (missing.length > 0 || node === undefined) return setField(located, at, [value], field, style);
  if (node.kind === 'sequence') return appendItem(located.slice.text, node, value, style);
  if (node.kind !== 'scalar') return undefined;
  return setField(located, at, [node.text, value], field, style);
}

/** Characters that a plain text may have, but not in a flow list, and those that begin another style than plain. */
const unsafeInFlow = new Set('[]{}#:&*!|>%@`\n');

export function wrapInList(located: LocatedEntry, at: Pointer, style: FileStyle): Splice | undefined {
  const { node } = find(located.entry.node, pointerKeys(at), undefined);
  if (node?.kind !== 'scalar') return undefined;
  const { start, end } = node.span;
  const source = located.slice.text.slice(start, end).trimEnd();
  const unsafe = node.plain || source.startsWith('|') || source.startsWith('>');
  if (!unsafe || ![...source].some((character) => unsafeInFlow.has(character)))
    return { start, end, text: `[${source}]` };
  return setField(located, at, [node.text.trim()], undefined, style);
}

export function removeField({ slice, entry }: LocatedEntry, at: Pointer): Splice | undefined {
  const { parent, pair, index, missing } = find(entry.node, pointerKeys(at), undefined);
  if (missing.length > 0) return undefined;
  if (parent?.kind === 'mapping' && pair) {
    return removePair(slice.text, parent, pair);
  }
  if (parent?.kind !== 'sequence' || index === undefined) return undefined;
  if (parent.items.length === 1) return removeField({ slice, entry }, at.slice(0, at.lastIndexOf('/')));
  return removeItem(slice.text, parent, index);
}

export function renameKey({ entry }: LocatedEntry, at: Pointer, key: string): Splice | undefined {
  const { pair, missing } = find(entry.node, pointerKeys(at), undefined);
  return missing.length === 0 && pair ? { ...pair.key.span, text: key } : undefined;
}
