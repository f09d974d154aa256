import { mark } from '../../facts/marks';
import type { IsmsService } from '../../isms-service';
import type { Project } from '../../workspace/project';
import type { DocumentUri } from '../../workspace/subject';
import { atKey, atValue } from '../../check/anchors';
import { locationOf, type Location } from '../../check/location';
import type { ReferenceKind } from '../../schema/field';
import type { Position, Range } from '../../yaml/positions';
import { cursorAt } from '../cursor';
import type { SourceText } from '../../yaml/source-text';

/** The thing that stands at a position: what kind it is, its id, and where the id is written. */
export interface Named {
  readonly project: Project;
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly range: Range;
}

export function namedAt(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
): Named | undefined {
  const cursor = cursorAt(service, uri, text, position);
  const node = cursor?.node;
  if (!cursor || !node) return undefined;
  const kind = node.part === 'key' ? node.mappingField?.keyRefersTo : (node.field?.defines ?? node.field?.refersTo);
  return kind && { project: cursor.project, kind, id: node.text, range: cursor.point.range(node.span) };
}

/** Every place in the project that names the thing at a position; its definitions first when they are asked for. */
export function references(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
  includeDefinitions: boolean,
): readonly Location[] {
  const named = namedAt(service, uri, text, position);
  if (!named) return [];
  return [...(includeDefinitions ? definitionsOf(named) : []), ...usesOf(named)];
}

export function definitionsOf({ project, kind, id }: Named): readonly Location[] {
  return project.index
    .all(mark.defines(kind, id))
    .flatMap((subject) =>
      subject.facts.definitions
        .filter((definition) => definition.kind === kind && definition.id === id)
        .map(({ at }) => locationOf(atValue(subject, at), project)),
    );
}

export function usesOf({ project, kind, id }: Named): readonly Location[] {
  return project.index
    .all(mark.refers(kind, id))
    .flatMap((subject) =>
      subject.facts.references
        .filter((reference) => reference.kind === kind && reference.id === id)
        .map(({ at, byKey }) => locationOf(byKey ? atKey(subject, at) : atValue(subject, at), project)),
    );
}
