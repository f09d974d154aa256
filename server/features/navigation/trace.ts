/** The trace as editors show who calls whom: what leads to a thing, and what it leads to. */
import type { Language } from '../../words/bilingual';
import { atEntry, atKey, atValue } from '../../check/anchors';
import { locationOf, type Location } from '../../check/location';
import { shortened } from '../../words/shortened';
import { textIn } from '../../facts/text';
import type { IsmsService } from '../../isms-service';
import { downFrom, nodeOf, traceKinds, upFrom, type TraceKind, type TraceNode } from '../../trace/trace';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import type { DocumentUri } from '../../workspace/subject';
import type { Position, Range } from '../../yaml/positions';
import type { SourceText } from '../../yaml/source-text';
import { namedAt, usesOf } from './references';

/** A thing that can be followed, at its place. */
export interface TraceItem {
  readonly kind: TraceKind;
  readonly id: string;
  readonly title: string;
  /** The entry, and what of it is shown when somebody goes there. */
  readonly location: Location;
}

export interface TraceLink {
  readonly item: TraceItem;
  /** Where the one that leads to the other names it, in its own document; where it is itself, if the other names it. */
  readonly ranges: readonly Range[];
}

/** What stands at a position, as far as it can be followed. */
export function tracedAt(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
  language: Language,
): TraceItem | undefined {
  const named = namedAt(service, uri, text, position);
  const ask = named && service.checkerOf(named.project)?.questions();
  if (!ask || !isTraceKind(named.kind)) return undefined;
  const node = nodeOf(named.kind, named.id, ask);
  const [used] = usesOf(named);
  return itemOf(node, named.project, language) ?? (used && { ...namesOf(node, language), location: used });
}

/** What leads to it, or what it leads to. What nobody has written down stands where it is named. */
export function linksOf(
  service: IsmsService,
  uri: DocumentUri,
  { kind, id }: Pick<TraceItem, 'kind' | 'id'>,
  direction: 'up' | 'down',
  language: Language,
): readonly TraceLink[] {
  const project = service.workspace.projectOf(uri);
  const ask: Questions | undefined = project && service.checkerOf(project)?.questions();
  if (!project || !ask) return [];
  const own = nodeOf(kind, id, ask);
  const others = direction === 'up' ? upFrom(own, ask) : downFrom(own, ask);
  return others.flatMap((other) => {
    const [range] = namingRanges(own, other, project);
    const named = range && own.subject && { document: locationOf(atEntry(own.subject), project).document, range };
    const item = itemOf(other, project, language) ?? (named && { ...namesOf(other, language), location: named });
    if (!item) return [];
    const [from, to] = direction === 'up' ? [other, own] : [own, other];
    return [{ item, ranges: namingRanges(from, to, project) }];
  });
}

export function isTraceKind(kind: string): kind is TraceKind {
  return traceKinds.some((each) => each === kind);
}

function itemOf(node: TraceNode, project: Project, language: Language): TraceItem | undefined {
  const { subject, at } = node;
  if (!subject) return undefined;
  return {
    ...namesOf(node, language),
    location: locationOf(at === '' ? atEntry(subject) : atValue(subject, at), project),
  };
}

function namesOf({ kind, id, title }: TraceNode, language: Language): Omit<TraceItem, 'location'> {
  return { kind, id, title: shortened(textIn(title, language)) };
}

function namingRanges(from: TraceNode, to: TraceNode, project: Project): readonly Range[] {
  const { subject } = from;
  if (!subject) return [];
  const named = subject.facts.references
    .filter(({ kind, id }) => kind === to.kind && id === to.id)
    .map(({ at, byKey }) => locationOf(byKey ? atKey(subject, at) : atValue(subject, at), project).range);
  return named.length > 0 ? named : [locationOf(atEntry(subject), project).range];
}
