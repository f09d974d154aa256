import type { Project } from '../workspace/project';
import type { DocumentUri } from '../workspace/subject';
import type { IsmsSchema } from '../schema/isms-schema';
import { editBetween, type TextEdit } from './text-edit';
import { applyChange, type Texts } from './apply-change';
import { afterSplice, createEditingText, type EditingText } from './editing-text';
import type { Splice } from './splice';
import type { Change } from './change';

/** The present text of a document; `undefined` for one that cannot be read. */
export type TextOf = (uri: DocumentUri) => string | undefined;

/** Texts as they are before any change, kept for all that is tried on them; a file is read when first asked for. */
export interface Originals {
  get(uri: DocumentUri): EditingText | undefined;
}

export function createOriginals(textOf: TextOf): Originals {
  const known = new Map<DocumentUri, EditingText>();
  return {
    get(uri) {
      const text = known.has(uri) ? undefined : textOf(uri);
      if (text !== undefined) known.set(uri, createEditingText(text));
      return known.get(uri);
    },
  };
}

/**
 * Applies changes one after the other. Returns the edits of each file that comes out different; none at all where changes
 * that belong together, as a `whole`, cannot all be made.
 */
export function applyChanges(
  changes: readonly Change[],
  originals: Originals,
  project: Project,
  schema: IsmsSchema,
  whole = false,
): ReadonlyMap<DocumentUri, readonly TextEdit[]> {
  const edited = new Map<DocumentUri, EditedText>();
  const texts: Texts = {
    get: (uri) => edited.get(uri)?.now ?? originals.get(uri),
    create: (uri, text) => edited.set(uri, { before: createEditingText(''), now: createEditingText(text) }),
    splice(uri, splice) {
      const now = edited.get(uri)?.now ?? originals.get(uri);
      if (!now) return;
      const only = edited.has(uri) ? undefined : splice;
      const before = edited.get(uri)?.before ?? now;
      edited.set(uri, { before, now: afterSplice(now, splice), only });
    },
  };
  for (const change of changes) if (!applyChange(change, texts, project, schema) && whole) return new Map();
  const edits = [...edited].map(([uri, text]) => [uri, editsOf(text)] as const);
  return new Map(edits.filter(([, list]) => list.length > 0));
}

interface EditedText {
  readonly before: EditingText;
  readonly now: EditingText;
  /** The splice that made all the difference, when there was but one. */
  readonly only?: Splice | undefined;
}

function editsOf({ before, now, only }: EditedText): readonly TextEdit[] {
  if (!only) return editBetween(before.text, now.text);
  if (before.source.slice(only.start, only.end) === only.text) return [];
  return [{ range: before.range(only), newText: only.text }];
}
