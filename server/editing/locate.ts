import { readSlice, type SourceEntry } from '../yaml/slice-content';
import type { Slice } from '../yaml/slices';
import type { YamlNode, YamlSequence } from '../yaml/tree';
import type { EditingText } from './editing-text';

/** An entry in a text, with its slice; spans count from the slice's start. */
export interface LocatedEntry {
  readonly slice: Slice;
  readonly entry: SourceEntry;
}

/** The entry of a section that is number `ordinal` (from zero) in a text. */
export function locateEntry(editing: EditingText, section: string, ordinal: number): LocatedEntry | undefined {
  let seen = 0;
  for (const [index, { shape, section: own }] of editing.slices.entries()) {
    if (shape === 'item') {
      if (own !== section) continue;
      if (seen < ordinal) {
        seen += 1;
        continue;
      }
    }
    const slice = editing.sliceAt(index);
    if (!mayHold(slice, section)) continue;
    const entries = readSlice(slice).entries.filter((entry) => entry.section === section);
    const found = entries[ordinal - seen];
    if (found) return { slice, entry: found };
    seen += entries.length;
  }
  return undefined;
}

export interface LastItem extends LocatedEntry {
  /** The item before it, where that stands in the same slice or in the one before. */
  readonly previous: LocatedEntry | undefined;
}

/** The last item of a list section in a text. */
export function locateLastItem(editing: EditingText, section: string): LastItem | undefined {
  const itemsOf = (slice: Slice): readonly SourceEntry[] =>
    readSlice(slice).entries.filter((each) => each.item && each.section === section);
  const lastOf = (slice: Slice, items: readonly SourceEntry[]): LocatedEntry | undefined => {
    const entry = items.at(-1);
    return entry && { slice, entry };
  };
  for (let index = editing.slices.length - 1; index >= 0; index -= 1) {
    const head = editing.slices[index];
    if (head?.shape === 'item' && head.section !== section) continue;
    const slice = editing.sliceAt(index);
    if (!mayHold(slice, section)) continue;
    const items = itemsOf(slice);
    const last = lastOf(slice, items);
    if (!last) continue;
    const before = editing.slices[index - 1];
    if (items.length > 1 || before?.shape !== 'item' || before.section !== section) {
      return { ...last, previous: lastOf(slice, items.slice(0, -1)) };
    }
    const sliceBefore = editing.sliceAt(index - 1);
    return { ...last, previous: lastOf(sliceBefore, itemsOf(sliceBefore)) };
  }
  return undefined;
}

/** Only what has the section's key is worth parsing; in quotes, a key may be spelled in other letters. */
function mayHold({ shape, text }: Slice, section: string): boolean {
  const [key = ''] = section.split('.', 1);
  return shape === 'item' || text.includes(key) || text.includes('\\');
}

/** The list of a section in a tree, by the keys that lead to it. */
export function findList(root: YamlNode | undefined, [key, ...deeper]: readonly string[]): YamlSequence | undefined {
  if (key === undefined) return root?.kind === 'sequence' ? root : undefined;
  return root?.kind === 'mapping'
    ? findList(root.pairs.find((pair) => pair.key.text === key)?.value, deeper)
    : undefined;
}
