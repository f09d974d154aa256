/** Edits that the server makes for a view: applied to the text they were made for, and not saved. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageId } from './client-options';
import { suitsVersions } from './versions';
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

/** Whether it was applied; what is no edit is not, nor what was made for another text than the one that is there. */
export async function applyServerEdit(client: BaseLanguageClient, edit: unknown): Promise<boolean> {
  if (!isRecord(edit)) return false;
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  // What is converted knows no versions any more, and converting takes its time: nothing may come in between from here.
  if (converted.size === 0 || !suitsVersions(edit, openVersion)) return false;
  return await vscode.workspace.applyEdit(converted);
}

function openVersion(uri: string): number | undefined {
  const same = vscode.Uri.parse(uri).toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === same)?.version;
}

function openVersions(): string {
  return vscode.workspace.textDocuments
    .filter((document) => document.languageId === languageId)
    .map(({ uri, version }) => `${uri.toString()} ${version}`)
    .toSorted()
    .join('\n');
}
