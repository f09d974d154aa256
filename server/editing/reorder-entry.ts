/** The fields of an entry in the order of the schema, the entries of a list in an order that is given. */
import { readSlice } from '../yaml/slice-content';
import { nestedLists } from '../yaml/slices';
import { parseYaml } from '../yaml/parse';
import type { IsmsSchema } from '../schema/isms-schema';
import { own } from '../words/own';
import type { Span } from '../yaml/tree';
import { createEditingText, type EditingText } from './editing-text';
import { dashOffset } from './insert';
import { findList, type LocatedEntry } from './locate';
import { orderByRank, reorderBlock, reorderFlow, saidBy } from './reorder';
import { contentEnd, pairEnd, placed, type Splice } from './splice';

/** `undefined` where the order is right already, or where it cannot be told what would move. */
export function orderKeys({ slice, entry }: LocatedEntry, keys: readonly string[]): Splice | undefined {
  const { text } = slice;
  const { node, section } = entry;
  // The list below such a head stands in slices of its own, and would stay behind.
  if (node?.kind !== 'mapping' || own(nestedLists, section) !== undefined) return undefined;
  if (readSlice(slice).problems.length > 0) return undefined;
  const pieces = node.pairs.map((pair) => ({ start: pair.key.span.start, end: pairEnd(text, pair) }));
  const order = orderByRank(node.pairs.map(({ key }) => keys.indexOf(key.text)));
  const made = (node.flow ? reorderFlow : reorderBlock)(text, pieces, order);
  if (!made) return undefined;
  const after = readSlice({ ...slice, text: text.slice(0, made.start) + made.text + text.slice(made.end) });
  const said = readSlice(slice).entries.map((each) => saidBy(each.node));
  const isSame = after.problems.length === 0 && after.entries.map((each) => saidBy(each.node)).join() === said.join();
  return isSame ? made : undefined;
}

/** Of a longer file, nobody waits at every move of the caret for what might be done with it. */
const mostSlices = 1000;

/** The same of all entries of a text; `undefined` where fewer than two would change. */
export function orderAllKeys(editing: EditingText, schema: IsmsSchema): Splice | undefined {
  if (editing.slices.length > mostSlices) return undefined;
  const made = [...editing.slices.keys()].flatMap((index) => {
    const slice = editing.sliceAt(index);
    return readSlice(slice).entries.flatMap((entry): readonly Splice[] => {
      const keys = [...(schema.entry(entry.section)?.properties.keys() ?? [])];
      const ordered = orderKeys({ slice, entry }, keys);
      return ordered ? [placed(ordered, slice)] : [];
    });
  });
  const [first, second] = made;
  if (!first || !second) return undefined;
  const parts = made.map(({ text, end }, index) => text + editing.source.slice(end, made[index + 1]?.start ?? end));
  return { start: first.start, end: made.at(-1)?.end ?? first.end, text: parts.join('') };
}

/** `order` names each entry by its number in the section of this text. */
export function orderEntries(editing: EditingText, section: string, order: readonly number[]): Splice | undefined {
  const before = said(editing, section);
  if (before?.length !== order.length) return undefined;
  const made = ofItems(editing, section, order) ?? ofFlowList(editing, section, order);
  if (!made) return undefined;
  const { text } = editing;
  const after = said(createEditingText(text.slice(0, made.start) + made.text + text.slice(made.end)), section);
  return after?.join() === order.map((index) => before[index]).join() ? made : undefined;
}

function ofItems(editing: EditingText, section: string, order: readonly number[]): Splice | undefined {
  const indices = editing.slices.flatMap((slice, index) =>
    slice.shape === 'item' && slice.section === section ? [index] : [],
  );
  const [first = 0] = indices;
  const isOneList = indices.length === order.length && indices.every((index, number) => index === first + number);
  if (!isOneList) return undefined;
  const pieces = indices.flatMap((index): readonly Span[] => {
    const slice = editing.sliceAt(index);
    const [entry] = readSlice(slice).entries;
    if (!entry) return [];
    const end = contentEnd(slice.text, entry.span.start, entry.span.end);
    return [{ start: slice.start + dashOffset(slice.text, entry.span.start), end: slice.start + end }];
  });
  return pieces.length === order.length ? reorderBlock(editing.text, pieces, order) : undefined;
}

function ofFlowList(editing: EditingText, section: string, order: readonly number[]): Splice | undefined {
  for (const index of editing.slices.keys()) {
    const slice = editing.sliceAt(index);
    if (slice.shape === 'item') continue;
    const list = findList(parseYaml(slice.text).root, section.split('.'));
    if (!list?.flow || list.itemSpans.length !== order.length) continue;
    const pieces = list.itemSpans.map(({ start, end }) => ({ start, end: contentEnd(slice.text, start, end) }));
    const made = reorderFlow(slice.text, pieces, order);
    return made && placed(made, slice);
  }
  return undefined;
}

/** What each entry of a section says; `undefined` while one of them cannot be read as it stands. */
function said(editing: EditingText, section: string): readonly string[] | undefined {
  const [outer] = section.split('.');
  const contents = [...editing.slices.keys()]
    .map((index) => editing.sliceAt(index))
    .filter((slice) => (slice.shape === 'item' ? slice.section === section : slice.text.includes(outer ?? '')))
    .map((slice) => readSlice(slice));
  if (contents.some(({ problems }) => problems.length > 0)) return undefined;
  return contents.flatMap(({ entries }) =>
    entries.filter((each) => each.section === section).map((each) => saidBy(each.node)),
  );
}
