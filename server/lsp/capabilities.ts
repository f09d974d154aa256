/** What client and server tell each other they can. */
import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { CompletionStyle } from '../features/completion/style';
import type { DocumentUri } from '../workspace/subject';
import { fixAllKind, rewriteKind, silenceKind } from './code-actions';
import type { DiagnosticStyle } from './diagnostics/convert';
import type { InitializationOptions } from './initialization-options';
import { normalizeUri } from './session/session';
import type { EditStyle } from './workspace-edit';

export function serverCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    completionProvider: {
      triggerCharacters: [' ', ':', '-', '.', '/', '[', '{', ',', '"', "'"],
      resolveProvider: resolvesDocumentation(client),
    },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    inlayHintProvider: true,
    callHierarchyProvider: true,
    renameProvider: { prepareProvider: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: [' '] },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, rewriteKind, silenceKind, fixAllKind],
      resolveProvider: resolvesEdits(client),
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.textDocument?.diagnostic
      ? { diagnosticProvider: { identifier: 'isms', interFileDependencies: true, workspaceDiagnostics: false } }
      : {}),
  };
}

/** What a diagnostic may carry; a client that pulls says it of pulled diagnostics, or only of pushed ones. */
export function diagnosticSupport(
  { textDocument }: ClientCapabilities,
  { rulePage, entryLines }: InitializationOptions,
): Omit<DiagnosticStyle, 'language'> {
  const both = [textDocument?.publishDiagnostics, textDocument?.diagnostic];
  return {
    rulePage: both.some((each) => each?.codeDescriptionSupport) ? rulePage : undefined,
    relatedInformation: both.some((each) => each?.relatedInformation),
    entryLines,
  };
}

/** What the client takes of a completion. */
export function completionStyle(
  { textDocument }: ClientCapabilities,
  { suggestCommand }: InitializationOptions,
): CompletionStyle {
  const { completionItem } = textDocument?.completion ?? {};
  return {
    snippets: completionItem?.snippetSupport === true,
    // One that knows snippets has always indented them; of plain text, nobody can tell.
    indents: completionItem?.snippetSupport === true,
    labelDetails: completionItem?.labelDetailsSupport === true,
    markdown: completionItem?.documentationFormat?.includes('markdown') === true,
    resolves: resolvesDocumentation({ textDocument }),
    suggestCommand,
  };
}

/** It asks for what there is to read about an item when that is shown. */
function resolvesDocumentation({ textDocument }: ClientCapabilities): boolean {
  const properties = textDocument?.completion?.completionItem?.resolveSupport?.properties;
  return properties?.includes('documentation') === true;
}

/** How the client takes edits of files. */
export function editStyle({ workspace }: ClientCapabilities): Omit<EditStyle, 'versionOf'> {
  const { documentChanges, resourceOperations } = workspace?.workspaceEdit ?? {};
  return { versioned: documentChanges === true, create: resourceOperations?.includes('create') === true };
}

/** It asks for the edit of a code action when somebody has chosen it, and sends back what the action carried. */
export function resolvesEdits({ textDocument }: ClientCapabilities): boolean {
  const { resolveSupport, dataSupport } = textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
}

/** The folders to read; older clients know a single one. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly DocumentUri[] {
  return (workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(({ uri }) => folderUri(uri));
}

/** Some clients write a slash at the end. */
export function folderUri(uri: string): DocumentUri {
  return normalizeUri(uri).replace(/(?<=[^/])\/$/, '');
}
