/** What a panel takes from the editor around it. */
import * as vscode from 'vscode';

export function openDocuments(): readonly { readonly uri: string; readonly version: number }[] {
  return vscode.workspace.textDocuments.map(({ uri, version }) => ({ uri: uri.toString(), version }));
}

/** Of several projects, each says which one it is. */
export function titleOf(title: string, folder: string): string {
  const { workspaceFolders = [] } = vscode.workspace;
  const isWhole =
    workspaceFolders.length === 1 && workspaceFolders[0]?.uri.toString() === vscode.Uri.parse(folder).toString();
  return isWhole ? title : `${title} — ${vscode.Uri.parse(folder).path.split('/').at(-1) ?? ''}`;
}

export function languageIcon({ extensionUri }: vscode.ExtensionContext, theme: 'light' | 'dark'): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'client', 'language', `isms-${theme}.svg`);
}
