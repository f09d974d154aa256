/** Every place of a document that names what stands at a position: where it is defined, and where it is used. */
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import type { Position, Range } from '../../yaml/positions';
import type { SourceText } from '../../yaml/source-text';
import { definitionsOf, namedAt, usesOf } from './references';

export interface Highlight {
  readonly range: Range;
  /** It is defined here; it is used everywhere else. */
  readonly defines: boolean;
}

export function highlights(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
): readonly Highlight[] {
  const named = namedAt(service, uri, text, position);
  if (!named) return [];
  const here = ({ document }: { readonly document: DocumentUri }): boolean => document === uri;
  return [
    ...definitionsOf(named)
      .filter(here)
      .map(({ range }) => ({ range, defines: true })),
    ...usesOf(named)
      .filter(here)
      .map(({ range }) => ({ range, defines: false })),
  ];
}
