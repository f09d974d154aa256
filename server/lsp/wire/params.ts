/** What the methods that the server knows are told: as far as it relies on it. */
import { count, flag, listOf, object, optional, text, whole, type Shape } from './shapes';

const textDocument = object({ uri: text });
const position = object({ line: count, character: count });
const range = object({ start: position, end: position });
const at = object({ textDocument, position });
const anything: Shape = () => undefined;

/** Where an edit is said to begin before the text, it begins with the text: to leave it out would part the two for good. */
const anywhere = object({ line: whole, character: whole });
const contentChange = object({ text, range: optional(object({ start: anywhere, end: anywhere })) });
const folder = object({ uri: text });
const options = optional(object({}));

/** Of the questions about projects and documents. */
const project = { uri: optional(text), name: optional(text), lang: optional(text), today: optional(text) };
const ofProject = optional(object(project));

export const paramsOf: Readonly<Record<string, Shape>> = {
  initialize: object({
    capabilities: object({}),
    processId: optional(whole),
    locale: optional(text),
    rootUri: optional(text),
    rootPath: optional(text),
    workspaceFolders: optional(listOf(folder)),
  }),
  'textDocument/didOpen': object({ textDocument: object({ uri: text, text, version: optional(whole) }) }),
  'textDocument/didChange': object({
    textDocument: object({ uri: text, version: optional(whole) }),
    contentChanges: listOf(contentChange),
  }),
  'textDocument/didClose': object({ textDocument }),
  'textDocument/didSave': object({ textDocument }),
  'workspace/didChangeWatchedFiles': object({ changes: listOf(object({ uri: text, type: whole })) }),
  'workspace/didChangeConfiguration': optional(object({})),
  'workspace/didChangeWorkspaceFolders': object({ event: object({ added: listOf(folder), removed: listOf(folder) }) }),
  'textDocument/completion': at,
  'completionItem/resolve': object({ label: text }),
  'textDocument/hover': at,
  'textDocument/definition': at,
  'textDocument/references': object({ textDocument, position, context: object({ includeDeclaration: flag }) }),
  'textDocument/documentHighlight': at,
  'workspace/symbol': object({ query: text }),
  'textDocument/documentSymbol': object({ textDocument }),
  'textDocument/inlayHint': object({ textDocument, range }),
  'textDocument/foldingRange': object({ textDocument }),
  'textDocument/selectionRange': object({ textDocument, positions: listOf(position) }),
  'textDocument/documentLink': object({ textDocument }),
  'textDocument/codeLens': object({ textDocument }),
  'codeLens/resolve': object({ range }),
  'textDocument/semanticTokens/full': object({ textDocument }),
  'textDocument/semanticTokens/full/delta': object({ textDocument, previousResultId: text }),
  'textDocument/semanticTokens/range': object({ textDocument, range }),
  'workspace/willRenameFiles': object({ files: listOf(object({ oldUri: text, newUri: text })) }),
  'workspace/executeCommand': object({ command: text }),
  'textDocument/prepareCallHierarchy': at,
  'callHierarchy/incomingCalls': object({ item: object({ uri: text }) }),
  'callHierarchy/outgoingCalls': object({ item: object({ uri: text }) }),
  'textDocument/prepareRename': at,
  'textDocument/rename': object({ textDocument, position, newName: text }),
  'textDocument/formatting': object({ textDocument, options }),
  'textDocument/rangeFormatting': object({ textDocument, range, options }),
  'textDocument/onTypeFormatting': object({ textDocument, position, ch: text, options }),
  'textDocument/codeAction': object({
    textDocument,
    range,
    context: optional(object({ only: optional(listOf(text)) })),
  }),
  'codeAction/resolve': object({ title: text }),
  'textDocument/diagnostic': object({ textDocument, previousResultId: optional(text) }),
  'isms/report': ofProject,
  'isms/soa': ofProject,
  'isms/conformity': ofProject,
  'isms/view': ofProject,
  'isms/export': ofProject,
  'isms/decide': ofProject,
  'isms/begin': optional(object({ ...project, requirement: optional(text) })),
  'isms/consider': optional(object({ ...project, code: optional(text) })),
  'isms/formats': anything,
};
