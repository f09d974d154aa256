/** Taking a document out: into a file, the browser, the clipboard. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportAnswer, FormatAnswer } from '../../server/reports/protocol';
import type { Wish } from '../webview/messages';
import { pageFileName } from './page-file';

export interface Exported {
  readonly client: BaseLanguageClient;
  readonly uri: string;
  readonly wish: Wish;
}

/** Which format, and where: two questions, and the file is there. */
export async function exportDocument({ client, uri, wish }: Exported, folder: vscode.Uri | undefined): Promise<void> {
  const formats = await client.sendRequest<readonly FormatAnswer[]>('isms/formats');
  const items = formats.map((format) => ({ label: format.title, description: `.${format.ending}`, format }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Format of the file') });
  if (!chosen) return;
  const answer = await ask({ client, uri, wish }, chosen.format.name);
  if (!answer) return notWritten();
  await save(answer, chosen.format, folder);
}

async function save(
  answer: ExportAnswer,
  { title, ending }: Pick<FormatAnswer, 'title' | 'ending'>,
  folder: vscode.Uri | undefined,
): Promise<void> {
  const target = await vscode.window.showSaveDialog({
    defaultUri: folder && vscode.Uri.joinPath(folder, answer.fileName),
    filters: { [title]: [ending] },
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, bytesOf(answer));
  const open = vscode.l10n.t('Open');
  const written = vscode.l10n.t('{0} was written.', target.path.split('/').at(-1) ?? '');
  if ((await vscode.window.showInformationMessage(written, open)) !== open) return;
  if (answer.mediaType.startsWith('text/') && ending !== 'html')
    await vscode.commands.executeCommand('vscode.open', target);
  else await vscode.env.openExternal(target);
}

export async function copyAsMarkdown(exported: Exported): Promise<void> {
  const answer = await ask(exported, 'md');
  if (!answer) return notWritten();
  await vscode.env.clipboard.writeText(new TextDecoder().decode(bytesOf(answer)));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied as Markdown'), 4_000);
}

export interface BrowserPages {
  /** `folder` is the project's: where a page is saved that no browser can be shown. */
  readonly open: (exported: Exported, folder: vscode.Uri | undefined) => Promise<void>;
  /** Takes away what was written for browsers. */
  readonly remove: () => Promise<void>;
}

/** Pages in files of the extension's own: this is also how one prints, since a webview cannot. */
export function createBrowserPages(storage: vscode.Uri): BrowserPages {
  const written = new Map<string, vscode.Uri>();
  let isGone = false;
  return {
    async open(exported, folder) {
      const answer = await ask(exported, 'html');
      if (isGone) return;
      if (!answer) return notWritten();
      // Browsers open files of the machine that they run on.
      if (storage.scheme === 'file' && vscode.env.remoteName === undefined) {
        const name = await pageFileName(folder?.toString() ?? exported.uri, exported.wish.name);
        const file = vscode.Uri.joinPath(storage, name);
        written.set(name, file);
        await vscode.workspace.fs.createDirectory(storage);
        await vscode.workspace.fs.writeFile(file, bytesOf(answer));
        if (await vscode.env.openExternal(file)) return;
      }
      const instead = vscode.l10n.t('Save…');
      const said = vscode.l10n.t('The document could not be opened in a browser. It can be saved as a file instead.');
      if ((await vscode.window.showWarningMessage(said, instead)) !== instead) return;
      await save(answer, { title: 'HTML', ending: 'html' }, folder);
    },
    async remove() {
      isGone = true;
      const files = [...written.values()];
      // Gone already, or held by somebody: the next one of the project is written over it.
      await Promise.allSettled(files.map((file) => vscode.workspace.fs.delete(file)));
    },
  };
}

function ask({ client, uri, wish }: Exported, format: string): Promise<ExportAnswer | null> {
  return client.sendRequest<ExportAnswer | null>('isms/export', { uri, ...wish, format });
}

function bytesOf({ content }: ExportAnswer): Uint8Array {
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}

function notWritten(): void {
  void vscode.window.showErrorMessage(vscode.l10n.t('The document could not be made.'));
}
