/** One panel: the page of one project, what it is told, and what it asks for. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageId } from '../client-options';
import { isFromPage, type TabName, type ToPage } from '../webview/messages';
import { pulseMilliseconds } from '../webview/pulse';
import { whenQuiet } from '../when-quiet';
import { createAnswers } from './answers';
import { createBrowserPages } from './export';
import { fileOfProject, pathWithin } from './inside';
import { watchLag } from './lag';
import { pageRoot, pageText } from './page';
import { createPageRequests } from './page-requests';
import { languageIcon, titleOf } from './surroundings';

export interface PreviewPanel {
  /** URI of the project's folder, once an answer has named it. */
  readonly folder: () => string | undefined;
  readonly show: (tab: TabName | undefined) => void;
  /** Something may be other than before. */
  readonly refreshSoon: () => void;
  /** The server was started anew, or is gone. */
  readonly restarted: () => void;
  readonly cursor: (editor: vscode.TextEditor) => void;
  readonly dispose: () => void;
}

export interface PanelOptions {
  readonly context: vscode.ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly panel: vscode.WebviewPanel;
  /** A file of the project; the project nearest to the top of the workspace without. */
  readonly uri: string | undefined;
  readonly tab: TabName;
  /** The folder is known now: another panel may have the same project. */
  readonly named: () => void;
  /** People look at this project now; by a file of it. */
  readonly active: (uri: string) => void;
  readonly closed: () => void;
}

export function createPreviewPanel(options: PanelOptions): PreviewPanel {
  const { context, client, panel } = options;
  const { webview } = panel;
  const lag = watchLag();
  const pages = createBrowserPages(context.globalStorageUri);
  /** Any file of the project: what was asked for, then what stands in the answers. */
  let { uri } = options;
  let folder: string | undefined;

  const post = (message: ToPage): void => void webview.postMessage(message);
  const tellActive = (): void => {
    if (panel.active && folder !== undefined && uri !== undefined) options.active(uri);
  };

  const cursor = ({ document, selection }: vscode.TextEditor): void => {
    if (document.languageId !== languageId || folder === undefined) return;
    const file = pathWithin(vscode.Uri.parse(folder), document.uri);
    post({ type: 'cursor', file, line: selection.active.line });
  };
  const cursors = (): void => vscode.window.visibleTextEditors.forEach(cursor);

  const answers = createAnswers(
    {
      client,
      uri: () => uri,
      isShown: () => panel.visible,
      nothing: () => post({ type: 'nothing', text: vscode.l10n.t('This file belongs to no ISMS project.') }),
      take: (answer, { name }) => {
        if (answer.view) panel.title = titleOf(answer.view.title, answer.folder);
        const isNew = folder !== answer.folder;
        folder = answer.folder;
        uri = fileOfProject(folder, uri);
        post({ type: 'answer', name, uri, answer });
        if (!isNew) return;
        cursors();
        tellActive();
        options.named();
      },
    },
    { name: options.tab },
  );
  const quiet = whenQuiet(() => void answers.refresh());

  const hear = createPageRequests({
    client,
    pages,
    extensionUri: context.extensionUri,
    uri: () => uri,
    folder: () => folder,
    column: () => panel.viewColumn,
    wish: answers.wish,
    want: async (wish, anew) => {
      await answers.want(wish, anew);
      cursors();
    },
    decided: (done) => post({ type: 'decided', done }),
  });

  const pulse = setInterval(() => {
    if (panel.visible) post({ type: 'pulse', lag: lag.at({ now: performance.now(), ...answers.moment() }) });
  }, pulseMilliseconds);

  panel.iconPath = { light: languageIcon(context, 'light'), dark: languageIcon(context, 'dark') };
  webview.options = { enableScripts: true, localResourceRoots: [pageRoot(context)] };
  webview.onDidReceiveMessage((message: unknown) => {
    if (isFromPage(message)) void hear(message).catch(tellFailure);
  });
  panel.onDidChangeViewState(tellActive);
  panel.onDidDispose(() => {
    clearInterval(pulse);
    quiet.cancel();
    answers.dispose();
    void pages.remove();
    options.closed();
  });
  webview.html = pageText(webview, pageRoot(context), options.tab);

  return {
    folder: () => folder,
    show(tab) {
      panel.reveal(undefined, true);
      if (tab !== undefined && tab !== answers.wish().name) post({ type: 'tab', name: tab });
    },
    refreshSoon: quiet.soon,
    restarted() {
      answers.forget();
      void answers.refresh();
    },
    cursor,
    dispose: () => panel.dispose(),
  };
}

function tellFailure(error: unknown): void {
  void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
}
