import { workspace } from 'vscode';
import type { BaseLanguageClient, ClientCapabilities, LanguageClientOptions, Middleware } from 'vscode-languageclient';

export const languageId = 'isms';

/** Offers the ways to live with what is found at a place. Told to the server, whose menu leads there. */
export const silenceCommand = 'isms.silence';

/** Goes on writing at a place. Told to the server, whose fixes end with it. */
export const fillCommand = 'isms.fillIn';

/** Shows the places that a figure above an entry counts. Told to the server, whose figures lead there. */
export const placesCommand = 'isms.showPlaces';

/** What every host of the extension tells the language client. */
export function clientOptions(rulePage: string, middleware: Middleware): LanguageClientOptions {
  return {
    documentSelector: [{ language: languageId }],
    synchronize: { configurationSection: 'isms' },
    initializationOptions: {
      notifyChanges: true,
      entryLines: true,
      rulePage,
      suggestCommand: 'editor.action.triggerSuggest',
      silenceCommand,
      fillCommand,
      placesCommand,
    },
    diagnosticCollectionName: 'isms',
    middleware,
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
