import { workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

export const languageId = 'isms';

/** What every host of the extension tells the language client. */
export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: [{ language: languageId }],
    synchronize: { configurationSection: 'isms' },
    initializationOptions: { notifyChanges: true },
    diagnosticCollectionName: 'isms',
    // The server pushes what no editor holds: pulling for tabs, too, would show it twice.
    diagnosticPullOptions: { onChange: true, onTabs: false },
    workspaceFolder: workspace.workspaceFolders?.length === 1 ? workspace.workspaceFolders[0] : undefined,
  };
}
