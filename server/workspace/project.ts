import type { EntryFacts } from '../facts/entry-facts';
import { createFactPool } from '../facts/fact-pool';
import { createIndexChange, createFactIndex, type FactIndex, type IndexChange } from './fact-index';
import { isUnread, readDocument, type IsmsDocument, type Reader } from './document';
import type { DocumentUri, MutableSubject, PlacedSlice, Subject } from './subject';
import { createUnreadTally, sectionsMistyped, sectionsOfSlice, type UnreadFile } from './unread';
import type { TextChange } from '../yaml/resplit';
import type { SourceText } from '../yaml/source-text';
import type { IsmsSchema } from '../schema/isms-schema';

/** What a change of one document means for those who compute from the project. */
export interface ProjectChange {
  readonly index: IndexChange;
  readonly removedSubjects: readonly Subject[];
  /** New, or saying something else than before. */
  readonly changedSubjects: readonly Subject[];
  readonly removedSlices: readonly PlacedSlice[];
  readonly addedSlices: readonly PlacedSlice[];
}

/** The documents of one ISMS and the index over what they say. */
export interface Project {
  /** The document that carries `isms:`; `undefined` when files stand under no root file. */
  readonly root: DocumentUri | undefined;
  readonly index: FactIndex;
  readonly documents: ReadonlyMap<DocumentUri, IsmsDocument>;
  /** `change` says what was edited since the last text; leave it out when that is not known. */
  setText(uri: DocumentUri, text: SourceText, change?: TextChange): ProjectChange;
  remove(uri: DocumentUri): ProjectChange;
  /** Takes over a document that another project has read. */
  adopt(document: IsmsDocument): ProjectChange;
  /** Slices parsed since the project was made; for tests that count work. */
  readonly slicesRead: number;
  /** Whether a part of the section was not read. */
  hasUnread(section: string): boolean;
  /** Files beneath the project that were left out as a whole. */
  unreadFiles(): readonly UnreadFile[];
  /** Documents in the order in which people list them. */
  uris(): readonly DocumentUri[];
}

/** `failed` hears of exceptions that reading an entry ended with; they cost the entry. */
export function createProject(
  root: DocumentUri | undefined,
  schema: IsmsSchema,
  failed: Reader['failed'] = () => undefined,
): Project {
  const documents = new Map<DocumentUri, IsmsDocument>();
  const unread = createUnreadTally();
  const index = createFactIndex(({ document }, error) => failed(document, error));
  let slicesRead = 0;
  const reader = { schema, pool: createFactPool(), failed };

  /** What of the slices nobody can read, or reads for what it was meant for. */
  const unreadSections = (slices: readonly PlacedSlice[]): readonly string[] =>
    slices.flatMap((slice) => [
      ...(isUnread(slice) ? sectionsOfSlice(slice) : []),
      ...(slice.keys.length > 0 ? sectionsMistyped(slice, schema) : []),
    ]);

  const apply = (
    removed: readonly MutableSubject[],
    added: readonly MutableSubject[],
    altered: readonly { readonly subject: MutableSubject; readonly before: EntryFacts }[],
  ): IndexChange => {
    const change = createIndexChange();
    index.moved();
    for (const subject of removed) index.remove(subject, subject.facts, change);
    for (const { subject, before } of altered) index.remove(subject, before, change);
    for (const subject of added) index.add(subject, change);
    for (const { subject } of altered) index.add(subject, change);
    return change;
  };

  return {
    root,
    index,
    documents,
    get slicesRead() {
      return slicesRead;
    },
    hasUnread: (section) => unread.has(section),
    unreadFiles: () => [],
    setText(uri, text, edit) {
      const previous = documents.get(uri);
      const change = readDocument(uri, text, reader, previous, previous && edit);
      const { removed, added, altered, removedSlices, addedSlices } = change;
      documents.set(uri, change.document);
      slicesRead += addedSlices.length;
      const changed = apply(removed, added, altered);
      unread.update(unreadSections(removedSlices), unreadSections(addedSlices), changed);
      return {
        index: changed,
        removedSubjects: removed,
        changedSubjects: [...added, ...altered.map(({ subject }) => subject)],
        removedSlices,
        addedSlices,
      };
    },
    remove(uri) {
      const slices = documents.get(uri)?.slices ?? [];
      documents.delete(uri);
      const removed = slices.flatMap((slice) => slice.subjects);
      const changed = apply(removed, [], []);
      unread.update(unreadSections(slices), [], changed);
      return {
        index: changed,
        removedSubjects: removed,
        changedSubjects: [],
        removedSlices: slices,
        addedSlices: [],
      };
    },
    adopt(document) {
      documents.set(document.uri, document);
      const subjects = document.slices.flatMap((slice) => slice.subjects);
      const changed = apply([], subjects, []);
      unread.update([], unreadSections(document.slices), changed);
      return {
        index: changed,
        removedSubjects: [],
        changedSubjects: subjects,
        removedSlices: [],
        addedSlices: document.slices,
      };
    },
    uris: () => [...documents.keys()].sort(),
  };
}
