/** The folder in which an ISMS begins, and whether anything stands in its way there. */
import * as vscode from 'vscode';
import { firstPaths, otherRootPath } from '../../server/features/start/paths';

/** The only folder that is open, or the one that is chosen; `undefined` when the person leaves. */
export async function folderToStartIn(): Promise<vscode.Uri | undefined> {
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (first && others.length === 0) return await freeFolder(first.uri);
  const picked = first ? (await vscode.window.showWorkspaceFolderPick())?.uri : await chosenFolder();
  return picked && (await freeFolder(picked));
}

async function chosenFolder(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    title: vscode.l10n.t('Choose the folder for the ISMS'),
    openLabel: vscode.l10n.t('Begin Here'),
  });
  return chosen?.[0];
}

/** The folder, or another one where files of an ISMS are there already: nothing is written over. */
async function freeFolder(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  const there = await alreadyThere(folder, [...firstPaths, otherRootPath]);
  if (there.length === 0) return folder;
  const other = vscode.l10n.t('Choose Another Folder…');
  const message = vscode.l10n.t('Nothing was written, because files of these names are already there.');
  const detail = there.join('\n');
  if ((await vscode.window.showWarningMessage(message, { modal: true, detail }, other)) !== other) return undefined;
  const chosen = await chosenFolder();
  return chosen && (await freeFolder(chosen));
}

export async function alreadyThere(folder: vscode.Uri, names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(names.map(async (name) => ((await isThere(folder, name)) ? [name] : [])));
  return found.flat();
}

async function isThere(folder: vscode.Uri, name: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name));
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a file; `undefined` where there is none. */
export async function bytesThere(file: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
