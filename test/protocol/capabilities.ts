import type { ClientCapabilities } from 'vscode-languageserver/node';

/** What kind of client: by default one that can do all that the server knows of. */
export interface ClientFeatures {
  readonly pull?: boolean;
  readonly refresh?: boolean;
  readonly configuration?: boolean;
  readonly documentChanges?: boolean;
  readonly codeDescription?: boolean;
  readonly progress?: boolean;
  /** It asks for the edits of code actions when somebody has chosen one. */
  readonly resolve?: boolean;
  /** It takes all that a completion can have, and asks for what there is to read when an item is shown. */
  readonly richCompletion?: boolean;
  /** It asks before files are renamed. */
  readonly renamesFiles?: boolean;
  /** How it counts columns, the best first; as everybody does else. */
  readonly positionEncodings?: readonly string[];
  /** It announces nothing at all. */
  readonly plain?: boolean;
}

const richItem = {
  snippetSupport: true,
  labelDetailsSupport: true,
  documentationFormat: ['markdown' as const],
  resolveSupport: { properties: ['documentation'] },
};

export function capabilitiesOf({
  pull = true,
  refresh = true,
  configuration = true,
  documentChanges = true,
  codeDescription = true,
  progress = false,
  resolve = false,
  richCompletion = false,
  renamesFiles = false,
  positionEncodings,
  plain = false,
}: ClientFeatures): ClientCapabilities {
  if (plain) return {};
  return {
    ...(positionEncodings ? { general: { positionEncodings: [...positionEncodings] } } : {}),
    window: { workDoneProgress: progress },
    workspace: {
      configuration,
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true },
      diagnostics: { refreshSupport: refresh },
      ...(renamesFiles ? { fileOperations: { willRename: true } } : {}),
      workspaceEdit: { documentChanges, resourceOperations: documentChanges ? ['create'] : [] },
    },
    textDocument: {
      publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: codeDescription },
      ...(richCompletion ? { completion: { completionItem: richItem } } : {}),
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
        ...(resolve ? { dataSupport: true, resolveSupport: { properties: ['edit'] } } : {}),
      },
      hover: { contentFormat: ['markdown' as const] },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      ...(pull ? { diagnostic: { dynamicRegistration: false } } : {}),
    },
  };
}
