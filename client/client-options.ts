import { workspace } from 'vscode';
import type { BaseLanguageClient, ClientCapabilities, LanguageClientOptions } from 'vscode-languageclient';

export const languageId = 'isms';

/** What every host of the extension tells the language client. */
export function clientOptions(rulePage: string): LanguageClientOptions {
  return {
    documentSelector: [{ language: languageId }],
    synchronize: { configurationSection: 'isms' },
    initializationOptions: { notifyChanges: true, rulePage, suggestCommand: 'editor.action.triggerSuggest' },
    diagnosticCollectionName: 'isms',
    workspaceFolder: workspace.workspaceFolders?.length === 1 ? workspace.workspaceFolders[0] : undefined,
  };
}

/**
 * Lets the server push all findings. VS Code pulls only for what stands in a tab, and holds documents open without one
 * (after a tab was closed, for a peek, for another extension): their findings would be gone from the Problems panel.
 */
export function withoutPull(client: BaseLanguageClient): void {
  client.registerFeature({
    fillClientCapabilities: ({ textDocument }: ClientCapabilities) => {
      delete textDocument?.diagnostic;
    },
    initialize: () => {},
    getState: () => ({ kind: 'static' }),
    clear: () => {},
  });
}
