import type { Originals, TextOf } from '../../editing/apply-changes';
import { createEditingText, standingText, type EditingText } from '../../editing/editing-text';
import type { Project } from '../../workspace/project';
import type { DocumentUri } from '../../workspace/subject';
import type { Session } from './session';

/** Does work that may need texts of files that nobody has open: those are read first, once it is known which. */
export async function withTexts<T>(session: Session, work: (textOf: TextOf) => T): Promise<T> {
  return await withRead(session, (textOf) => work((uri) => session.openText(uri)?.toString() ?? textOf(uri)));
}

/** The same for work that edits: documents that are open are split as they were read, not anew. */
export async function withOriginals<T>(
  session: Session,
  project: Project,
  work: (originals: Originals) => T,
): Promise<T> {
  return await withRead(session, (textOf) =>
    work(
      onceEach((uri) => {
        const open = openOriginal(session, project, uri);
        const text = open ? undefined : textOf(uri);
        return text === undefined ? open : createEditingText(text);
      }),
    ),
  );
}

/** Texts that are at hand: those of documents that are open. */
export function openOriginals(session: Session, project: Project): Originals {
  return onceEach((uri) => openOriginal(session, project, uri));
}

function openOriginal(session: Session, project: Project, uri: DocumentUri): EditingText | undefined {
  const text = session.openText(uri);
  const slices = text && project.documents.get(uri)?.slices;
  if (slices) return standingText(text, slices);
  return text && createEditingText(text.toString());
}

function onceEach(find: (uri: DocumentUri) => EditingText | undefined): Originals {
  const known = new Map<DocumentUri, EditingText>();
  return {
    get(uri) {
      const text = known.get(uri) ?? find(uri);
      if (text) known.set(uri, text);
      return text;
    },
  };
}

async function withRead<T>(session: Session, work: (textOf: TextOf) => T): Promise<T> {
  const read = new Map<DocumentUri, string | undefined>();
  for (;;) {
    const missing = new Set<DocumentUri>();
    const done = work((uri) => {
      if (!read.has(uri)) missing.add(uri);
      return read.get(uri);
    });
    if (missing.size === 0) return done;
    for (const uri of missing) read.set(uri, await session.textOf(uri));
  }
}
