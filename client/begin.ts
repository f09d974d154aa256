/** Beginning the answer to a requirement, or mending what stands against it: the edit of the fix, and the caret where to go on. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { BeginAnswer, Beginner } from '../server/reports/protocol';
import { applyServerEdit, askForCurrentText } from './edits';
import { reveal } from './reveal';

export async function beginAnswer(
  client: BaseLanguageClient,
  uri: string | undefined,
  beginner: Beginner,
  keep?: vscode.ViewColumn,
): Promise<void> {
  return beginBy(() => client.sendRequest('isms/begin', { uri, ...beginner }), client, keep);
}

/** What a request answers that begins something. */
export async function beginBy(
  ask: () => Promise<BeginAnswer | null>,
  client: BaseLanguageClient,
  keep?: vscode.ViewColumn,
): Promise<void> {
  const answer = await askForCurrentText(ask);
  // Places belong to the text that the answer was made for.
  if (answer === undefined || (answer?.edit && !(await applyServerEdit(client, answer.edit))))
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing was written, as the text changed meanwhile. Please try again.'),
    );
  if (answer?.place) return reveal({ document: answer.place.uri, range: answer.place.range }, keep);
  if (!answer?.edit) void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to begin here.'));
}
