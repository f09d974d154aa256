import { readEntryFacts, type EntryFacts } from '../facts/entry-facts';
import type { IsmsLanguage } from '../schema/language';
import { createPositionTable } from '../yaml/positions';
import { readSlice } from '../yaml/slice-content';
import { splitIntoSlices, type Slice } from '../yaml/slices';
import { sameMeaning } from './same-meaning';
import { createSubject, type DocumentUri, type MutableSubject, type PlacedSlice } from './subject';

/** One ISMS file as read: its slices in order, and through them its entries. */
export interface IsmsDocument {
  readonly uri: DocumentUri;
  readonly slices: readonly PlacedSlice[];
}

/** What an edit made of a document's entries. */
export interface DocumentChange {
  readonly document: IsmsDocument;
  readonly removed: readonly MutableSubject[];
  readonly added: readonly MutableSubject[];
  /** Entries that live on and say something else; with what they said. */
  readonly altered: readonly { readonly subject: MutableSubject; readonly before: EntryFacts }[];
}

/**
 * Reads a text, keeping what did not change of `previous`: slices before and after the edit keep their trees' facts and
 * their subjects, and an edited entry keeps its subject.
 */
export function readDocument(
  uri: DocumentUri,
  text: string,
  language: IsmsLanguage,
  previous?: IsmsDocument,
): DocumentChange {
  const slices = splitIntoSlices(text);
  const old = previous?.slices ?? [];
  const same = countSame(old, slices);
  const tail = countSameFromEnd(old, slices, same);
  const fresh = slices.slice(same, slices.length - tail).map((slice) => readFacts(uri, slice, language));
  const outdated = old.slice(same, old.length - tail);
  const placed = [...old.slice(0, same), ...fresh.map(({ slice }) => slice), ...old.slice(old.length - tail)];
  placed.forEach((each, index) => moveTo(each, slices[index]));
  const change = adopt(
    outdated.flatMap((slice) => slice.subjects),
    fresh,
  );
  return { document: { uri, slices: placed }, ...change };
}

interface FreshSlice {
  readonly slice: PlacedSlice;
  readonly facts: readonly EntryFacts[];
}

function readFacts(document: DocumentUri, slice: Slice, language: IsmsLanguage): FreshSlice {
  const { entries, keys, problems, comments } = readSlice(slice);
  const positions = createPositionTable(slice.text);
  const { shape, section, conflict, line, start, text } = slice;
  return {
    slice: {
      document,
      shape,
      section,
      conflict,
      line,
      start,
      text,
      keys: keys.map((key) => ({ section: key.section, range: positions.range(key.span) })),
      problems: problems.map(({ kind, detail, span }) => ({ kind, detail, range: positions.range(span) })),
      comments: comments.map((comment) => ({
        text: comment.text,
        alone: comment.alone,
        range: positions.range(comment.span),
      })),
      subjects: [],
    },
    facts: entries.map((entry) => readEntryFacts(entry, positions, language)),
  };
}

/** Gives each fresh entry the subject of the one that it was before the edit, or a new one. */
function adopt(orphans: readonly MutableSubject[], fresh: readonly FreshSlice[]): Omit<DocumentChange, 'document'> {
  const waiting = new Set(orphans);
  const added: MutableSubject[] = [];
  const altered: { subject: MutableSubject; before: EntryFacts }[] = [];
  const count = fresh.reduce((sum, { facts }) => sum + facts.length, 0);
  for (const { slice, facts } of fresh) {
    for (const entry of facts) {
      const subject = findPredecessor(waiting, entry, orphans.length === count);
      if (!subject) {
        const created = createSubject(slice, entry);
        slice.subjects.push(created);
        added.push(created);
        continue;
      }
      waiting.delete(subject);
      const before = subject.facts;
      subject.slice = slice;
      slice.subjects.push(subject);
      if (sameMeaning(before, entry)) {
        subject.facts = { ...entry, value: before.value, marks: before.marks };
      } else {
        subject.facts = entry;
        subject.value = entry.value;
        altered.push({ subject, before });
      }
    }
  }
  return { removed: [...waiting], added, altered };
}

function findPredecessor(
  waiting: ReadonlySet<MutableSubject>,
  entry: EntryFacts,
  inOrder: boolean,
): MutableSubject | undefined {
  const id = entry.definitions[0]?.id;
  for (const subject of waiting) {
    if (subject.section !== entry.section) continue;
    if (inOrder || subject.facts.definitions[0]?.id === id) return subject;
  }
  return undefined;
}

function countSame(old: readonly PlacedSlice[], slices: readonly Slice[]): number {
  let count = 0;
  while (count < old.length && count < slices.length && isSame(old[count], slices[count])) count += 1;
  return count;
}

function countSameFromEnd(old: readonly PlacedSlice[], slices: readonly Slice[], from: number): number {
  const limit = Math.min(old.length, slices.length) - from;
  let count = 0;
  while (count < limit && isSame(old[old.length - 1 - count], slices[slices.length - 1 - count])) count += 1;
  return count;
}

function isSame(old: PlacedSlice | undefined, slice: Slice | undefined): boolean {
  if (!old || !slice) return false;
  return (
    old.shape === slice.shape &&
    old.section === slice.section &&
    old.conflict === slice.conflict &&
    old.text === slice.text
  );
}

function moveTo(placed: PlacedSlice, slice: Slice | undefined): void {
  if (!slice) return;
  placed.line = slice.line;
  placed.start = slice.start;
  // The equal text of the newest version: keeping the old one would keep the whole old file in memory.
  placed.text = slice.text;
}
