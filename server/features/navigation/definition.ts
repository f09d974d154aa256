import { mark } from '../../facts/marks';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri, Subject } from '../../workspace/subject';
import { atEntry } from '../../check/anchors';
import { locationOf, type Location } from '../../check/location';
import type { Position } from '../../yaml/positions';
import { cursorAt } from '../cursor';
import type { SourceText } from '../../yaml/source-text';

/** Where the thing that stands at a position is defined; for a control, where the statement of applicability states it. */
export function definition(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
): readonly Location[] {
  const cursor = cursorAt(service, uri, text, position);
  const kind =
    cursor?.node?.field?.refersTo ?? (cursor?.node?.part === 'key' ? cursor.node.mappingField?.keyRefersTo : undefined);
  if (!cursor?.node || kind === undefined) return [];
  const { index } = cursor.project;
  const id = cursor.node.text;
  const own = index.all(mark.defines(kind, id));
  const rows = kind === 'control' ? index.all(mark.statement(id)) : [];
  const targets: readonly Subject<unknown>[] = [...own, ...rows];
  return targets.map((subject) => locationOf(atEntry(subject), cursor.project));
}
