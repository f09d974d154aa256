/** What client and server tell each other they can, beyond what each route offers. */
import {
  TextDocumentSyncKind,
  type ClientCapabilities,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { DocumentUri } from '../workspace/subject';
import type { Route } from './route';
import { normalizeUri } from './session/session';
import type { Encoding } from './spoken/columns';

export function serverCapabilities(
  client: ClientCapabilities,
  encoding: Encoding,
  routes: readonly Route[],
): ServerCapabilities {
  const offered = routes
    .map(({ offers }) => offers(client))
    .reduce<ServerCapabilities>((all, each) => ({ ...all, ...each }), {});
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...offered,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true }, ...offered.workspace },
  };
}

/**
 * Whether open documents are pulled. A client that cannot be asked to pull again would go on showing what was found before
 * another file changed: it is told by itself.
 */
export function pullsDiagnostics({ textDocument, workspace }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;
}

/** The folders to read, as the client wrote them: the first that it names in any of the three ways that there have been. */
export function foldersOf({
  workspaceFolders,
  rootUri,
  ...older
}: InitializeParams & { readonly rootPath?: string | null }): readonly string[] {
  if (workspaceFolders && workspaceFolders.length > 0) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return older.rootPath ? [uriOfPath(older.rootPath)] : [];
}

function uriOfPath(path: string): string {
  return URI.file(path).toString();
}

/** Some clients write a slash at the end. */
export function folderUri(uri: string): DocumentUri {
  return normalizeUri(uri).replace(/(?<=[^/])\/$/, '');
}
