import { mark } from '../facts/marks';
import type { IsmsSchema } from '../schema/isms-schema';
import type { IsmsDocument, Reader } from './document';
import { createExclusion } from './exclusion';
import { createIndexChange, type IndexChange } from './fact-index';
import { createProject, type Project, type ProjectChange } from './project';
import type { DocumentUri } from './subject';
import { excludedFile, speaksOf, unreadMark, withSectionsMeant, type UnreadFile } from './unread';

/** A project that leaves out what its root file excludes: such files are kept aside, and no index knows of them. */
export interface ExcludingProject extends Project {
  /** The document, whether it is left out or not. */
  held(uri: DocumentUri): IsmsDocument | undefined;
  /** All documents, those left out included. */
  heldUris(): readonly DocumentUri[];
  /** Says of one file beneath the project that it could not be read; `undefined`: that it is not there, or read after all. */
  setUnreadFile(uri: DocumentUri, file: UnreadFile | undefined): ProjectChange;
  /** Says which files beneath the project could not be read: all of them. */
  setUnreadFiles(files: readonly UnreadFile[]): ProjectChange;
}

const unchanged: ProjectChange = {
  index: createIndexChange(),
  removedSubjects: [],
  changedSubjects: [],
  removedSlices: [],
  addedSlices: [],
};

export function createExcludingProject(
  root: DocumentUri | undefined,
  schema: IsmsSchema,
  failed?: Reader['failed'],
): ExcludingProject {
  const included = createProject(root, schema, failed);
  const aside = createProject(undefined, schema, failed);
  let patterns: readonly string[] = [];
  let isExcluded = (_uri: DocumentUri): boolean => false;
  const unreadable = new Map<DocumentUri, UnreadFile>();

  const statedPatterns = (): readonly string[] => {
    // Only the root file decides, else a file could exclude itself.
    const lint = included.index.all(mark.section('lint')).find(({ document }) => document === root);
    const { exclude } = (lint?.value ?? {}) as { readonly exclude?: readonly unknown[] };
    return Array.isArray(exclude) ? exclude.filter((each) => typeof each === 'string') : [];
  };

  const transfer = (uri: DocumentUri, from: Project, to: Project): readonly ProjectChange[] => {
    const document = from.documents.get(uri);
    return document ? [from.remove(uri), to.adopt(document)] : [];
  };

  /** After a change of the root file: puts files aside, and takes back others, when it excludes other files now. */
  const withExclusions = (change: ProjectChange): ProjectChange => {
    const stated = statedPatterns();
    if (root === undefined || JSON.stringify(stated) === JSON.stringify(patterns)) return change;
    patterns = stated;
    isExcluded = createExclusion(root, stated);
    const leaving = included.uris().filter(isExcluded);
    const returning = aside.uris().filter((uri) => !isExcluded(uri));
    const before = unreadFiles();
    return joined([
      change,
      // What happens aside concerns nobody: of each transfer only the half on this side is told.
      ...leaving.flatMap((uri) => transfer(uri, included, aside).slice(0, 1)),
      ...returning.flatMap((uri) => transfer(uri, aside, included).slice(1)),
      { ...unchanged, index: touching([...before, ...unreadFiles()]) },
    ]);
  };

  const told = (uri: DocumentUri, change: ProjectChange): ProjectChange =>
    uri === root ? withExclusions(change) : change;

  const unreadFiles = (): readonly UnreadFile[] => [
    ...unreadable.values(),
    ...[...aside.documents.values()].map((document) => excludedFile(document, schema)),
  ];

  /** Returns what stood there before and what stands there now: thousands may come one by one, so the others are not looked at. */
  const replaceUnread = (uri: DocumentUri, file: UnreadFile | undefined): readonly UnreadFile[] => {
    const before = unreadable.get(uri);
    const after = file && { ...file, sections: file.sections && withSectionsMeant(file.sections, schema) };
    if (after) unreadable.set(uri, after);
    else unreadable.delete(uri);
    return [before, after].filter((each) => each !== undefined);
  };

  /** What is told of a change aside: which sections are read now, and which no more. */
  const asideChange = (work: () => void): ProjectChange => {
    const before = unreadFiles();
    work();
    return { ...unchanged, index: touching([...before, ...unreadFiles()]) };
  };

  return {
    root,
    index: included.index,
    documents: included.documents,
    get slicesRead() {
      return included.slicesRead + aside.slicesRead;
    },
    setText(uri, text, edit) {
      if (!isExcluded(uri)) return told(uri, included.setText(uri, text, edit));
      return asideChange(() => aside.setText(uri, text, edit));
    },
    remove(uri) {
      if (!aside.documents.has(uri)) return told(uri, included.remove(uri));
      return asideChange(() => aside.remove(uri));
    },
    adopt(document) {
      if (!isExcluded(document.uri)) return told(document.uri, included.adopt(document));
      return asideChange(() => aside.adopt(document));
    },
    hasUnread: (section) => included.hasUnread(section) || unreadFiles().some((file) => speaksOf(file, section)),
    unreadFiles,
    setUnreadFile: (uri, file) => ({ ...unchanged, index: touching(replaceUnread(uri, file)) }),
    setUnreadFiles(files) {
      const gone = [...unreadable.keys()].flatMap((uri) => replaceUnread(uri, undefined));
      return { ...unchanged, index: touching([...gone, ...files.flatMap((file) => replaceUnread(file.uri, file))]) };
    },
    uris: () => included.uris(),
    held: (uri) => included.documents.get(uri) ?? aside.documents.get(uri),
    heldUris: () => [...included.uris(), ...aside.uris()].sort(),
  };
}

/** Whether sections are read may differ for all that these files speak of. */
function touching(files: readonly UnreadFile[]): IndexChange {
  const change = createIndexChange();
  for (const { sections } of files) for (const section of sections ?? ['*']) change.touched.add(unreadMark(section));
  return change;
}

function joined(changes: readonly ProjectChange[]): ProjectChange {
  return {
    index: changes.map(({ index }) => index).reduce(joinIndexChanges, createIndexChange()),
    removedSubjects: changes.flatMap(({ removedSubjects }) => removedSubjects),
    changedSubjects: changes.flatMap(({ changedSubjects }) => changedSubjects),
    removedSlices: changes.flatMap(({ removedSlices }) => removedSlices),
    addedSlices: changes.flatMap(({ addedSlices }) => addedSlices),
  };
}

/** What flipped twice is as it was. */
function joinIndexChanges(left: IndexChange, right: IndexChange): IndexChange {
  return {
    flipped: new Set(
      [...left.flipped, ...right.flipped].filter((mark) => left.flipped.has(mark) !== right.flipped.has(mark)),
    ),
    touched: new Set([...left.touched, ...right.touched]),
  };
}
