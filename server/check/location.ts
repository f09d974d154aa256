import type { Project } from '../workspace/project';
import type { DocumentUri, Subject } from '../workspace/subject';
import { shiftRange, type Range } from '../yaml/positions';
import type { Anchor } from './rule';

export interface Location {
  readonly document: DocumentUri;
  /** Zero-based, UTF-16, in the document as it is now. */
  readonly range: Range;
}

const start = { line: 0, character: 0 };

export function documentOf(anchor: Anchor, project: Project): DocumentUri {
  if (anchor.kind === 'field') return anchor.subject.document;
  if (anchor.kind === 'text') return anchor.slice.document;
  return project.root ?? project.uris()[0] ?? '';
}

/** Where a finding stands now. */
export function locationOf(anchor: Anchor, project: Project): Location {
  const document = documentOf(anchor, project);
  if (anchor.kind === 'root') return { document, range: firstKey(project, document) };
  const slice = anchor.kind === 'text' ? anchor.slice : anchor.subject.slice;
  return { document, range: shiftRange(rangeInSlice(anchor), slice.line) };
}

/**
 * Where in its slice a finding stands; lines count from the slice. The narrowest text to blame: the field, else the
 * entry's id, else the section's key. The project itself has no place in a slice.
 */
export function rangeInSlice(anchor: Anchor): Range {
  if (anchor.kind === 'root') return { start, end: start };
  return anchor.kind === 'text' ? anchor.range : fieldRange(anchor.subject, anchor.at, anchor.part);
}

function fieldRange(subject: Subject<unknown>, at: string, part: 'key' | 'value'): Range {
  const place = at === '' ? undefined : subject.place(at);
  if (place) {
    if (part === 'key' && place.key) return place.key;
    // An empty value is a point; its key can be seen.
    return place.empty && place.key ? place.key : place.value;
  }
  return entryRange(subject);
}

/** The entry's id, or the key of a section that stands once, or as little of the entry as shows it. */
function entryRange({ facts }: Subject<unknown>): Range {
  const id = facts.places.get('/id') ?? facts.places.get('/code');
  if (facts.item && id && !id.empty) return id.value;
  const key = facts.places.sectionKey;
  if (key) return key;
  const first = facts.places.first();
  if (facts.item && first?.key) return first.key;
  const range = facts.places.entry;
  return range.start.line === range.end.line ? range : { start: range.start, end: range.start };
}

function firstKey(project: Project, document: DocumentUri): Range {
  const slice = project.documents.get(document)?.keyed[0];
  const key = slice?.keys[0];
  return slice && key ? shiftRange(key.range, slice.line) : { start, end: start };
}
