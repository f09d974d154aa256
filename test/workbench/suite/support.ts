// What the tests inside VS Code share: files of the fixture, and waiting for conditions.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const japanese = vscode.env.language === 'ja';

/** A file of the workspace, by its path in it. */
export function fileOf(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function show(path: string): Promise<vscode.TextEditor> {
  return await vscode.window.showTextDocument(fileOf(path));
}

/** Closes all editors and forgets what was not saved in them. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Asks again and again until there is an answer; mocha ends what takes too long. */
export async function eventually<T>(ask: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function findingsIn(path: string, rule: string): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(fileOf(path)).filter((diagnostic) => codeOf(diagnostic) === rule);
}

/** Waits for a finding and returns it. */
export async function finding(path: string, rule: string): Promise<vscode.Diagnostic> {
  return await eventually(() => findingsIn(path, rule)[0]);
}

export async function noFinding(path: string, rule: string): Promise<void> {
  await eventually(() => findingsIn(path, rule).length === 0);
}

/** The position in front of `text` in a document. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `${text} is in ${document.uri.path}`);
  return document.positionAt(offset);
}
