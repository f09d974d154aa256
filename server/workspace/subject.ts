import type { EntryFacts } from '../facts/entry-facts';
import type { EntryValues, SectionName } from '../facts/model';
import type { FieldPlace, Pointer } from '../facts/fields';
import type { PlainValue } from '../facts/read-value';
import type { Slice } from '../yaml/slices';
import type { Range } from '../yaml/positions';
import type { YamlProblem } from '../yaml/tree';

/** Identifies a document; always a URI as the protocol writes it. */
export type DocumentUri = string;

/** A slice at its present place in a document, with what was read from it. Only the document moves it. */
export interface PlacedSlice {
  readonly shape: Slice['shape'];
  readonly section: string;
  readonly list: Slice['list'];
  readonly conflict: boolean;
  readonly document: DocumentUri;
  /** Zero-based line and UTF-16 offset of the slice in the document. */
  line: number;
  start: number;
  /** Top-level keys, problems and comments; ranges count lines from the slice. */
  readonly keys: readonly SliceKey[];
  readonly problems: readonly SliceProblem[];
  readonly comments: readonly SliceComment[];
  readonly subjects: MutableSubject[];
}

export interface SliceKey {
  readonly section: string;
  readonly range: Range;
}

export interface SliceProblem {
  /** `failed`: reading it ended with an exception, which is a fault of ours. */
  readonly kind: YamlProblem['kind'] | 'failed';
  readonly detail: string;
  /** For `full-width`: what is to stand in its place. */
  readonly meant?: string;
  readonly range: Range;
  readonly slip?: YamlProblem['slip'];
}

export interface SliceComment {
  readonly text: string;
  readonly range: Range;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
}

/**
 * One entry of a project, as rules and features see it. It stays the same object while its text is edited or moved, so
 * that what was computed for it can be kept; the project alone replaces what it holds.
 */
export interface Subject<T = PlainValue> {
  readonly section: string;
  readonly document: DocumentUri;
  /** What the entry says. */
  readonly value: T;
  readonly facts: EntryFacts;
  readonly slice: PlacedSlice;
  /** Whether something is written for the field. Asked of the subject only: `const { has } = subject` is a type error. */
  has(this: Subject<unknown>, pointer: Pointer): boolean;
  place(this: Subject<unknown>, pointer: Pointer): FieldPlace | undefined;
}

/** Entries by the section that they stand in. */
export type Entries = {
  readonly [Section in SectionName]: Subject<EntryValues[Section]> & { readonly section: Section };
};

/** An entry of a known section; of one of several sections, told apart by `section`. */
export type Entry<Section extends SectionName> = Entries[Section];

/** Whether an entry is one of the section's: only then is its value of the section's type. */
export function isOf<Section extends SectionName>(
  subject: Subject<unknown>,
  section: Section,
): subject is Entry<Section> {
  return subject.section === section;
}

export interface MutableSubject extends Subject {
  facts: EntryFacts;
  slice: PlacedSlice;
}

export function createSubject(slice: PlacedSlice, facts: EntryFacts): MutableSubject {
  return new PlacedSubject(slice, facts);
}

/** A class for its size: a workspace has tens of thousands of subjects. */
class PlacedSubject implements MutableSubject {
  readonly section: string;
  readonly document: DocumentUri;

  constructor(
    public slice: PlacedSlice,
    public facts: EntryFacts,
  ) {
    this.section = facts.section;
    this.document = slice.document;
  }

  get value(): PlainValue {
    return this.facts.value;
  }

  has(pointer: Pointer): boolean {
    return this.facts.places.isEmpty(pointer) === false;
  }

  place(pointer: Pointer): FieldPlace | undefined {
    return this.facts.places.get(pointer);
  }
}

/** Puts subjects in the order of a reader: by document, then from top to bottom. */
export function inReadingOrder(left: Subject<unknown>, right: Subject<unknown>): number {
  if (left.document !== right.document) return left.document < right.document ? -1 : 1;
  if (left.slice !== right.slice) return left.slice.line - right.slice.line;
  const a = left.facts.places.entry.start;
  const b = right.facts.places.entry.start;
  return a.line - b.line || a.character - b.character;
}
