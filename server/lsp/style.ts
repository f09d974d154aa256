/** How a client takes answers: made once of what it said that it can, and in the reader's language. */
import type { ClientCapabilities } from 'vscode-languageserver';
import type { CompletionStyle } from '../features/completion/style';
import type { Language } from '../words/bilingual';
import type { CodeActionStyle } from './code-actions';
import type { DiagnosticStyle } from './diagnostics/convert';
import type { InitializationOptions } from './initialization-options';
import type { EditStyle } from './workspace-edit';

export interface Style {
  readonly language: Language;
  readonly diagnostics: DiagnosticStyle;
  readonly edits: EditStyle;
  readonly codeActions: CodeActionStyle;
  /** Code actions as they are, or, for older clients, as commands that the server carries out; or not at all. */
  readonly actionsAs: 'literals' | 'commands' | 'nothing';
  readonly completion: CompletionStyle;
  /** The command of the client that shows places; without one, figures lead nowhere. */
  readonly placesCommand: string | undefined;
  /** Hovers as Markdown; plain text else. */
  readonly markdownHovers: boolean;
  /** Symbols within symbols; a flat list else. */
  readonly hierarchicalSymbols: boolean;
}

/** The style for a reader; `versionOf` tells the version of an open document. */
export type StyleFor = (language: Language, versionOf: EditStyle['versionOf']) => Style;

export function styleOfClient(capabilities: ClientCapabilities, options: InitializationOptions): StyleFor {
  const { textDocument } = capabilities;
  const completion = completionStyle(capabilities, options);
  const diagnosticsTaken = diagnosticSupport(capabilities, options);
  const editsTaken = editStyle(capabilities);
  const actions = {
    resolves: resolvesEdits(capabilities),
    silenceCommand: options.silenceCommand,
    fillCommand: options.fillCommand,
  };
  const actionsAs = actionsTaken(capabilities);
  const markdownHovers = lists(textDocument?.hover?.contentFormat, 'markdown');
  const hierarchicalSymbols = textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  return (language, versionOf) => {
    const diagnostics = { language, ...diagnosticsTaken };
    const edits = { ...editsTaken, versionOf };
    const codeActions = { diagnostics, edits, ...actions };
    const { placesCommand } = options;
    return {
      language,
      diagnostics,
      edits,
      codeActions,
      actionsAs,
      completion,
      placesCommand,
      markdownHovers,
      hierarchicalSymbols,
    };
  };
}

/** What a diagnostic may carry; a client that pulls says it of pulled diagnostics, or only of pushed ones. */
function diagnosticSupport(
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
function completionStyle(
  { textDocument }: ClientCapabilities,
  { suggestCommand }: InitializationOptions,
): CompletionStyle {
  const { completionItem } = textDocument?.completion ?? {};
  return {
    snippets: completionItem?.snippetSupport === true,
    // One that knows snippets has always indented them; of plain text, nobody can tell.
    indents: completionItem?.snippetSupport === true,
    labelDetails: completionItem?.labelDetailsSupport === true,
    markdown: lists(completionItem?.documentationFormat, 'markdown'),
    resolves: resolvesDocumentation({ textDocument }),
    suggestCommand,
  };
}

/** It asks for what there is to read about an item when that is shown. */
export function resolvesDocumentation({ textDocument }: Pick<ClientCapabilities, 'textDocument'>): boolean {
  return lists(textDocument?.completion?.completionItem?.resolveSupport?.properties, 'documentation');
}

/** How the client takes edits of files. */
function editStyle({ workspace }: ClientCapabilities): Omit<EditStyle, 'versionOf'> {
  const { documentChanges, resourceOperations } = workspace?.workspaceEdit ?? {};
  return { versioned: documentChanges === true, create: lists(resourceOperations, 'create') };
}

export function actionsTaken({ textDocument, workspace }: ClientCapabilities): Style['actionsAs'] {
  if (textDocument?.codeAction?.codeActionLiteralSupport) return 'literals';
  return workspace?.applyEdit ? 'commands' : 'nothing';
}

/** It asks for the edit of a code action when somebody has chosen it, and sends back what the action carried. */
export function resolvesEdits({ textDocument }: Pick<ClientCapabilities, 'textDocument'>): boolean {
  const { resolveSupport, dataSupport } = textDocument?.codeAction ?? {};
  return dataSupport === true && lists(resolveSupport?.properties, 'edit');
}

/** Whether a list of a client has a name in it; some write null where there is none, or the one name alone. */
function lists(list: unknown, name: string): boolean {
  return Array.isArray(list) && list.includes(name);
}
