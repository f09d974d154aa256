/** Beginning an ISMS: questions, files that the server makes of the answers, and the caret where to begin to write. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { beside, withAdded } from '../../server/features/start/ignored';
import type { Given } from '../../server/features/start/questions';
import { ignoredPath } from '../../server/features/start/paths';
import type { StartAnswer } from '../../server/features/start/protocol';
import { languageOf, type Language } from '../../server/words/bilingual';
import { reveal, type SourcePlace } from '../reveal';
import { alreadyThere, bytesThere, folderToStartIn } from './folder';
import { nextPlaceholder } from './next-placeholder';
import { askAll } from './steps';

/** Where to begin in a folder that is about to be opened: the window starts anew then. */
const pending = 'isms.beginAt';

export function registerStart(context: vscode.ExtensionContext, client: BaseLanguageClient): vscode.Disposable {
  void goOn(context);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('isms.start', () => start(context, client)),
    vscode.commands.registerCommand('isms.nextPlaceholder', () => nextPlaceholder(client)),
  );
}

async function start(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const folder = await folderToStartIn();
  if (!folder) return;
  const answers = await askAll(vscode.l10n.t('Start an ISMS'), readersLanguage());
  if (!answers) return;
  const begin = await writeFirstFiles(folder, answers, client).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The ISMS could not be begun: {0}', why));
  });
  if (!begin) return;
  const place = { document: vscode.Uri.joinPath(folder, begin.path).toString(), range: begin.range };
  if (vscode.workspace.getWorkspaceFolder(folder)) return await reveal(place);
  await context.globalState.update(pending, place);
  await vscode.commands.executeCommand('vscode.openFolder', folder);
}

/** Where to begin to write. */
async function writeFirstFiles(
  folder: vscode.Uri,
  answers: Given,
  client: BaseLanguageClient,
): Promise<StartAnswer['begin']> {
  // One that was given up after it crashed would leave all answers for nothing.
  if (!client.isRunning()) await vscode.commands.executeCommand('isms.restartServer');
  const { files, begin, refused } = await client.sendRequest<StartAnswer>('isms/start', answers);
  if (refused[0]) throw new Error(refused[0].why);
  await writeAll(folder, files);
  return begin;
}

/** All of them or none: what was written is taken back where one of them cannot be. */
async function writeAll(folder: vscode.Uri, all: StartAnswer['files']): Promise<void> {
  const ignored = vscode.Uri.joinPath(folder, ignoredPath);
  const ignores = await bytesThere(ignored);
  const { files, added } = beside(all, ignores && new TextDecoder().decode(ignores));
  // Answering takes its time.
  const [there] = await alreadyThere(
    folder,
    files.map(({ path }) => path),
  );
  if (there !== undefined) throw new Error(vscode.l10n.t('{0} is already there.', there));
  const written: vscode.Uri[] = [];
  try {
    for (const { path, text } of files) {
      const uri = vscode.Uri.joinPath(folder, path);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      written.push(uri);
    }
    if (ignores && added !== '') await vscode.workspace.fs.writeFile(ignored, withAdded(ignores, added));
  } catch (error) {
    // One that cannot be taken back keeps none of the others; what went wrong first is what is told.
    await Promise.allSettled(written.map((uri) => vscode.workspace.fs.delete(uri)));
    throw error;
  }
}

/** In the folder that was opened for it, the place at which to begin. */
async function goOn({ globalState }: vscode.ExtensionContext): Promise<void> {
  const place = globalState.get<SourcePlace>(pending);
  if (!place || !vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(place.document))) return;
  await globalState.update(pending, undefined);
  // A file that is gone meanwhile is no place to begin at, and nothing to tell of.
  await reveal(place).catch(() => undefined);
}

function readersLanguage(): Language {
  const set = vscode.workspace.getConfiguration('isms').get<string>('language');
  return set === 'ja' || set === 'en' ? set : languageOf(vscode.env.language);
}
