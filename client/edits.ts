/** Edits that the server makes for a view: applied to the text they were made for, and not saved. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageId } from './client-options';
import { isRecord } from './webview/guards';

/** Somebody types meanwhile: an edit for the text before that is asked for again. */
const tries = 3;

/** Asks until the answer belongs to the text that is there; `undefined` when there is no such answer. */
export async function askForCurrentText<T>(ask: () => Promise<T>): Promise<T | undefined> {
  for (let round = 0; round < tries; round += 1) {
    const before = openVersions();
    const answer = await ask();
    if (before === openVersions()) return answer;
  }
  return undefined;
}

/** Whether it was applied; what is no edit is not. */
export async function applyServerEdit(client: BaseLanguageClient, edit: unknown): Promise<boolean> {
  if (!isRecord(edit)) return false;
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  return converted.size > 0 && (await vscode.workspace.applyEdit(converted));
}

function openVersions(): string {
  return vscode.workspace.textDocuments
    .filter((document) => document.languageId === languageId)
    .map(({ uri, version }) => `${uri.toString()} ${version}`)
    .toSorted()
    .join('\n');
}
