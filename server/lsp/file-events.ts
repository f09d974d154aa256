/** What a client tells of documents that it opens, edits and closes, and of files that come, change and go. */
import { FileChangeType, type Connection } from 'vscode-languageserver';
import type { DocumentUri } from '../workspace/subject';
import { isRootFile } from '../workspace/uris';
import { normalizeUri, type Session } from './session/session';
import type { Encoding } from './spoken/columns';

export interface FileEvents {
  readonly session: () => Session;
  /** How the client writes the address of a document. */
  readonly spelled: (written: string, uri: DocumentUri) => void;
  /** How it counts columns. */
  readonly encoding: () => Encoding;
  /** Somebody edits the document: a client that can pull will ask for its findings. */
  readonly expectPull: (uri: DocumentUri) => void;
  /** Somebody has just saved or opened something: what lies on the disk may be another now. */
  readonly looked: () => void;
  /** Work on files, behind all that was begun before. */
  readonly change: (work: () => Promise<void>) => void;
  readonly updateSoon: () => void;
}

export function registerFileEvents(
  connection: Connection,
  { session, spelled, encoding, expectPull, looked, change, updateSoon }: FileEvents,
): void {
  const edited = (uri: DocumentUri): void => {
    expectPull(uri);
    updateSoon();
  };

  /** Of each open document, the addresses by which it was opened: a client that takes two for two files closes one after the other. */
  const opened = new Map<DocumentUri, readonly string[]>();

  /** The address by which it is open still, last of all. */
  const leftOpen = (uri: DocumentUri, closed: string): string | undefined => {
    const left = (opened.get(uri) ?? []).filter((each) => each !== closed);
    if (left.length === 0) opened.delete(uri);
    else opened.set(uri, left);
    return left.at(-1);
  };

  connection.onDidOpenTextDocument(({ textDocument }) => {
    const uri = normalizeUri(textDocument.uri);
    leftOpen(uri, textDocument.uri);
    opened.set(uri, [...(opened.get(uri) ?? []), textDocument.uri]);
    spelled(textDocument.uri, uri);
    // Null, as some clients write it, is no version either.
    session().open(uri, textDocument.text, textDocument.version ?? undefined);
    if (session().mayBelongElsewhere(uri)) change(() => session().findProjects());
    looked();
    edited(uri);
  });

  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const uri = normalizeUri(textDocument.uri);
    session().edit(uri, contentChanges, textDocument.version ?? undefined, encoding());
    edited(uri);
  });

  // What documents are open is known at once, in the order of the editor's words; only the disk is looked at later.
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const uri = normalizeUri(textDocument.uri);
    const other = leftOpen(uri, textDocument.uri);
    if (other !== undefined) {
      spelled(other, uri);
      return edited(uri);
    }
    session().close(uri);
    change(async () => {
      await session().readClosed();
      await session().findProjects();
    });
  });

  // For clients that do not watch files: a save is when evidence that was missing may be there.
  connection.onDidSaveTextDocument(() => {
    session().saved();
    looked();
    updateSoon();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    change(async () => {
      for (const { uri, type } of changes) {
        const normal = normalizeUri(uri);
        if (type === FileChangeType.Deleted) session().fileDeleted(normal);
        else if (type === FileChangeType.Created) await session().fileCreated(normal);
        else await session().fileChanged(normal);
      }
      if (changes.some(({ uri }) => isRootFile(normalizeUri(uri)))) await session().findProjects();
    });
  });
}
