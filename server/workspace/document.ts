import { readEntryFacts, type EntryFacts, type EntryReading } from '../facts/entry-facts';
import { detached, type FactPool } from '../facts/fact-pool';
import type { IsmsSchema } from '../schema/isms-schema';
import { createPositionTable } from '../yaml/positions';
import { readSlice, type SliceContent } from '../yaml/slice-content';
import { isAlike, resplit, type Resplit, type TextChange } from '../yaml/resplit';
import { splitIntoSlices, type Slice } from '../yaml/slices';
import type { SourceText } from '../yaml/source-text';
import type { Span } from '../yaml/tree';
import { halfLineOf } from './half-line';
import { sameMeaning } from './same-meaning';
import { createSubject, type DocumentUri, type MutableSubject, type PlacedSlice, type SliceProblem } from './subject';

/** One ISMS file as read: its slices in order, and through them its entries. */
export interface IsmsDocument {
  readonly uri: DocumentUri;
  readonly slices: readonly PlacedSlice[];
  /** Those of them that hold keys of sections, and those that hold suppressing comments: few, and asked for all the time. */
  readonly keyed: readonly PlacedSlice[];
  readonly commented: readonly PlacedSlice[];
  /** Those of which some part could not be read. */
  readonly unread: readonly PlacedSlice[];
  /** Those read as they are meant: a program that reads them as they are written sees something else. */
  readonly meant: readonly PlacedSlice[];
}

/** What reading needs beside a text. */
export interface Reader {
  readonly schema: IsmsSchema;
  readonly pool: FactPool;
  /** Reading ended with an exception. It costs the entry, or the slice when not even entries were found, and is to be logged. */
  readonly failed: (uri: DocumentUri, error: unknown) => void;
}

/** What an edit made of a document's entries. */
export interface DocumentChange {
  readonly document: IsmsDocument;
  readonly removed: readonly MutableSubject[];
  readonly added: readonly MutableSubject[];
  /** Entries that live on and say something else; with what they said. */
  readonly altered: readonly { readonly subject: MutableSubject; readonly before: EntryFacts }[];
  readonly removedSlices: readonly PlacedSlice[];
  readonly addedSlices: readonly PlacedSlice[];
}

/**
 * Reads a text, keeping what did not change of `previous`. When it is told what was edited, slices before and after the
 * edit are not even looked at; without that everything is read again, and entries that say the same keep their subjects.
 */
export function readDocument(
  uri: DocumentUri,
  text: SourceText,
  reader: Reader,
  previous?: IsmsDocument,
  change?: TextChange,
): DocumentChange {
  const old = previous?.slices ?? [];
  const split = splitAfter(text, old, change);
  const fresh = split.fresh.map((slice) => readFacts(uri, slice, reader));
  const tail = old.slice(old.length - split.tail);
  const shift = change ? change.newEnd - change.oldEnd : 0;
  for (const slice of tail) {
    slice.start += shift;
    slice.line += split.shiftedLines;
  }
  const outdated = old.slice(split.head, old.length - split.tail);
  const addedSlices = fresh.map(({ slice }) => slice);
  const slices = old.slice(0, split.head).concat(addedSlices, tail);
  const orphans = outdated.flatMap(({ subjects }) => subjects);
  const those = (before: readonly PlacedSlice[] | undefined, are: (slice: PlacedSlice) => boolean) =>
    before && !outdated.some(are) && !addedSlices.some(are) ? before : slices.filter(are);
  const document = {
    uri,
    slices,
    keyed: those(previous?.keyed, ({ keys }) => keys.length > 0),
    commented: those(previous?.commented, ({ comments }) => comments.length > 0),
    unread: those(previous?.unread, isUnread),
    meant: those(previous?.meant, isMeantOtherwise),
  };
  return { document, ...adopt(orphans, fresh), removedSlices: outdated, addedSlices };
}

/** How the text splits now; slices before the edit that came out the same are counted to the head. */
function splitAfter(text: SourceText, old: readonly PlacedSlice[], change: TextChange | undefined): Resplit {
  if (!change) return { head: 0, fresh: splitIntoSlices(text.slice(0)), tail: 0, shiftedLines: 0 };
  const split = resplit(text, old, change);
  const isUntouched = (slice: Slice, index: number): boolean => {
    const end = slice.start + slice.text.length;
    const before = old[split.head + index];
    // The same text may be another slice now: a head whose list went is a pair.
    if (!before || before.start !== slice.start || !isAlike(before, slice)) return false;
    return end <= change.start && old[split.head + index + 1]?.start === end;
  };
  const firstTouched = split.fresh.findIndex((slice, index) => !isUntouched(slice, index));
  const untouched = firstTouched < 0 ? 0 : firstTouched;
  return { ...split, head: split.head + untouched, fresh: split.fresh.slice(untouched) };
}

type ProblemKind = SliceProblem['kind'];

/** Kinds of problem that leave nothing of an entry in doubt. */
const harmless: ReadonlySet<ProblemKind> = new Set(['duplicate-key', 'full-width']);

/** Kinds that leave the entry standing, without a part of it. */
const leftOut: ReadonlySet<ProblemKind> = new Set(['alias', 'merge-key', 'tag', 'explicit-key']);

function readingOf(problems: readonly { readonly kind: ProblemKind }[]): EntryReading {
  const doubtful = problems.filter(({ kind }) => !harmless.has(kind));
  if (doubtful.length === 0) return 'whole';
  return doubtful.every(({ kind }) => leftOut.has(kind)) ? 'partial' : 'broken';
}

