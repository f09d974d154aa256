/** Taking a document out: into a file, the browser, the clipboard. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportAnswer, FormatAnswer } from '../../server/reports/protocol';
import type { Wish } from '../webview/messages';

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
  const { name, title, ending } = chosen.format;
  const answer = await ask({ client, uri, wish }, name);
  if (!answer) return notWritten();
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

/** A page in a file of the extension's own: this is also how one prints, since a webview cannot. */
export async function openInBrowser(exported: Exported, storage: vscode.Uri): Promise<void> {
  const answer = await ask(exported, 'html');
  if (!answer) return notWritten();
  await vscode.workspace.fs.createDirectory(storage);
  const file = vscode.Uri.joinPath(storage, `preview-${exported.wish.name}.html`);
  await vscode.workspace.fs.writeFile(file, bytesOf(answer));
  await vscode.env.openExternal(file);
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
