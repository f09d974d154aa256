import type { Bilingual } from '../../words/bilingual';
import { mark } from '../../facts/marks';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import { renderInline } from '../../yaml/render';
import type { Position, Range } from '../../yaml/positions';
import { definitionsOf, namedAt, usesOf, type Named } from './references';
import type { TextEdit } from '../../editing/text-edit';
import type { SourceText } from '../../yaml/source-text';

/** What an id may be; as in the schema. */
const idForm = /^[\p{L}\p{N}._-]+$/u;

/** Why a name cannot be taken. */
export type RenameRefusal = 'not-an-id' | 'taken' | 'catalogue';

export const renameRefusals: Readonly<Record<RenameRefusal, Bilingual>> = {
  'not-an-id': {
    en: 'An id consists of letters, digits, "." "_" and "-" without spaces.',
    ja: 'IDには、空白を入れず、文字、数字、「.」「_」「-」を使ってください。',
  },
  taken: { en: 'This id is already used.', ja: 'このIDは既に使われています。' },
  catalogue: { en: 'This is the id of a control of a standard.', ja: '規格の管理策の番号は使えません。' },
};

export type RenameResult =
  { readonly edits: ReadonlyMap<DocumentUri, readonly TextEdit[]> } | { readonly refused: RenameRefusal };

/** The id at a position, if the project defines it: ids of the standards are not ours to rename. */
export function renamableAt(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
): Range | undefined {
  const named = namedAt(service, uri, text, position);
  return named && isDefined(named) ? named.range : undefined;
}

/** Renames an id where it is defined and wherever it is named, in all files of the project. */
export function rename(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
  newId: string,
): RenameResult | undefined {
  const named = namedAt(service, uri, text, position);
  if (!named || !isDefined(named)) return undefined;
  if (!idForm.test(newId)) return { refused: 'not-an-id' };
  if (newId !== named.id && named.project.index.has(mark.defines(named.kind, newId))) return { refused: 'taken' };
  if (named.kind === 'control' && isOfAStandard(newId, service)) return { refused: 'catalogue' };
  const written = renderInline(newId, 'double', true);
  const edits = new Map<DocumentUri, TextEdit[]>();
  for (const { document, range } of [...definitionsOf(named), ...usesOf(named)]) {
    const known = edits.get(document) ?? [];
    known.push({ range, newText: written });
    edits.set(document, known);
  }
  return { edits };
}

/** Of any edition: a project may change over, and its own controls must not turn into others then. */
function isOfAStandard(id: string, { catalog }: IsmsService): boolean {
  const editions = ['2013', '2022'] as const;
  return catalog.cloudControl(id) !== undefined || editions.some((edition) => catalog.annexControl(edition, id));
}

function isDefined({ project, kind, id }: Named): boolean {
  return project.index.has(mark.defines(kind, id));
}
