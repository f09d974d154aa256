/** The entry in which a caret stands, and what may be done with it. */
import type { Fix } from '../../check/fix';
import type { IsmsService } from '../../isms-service';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import type { DocumentUri, PlacedSlice, Subject } from '../../workspace/subject';
import { isBefore, shiftRange, type Range } from '../../yaml/positions';
import { entryActions } from './table';

export interface EntryOffer {
  readonly subject: Subject;
  /** Where the entry stands now. */
  readonly range: Range;
  readonly fix: Fix;
}

/** A selection over several entries means none of them. */
export function entryOffersAt(
  service: IsmsService,
  project: Project,
  uri: DocumentUri,
  asked: Range,
): readonly EntryOffer[] {
  const slices = project.documents.get(uri)?.slices ?? [];
  const near = slices.filter(({ line }, index) => {
    return line <= asked.end.line && (slices[index + 1]?.line ?? Infinity) >= asked.start.line;
  });
  const touches = ({ range }: Placed): boolean =>
    !isBefore(range.end, asked.start) && !isBefore(asked.end, range.start);
  const touched = near.flatMap(entriesOf).filter(touches);
  const [entry, another] = touched.filter((each) => !touched.some((other) => other !== each && holds(each, other)));
  return entry && !another ? offersOf(service, project, entry) : [];
}

/** All that may be done with any entry of a document, or with those that are meant: what each may do can cost what its list holds. */
export function entryOffersIn(
  service: IsmsService,
  project: Project,
  uri: DocumentUri,
  isMeant: (entry: Placed) => boolean = () => true,
): readonly EntryOffer[] {
  const slices = project.documents.get(uri)?.slices ?? [];
  const entries = slices.flatMap(entriesOf).filter(isMeant);
  return entries.flatMap((entry) => offersOf(service, project, entry));
}

function holds({ range: outer }: Placed, { range: inner }: Placed): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

type Placed = Pick<EntryOffer, 'subject' | 'range'>;

function entriesOf({ subjects, line }: PlacedSlice): readonly Placed[] {
  return subjects.map((subject) => ({ subject, range: shiftRange(subject.facts.places.entry, line) }));
}

function offersOf(service: IsmsService, project: Project, entry: Placed): readonly EntryOffer[] {
  const ask = service.checkerOf(project)?.questions();
  return ask ? fixes(entry, ask, project).map((fix) => ({ ...entry, fix })) : [];
}

function fixes({ subject }: Placed, ask: Questions, project: Project): readonly Fix[] {
  return entryActions
    .filter(({ on }) => on === undefined || on === subject.section)
    .flatMap(({ offers }) => offers(subject, ask, project));
}
