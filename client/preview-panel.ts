import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { soaWords } from '../server/reports/soa/words';
import { languageId } from './client-options';
import type { StatementOfApplicabilityReport } from '../server/reports/soa/data';
import { latestAnswer, requestSoa } from './requests';
import { reveal, type SourcePlace } from './reveal';
import { whenQuiet } from './when-quiet';
import type { FromPreview, ToPreview } from './webview/messages';

const viewType = 'isms.soaPreview';

/** The live preview of the statement of applicability: one panel, beside the source. */
export function registerPreview(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  updated: vscode.Event<void>,
): vscode.Disposable {
  let panel: vscode.WebviewPanel | undefined;
  let uri: string | undefined;
  const answers = latestAnswer<StatementOfApplicabilityReport | null>();

  const post = (message: ToPreview): void => void panel?.webview.postMessage(message);

  const refresh = async (): Promise<void> => {
    const shown = uri;
    if (!panel || shown === undefined || !client.isRunning()) return;
    const report = await answers.ask((token) => requestSoa(client, shown, token));
    // A newer request is under way: its answer is the one to show.
    if (report === undefined || !panel) return;
    if (!report) return post({ type: 'nothing', text: vscode.l10n.t('This file belongs to no ISMS project.') });
    panel.title = soaWords.title[report.language];
    post({ type: 'render', report, uri: shown });
  };

  const quiet = whenQuiet(() => void refresh());

  const attach = (fresh: vscode.WebviewPanel): void => {
    panel = fresh;
    fresh.iconPath = { light: languageIcon(context, 'light'), dark: languageIcon(context, 'dark') };
    fresh.webview.options = { enableScripts: true, localResourceRoots: [webviewRoot(context)] };
    fresh.webview.html = page(fresh.webview, context);
    fresh.webview.onDidReceiveMessage(async (message: FromPreview) => {
      if (message.type === 'reveal') return reveal(message.place as SourcePlace, fresh.viewColumn);
      await refresh();
      for (const editor of vscode.window.visibleTextEditors) postCursor(editor);
    });
    fresh.onDidDispose(() => {
      if (panel === fresh) panel = undefined;
    });
  };

  const open = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId === languageId) uri = document.uri.toString();
    if (uri === undefined) {
      return void vscode.window.showInformationMessage(vscode.l10n.t('Open a file of an ISMS project first.'));
    }
    if (panel) {
      panel.reveal(undefined, true);
      return void refresh();
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    attach(vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Statement of applicability'), column));
  };

  const postCursor = ({ document, selection }: vscode.TextEditor): void => {
    if (document.languageId !== languageId) return;
    post({ type: 'select', document: document.uri.toString(), line: selection.active.line });
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('isms.openPreview', open),
    updated(quiet.soon),
    answers,
    new vscode.Disposable(quiet.cancel),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => postCursor(textEditor)),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (restored, state: { readonly uri?: string } | undefined) => {
        uri = state?.uri ?? uri;
        attach(restored);
        return Promise.resolve();
      },
    }),
    new vscode.Disposable(() => panel?.dispose()),
  );
}

function languageIcon(context: vscode.ExtensionContext, theme: 'light' | 'dark'): vscode.Uri {
  return vscode.Uri.joinPath(context.extensionUri, 'client', 'language', `isms-${theme}.svg`);
}

function webviewRoot(context: vscode.ExtensionContext): vscode.Uri {
  return vscode.Uri.joinPath(context.extensionUri, 'dist', 'webview');
}

/** The page without data: that comes by messages, so that the page keeps its state. */
function page(webview: vscode.Webview, context: vscode.ExtensionContext): string {
  const nonce = crypto.randomUUID();
  const resource = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(webviewRoot(context), name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="${resource('preview.css')}">
    <title>SoA</title>
  </head>
  <body>
    <main id="statement"></main>
    <script nonce="${nonce}" src="${resource('preview.js')}"></script>
  </body>
</html>`;
}
