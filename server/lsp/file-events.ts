/** What a client tells of documents that it opens, edits and closes, and of files that come, change and go. */
import { FileChangeType, type Connection } from 'vscode-languageserver';
import type { DocumentUri } from '../workspace/subject';
import { normalizeUri, type Session } from './session/session';

export interface FileEvents {
  readonly session: () => Session;
  /** Somebody edits the document: a client that can pull will ask for its findings. */
  readonly expectPull: (uri: DocumentUri) => void;
  /** Work on files, behind all that was begun before. */
  readonly change: (work: () => Promise<void>) => void;
  readonly updateSoon: () => void;
}

export function registerFileEvents(
  connection: Connection,
  { session, expectPull, change, updateSoon }: FileEvents,
): void {
  const edited = (uri: DocumentUri): void => {
    expectPull(uri);
    updateSoon();
  };

  connection.onDidOpenTextDocument(({ textDocument }) => {
    const uri = normalizeUri(textDocument.uri);
    session().open(uri, textDocument.text, textDocument.version);
    edited(uri);
  });

  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const uri = normalizeUri(textDocument.uri);
    session().edit(uri, contentChanges, textDocument.version);
    edited(uri);
  });

  // What documents are open is known at once, in the order of the editor's words; only the disk is looked at later.
  connection.onDidCloseTextDocument(({ textDocument }) => {
    session().close(normalizeUri(textDocument.uri));
    change(() => session().readClosed());
  });

  // For clients that do not watch files: a save is when evidence that was missing may be there.
  connection.onDidSaveTextDocument(() => {
    session().saved();
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
    });
  });
}
