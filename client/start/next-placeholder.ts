/** From one place to fill to the next, through all files of the ISMS. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { firstPaths } from '../../server/features/start/paths';
import { requestConformity } from '../requests';
import { reveal } from '../reveal';
import { offerStart } from './offer';

const rule = 'text/placeholder';

interface Place {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

/**
 * Selects the next placeholder, so that typing replaces it; after the last comes the first. Where the workspace holds several
 * projects, nobody is led into another one while there is something to fill in his own.
 */
export async function nextPlaceholder(client: BaseLanguageClient): Promise<void> {
  const all = vscode.languages
    .getDiagnostics()
    .flatMap(([uri, found]) => found.filter(isPlaceholder).map(({ range }): Place => ({ uri, range })))
    .toSorted(inOrder);
  const editor = vscode.window.activeTextEditor;
  const own = await inProjectOf(editor?.document.uri, all, client);
  const places = own.length > 0 ? own : all;
  const here: Place | undefined = editor && { uri: editor.document.uri, range: editor.selection };
  const next = places.find((place) => here && inOrder(here, place) < 0) ?? places[0];
  if (!next) return await sayThatNoneIsLeft(client);
  const { start, end } = next.range;
  await reveal({ document: next.uri.toString(), range: { start, end } });
}

/** Those in the project of a file; of the main project where it belongs to none. */
async function inProjectOf(
  file: vscode.Uri | undefined,
  places: readonly Place[],
  client: BaseLanguageClient,
): Promise<readonly Place[]> {
  const { token } = new vscode.CancellationTokenSource();
  const asked = [file?.toString(), undefined];
  for (const uri of asked) {
    const answer = await requestConformity(client, uri, token);
    if (!answer) continue;
    const folder = vscode.Uri.parse(answer.folder).toString().replace(/\/?$/, '/');
    return places.filter((place) => place.uri.toString().startsWith(folder));
  }
  return [];
}

/** Where nothing was begun, nothing is done either. */
async function sayThatNoneIsLeft(client: BaseLanguageClient): Promise<void> {
  const { token } = new vscode.CancellationTokenSource();
  if ((await requestConformity(client, undefined, token)) === null) return await offerStart();
  void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is left to fill in.'));
}

function isPlaceholder({ source, code }: vscode.Diagnostic): boolean {
  return source === 'isms' && (typeof code === 'object' ? code.value : code) === rule;
}

/** Files as the clauses of the requirement, others behind them by name; in a file from top to bottom. */
function inOrder(left: Place, right: Place): number {
  const one = left.uri.toString();
  const other = right.uri.toString();
  if (one === other) return left.range.start.compareTo(right.range.start);
  const ranks = rankOf(one) - rankOf(other);
  if (ranks !== 0) return ranks;
  return one < other ? -1 : 1;
}

function rankOf(uri: string): number {
  const rank = firstPaths.findIndex((path) => uri.endsWith(`/${path}`));
  return rank < 0 ? firstPaths.length : rank;
}