export function isUnread({ problems }: PlacedSlice): boolean {
  return readingOf(problems) !== 'whole';
}

/** Of two equal keys the first is read here, and the last by most other programs. */
function isMeantOtherwise({ problems }: PlacedSlice): boolean {
  return problems.some(({ kind }) => harmless.has(kind));
}

interface FreshSlice {
  readonly slice: PlacedSlice;
  readonly facts: readonly EntryFacts[];
}

function readFacts(document: DocumentUri, slice: Slice, reader: Reader): FreshSlice {
  const { schema, pool, failed } = reader;
  const text = detached(slice.text);
  const content = readContent(document, { ...slice, text }, failed);
  const { entries, keys, problems, comments } = withHalfLines(content, text, schema);
  const positions = createPositionTable(text);
  const reading = readingOf(problems);
  const unread: SliceProblem[] = [];
  const facts = entries.flatMap((entry) => {
    try {
      return [readEntryFacts(entry, positions, schema, pool, reading)];
    } catch (error) {
      failed(document, error);
      unread.push({ kind: 'failed', detail: '', range: positions.range(entry.span) });
      return [];
    }
  });
  const reported = mapped(problems, ({ span, ...problem }) => ({ ...problem, range: positions.range(span) }));
  const { shape, section, list, conflict, line, start } = slice;
  return {
    slice: {
      document,
      shape,
      section,
      list,
      conflict,
      line,
      start,
      keys: mapped(keys, ({ section: name, span }) => ({ section: pool.text(name), range: positions.range(span) })),
      problems: unread.length > 0 ? [...reported, ...unread] : reported,
      comments: mapped(comments, (comment) => ({
        text: comment.text,
        alone: comment.alone,
        range: positions.range(comment.span),
      })),
      subjects: [],
    },
    facts,
  };
}

/** A half-written line is no value, and a problem of its own. */
function withHalfLines(content: ReadContent, text: string, schema: IsmsSchema): ReadContent {
  const spans = content.entries.map((entry) => halfLineOf(entry, text, schema));
  if (spans.every((span) => span === undefined)) return content;
  const halves = spans.flatMap((span) => (span ? [{ kind: 'syntax', detail: 'HALF_LINE', span } as const] : []));
  const entries = content.entries.map((entry, index) => (spans[index] ? { ...entry, node: undefined } : entry));
  return { ...content, entries, problems: [...content.problems, ...halves] };
}

type ReadContent = Omit<SliceContent, 'problems'> & {
  readonly problems: readonly (Omit<SliceProblem, 'range'> & { readonly span: Span })[];
};

function readContent(document: DocumentUri, slice: Slice, failed: Reader['failed']): ReadContent {
  try {
    return readSlice(slice);
  } catch (error) {
    failed(document, error);
    const end = slice.text.trimEnd().length;
    return { keys: [], entries: [], comments: [], problems: [{ kind: 'failed', detail: '', span: { start: 0, end } }] };
  }
}

const none: readonly never[] = [];

/** Most slices have no key, no problem and no comment: they share one empty list. */
function mapped<From, To>(items: readonly From[], map: (item: From) => To): readonly To[] {
  return items.length === 0 ? none : items.map(map);
}

type Adoption = Pick<DocumentChange, 'removed' | 'added' | 'altered'>;

/** Gives each fresh entry the subject of the one that it was before the edit, or a new one. */
function adopt(orphans: readonly MutableSubject[], fresh: readonly FreshSlice[]): Adoption {
  const waiting = groupBySimilarity(orphans);
  const added: MutableSubject[] = [];
  const altered: { subject: MutableSubject; before: EntryFacts }[] = [];
  for (const { slice, facts } of fresh) {
    for (const entry of facts) {
      const subject = waiting.get(similarity(entry))?.pop() ?? rename(waiting, entry, orphans, fresh);
      if (!subject) {
        const created = createSubject(slice, entry);
        slice.subjects.push(created);
        added.push(created);
        continue;
      }
      const before = subject.facts;
      subject.slice = slice;
      slice.subjects.push(subject);
      if (sameMeaning(before, entry)) {
        subject.facts = { ...entry, value: before.value };
      } else {
        subject.facts = entry;
        altered.push({ subject, before });
      }
    }
  }
  return { removed: [...waiting.values()].flat(), added, altered };
}

/** Entries that are taken for the same one before and after an edit: of one section, with one id. */
function similarity({ section, definitions }: EntryFacts): string {
  return `${section} ${definitions[0]?.id ?? ''}`;
}

/** The first of each group stands last: taking it from there moves none of the others. */
function groupBySimilarity(subjects: readonly MutableSubject[]): Map<string, MutableSubject[]> {
  const groups = new Map<string, MutableSubject[]>();
  for (const subject of subjects.toReversed()) {
    const key = similarity(subject.facts);
    const group = groups.get(key);
    if (group) group.push(subject);
    else groups.set(key, [subject]);
  }
  return groups;
}

/** An id that is being typed: one entry before, one after, and they differ in it. */
function rename(
  waiting: Map<string, MutableSubject[]>,
  entry: EntryFacts,
  orphans: readonly MutableSubject[],
  fresh: readonly FreshSlice[],
): MutableSubject | undefined {
  const [only] = orphans;
  const alone = orphans.length === 1 && fresh.length === 1 && fresh[0]?.facts.length === 1;
  if (!only || !alone || only.section !== entry.section) return undefined;
  waiting.clear();
  return only;
}
