import type { EntryFacts } from '../facts/entry-facts';
import { mark as markOf, marksOf, type Mark } from '../facts/marks';
import type { SectionName } from '../facts/model';
import { hasItem, itemsOf, sizeOf, withItem, withoutItem, type Few } from './few';
import { inReadingOrder, type Entry, type MutableSubject, type Subject } from './subject';

/** What a change to the index made true or false. */
export interface IndexChange {
  /** Marks that the first entry took up or the last one dropped. */
  readonly flipped: Set<Mark>;
  /** Marks whose entries are others than before, or say something else. */
  readonly touched: Set<Mark>;
}

/** Which entries carry which mark, over all files of a project. Holds running sets: no question scans. */
export interface FactIndex {
  has(mark: Mark): boolean;
  count(mark: Mark): number;
  /** In reading order, whatever order the files came in. */
  all<Section extends SectionName>(mark: Mark<Section>): readonly Entry<Section>[];
  /** In no particular order: for counting, where order does not matter. */
  some(mark: Mark): Iterable<Subject>;
  /** Every id of a kind that some entry defines, sorted. */
  ids(kind: string): readonly string[];
  add(subject: MutableSubject, change: IndexChange): void;
  /** `said` is what the subject said when it was added. */
  remove(subject: MutableSubject, said: EntryFacts, change: IndexChange): void;
  /** Entries may stand in another order than before, even those that nobody added or removed. */
  moved(): void;
}

export function createIndexChange(): IndexChange {
  return { flipped: new Set(), touched: new Set() };
}

/** `failed` hears of an entry whose marks could not be made: it is counted nowhere. */
export function createFactIndex(failed: (subject: Subject, error: unknown) => void = () => undefined): FactIndex {
  const carriers = new Map<Mark, Few<MutableSubject>>();
  const idsByKind = new Map<string, Set<string>>();
  /** The same in order; asked for again and again between two changes. */
  const sortedIds = new Map<string, readonly string[]>();
  /** Carriers of a mark in reading order: thousands that share an id all ask who was the first. */
  const inOrder = new Map<Mark, readonly MutableSubject[]>();

  const ordered = (mark: Mark): readonly MutableSubject[] => {
    const few = carriers.get(mark);
    // Of one, which is nearly all there is, no order need be kept.
    if (sizeOf(few) < 2) return [...itemsOf(few)];
    const known = inOrder.get(mark) ?? [...itemsOf(few)].sort(inReadingOrder);
    inOrder.set(mark, known);
    return known;
  };

  const marksFor = (subject: Subject, said: EntryFacts): readonly Mark[] => {
    try {
      return marksOf(said);
    } catch (error) {
      failed(subject, error);
      return [];
    }
  };

  const flip = (mark: Mark, change: IndexChange): void => {
    toggle(change.flipped, mark);
    const definition = markOf.readDefinition(mark);
    if (!definition) return;
    const ids = idsByKind.get(definition.kind) ?? new Set<string>();
    toggle(ids, definition.id);
    idsByKind.set(definition.kind, ids);
    sortedIds.delete(definition.kind);
    change.touched.add(markOf.ids(definition.kind));
  };

  return {
    has: (mark) => carriers.has(mark),
    count: (mark) => sizeOf(carriers.get(mark)),
    all: <Section extends SectionName>(mark: Mark<Section>) =>
      // An entry carries only marks of its section (`marksOf`), and rules see only what the schema promises of it.
      ordered(mark) as readonly Subject<unknown>[] as readonly Entry<Section>[],
    some: (mark) => itemsOf(carriers.get(mark)),
    ids(kind) {
      const sorted = sortedIds.get(kind) ?? [...(idsByKind.get(kind) ?? [])].sort();
      sortedIds.set(kind, sorted);
      return sorted;
    },
    moved: () => inOrder.clear(),
    add(subject, change) {
      for (const mark of marksFor(subject, subject.facts)) {
        const few = carriers.get(mark);
        const more = withItem(few, subject);
        if (more !== few) carriers.set(mark, more);
        inOrder.delete(mark);
        if (!few) flip(mark, change);
        change.touched.add(mark);
      }
    },
    remove(subject, said, change) {
      for (const mark of marksFor(subject, said)) {
        const few = carriers.get(mark);
        if (!few || !hasItem(few, subject)) continue;
        inOrder.delete(mark);
        const fewer = withoutItem(few, subject);
        if (fewer === undefined) {
          carriers.delete(mark);
          flip(mark, change);
        } else if (fewer !== few) carriers.set(mark, fewer);
        change.touched.add(mark);
      }
    },
  };
}

/** Something dropped and taken up again within one change has not changed. */
function toggle(set: Set<string>, item: string): void {
  if (!set.delete(item)) set.add(item);
}
