/** One panel: the page of one project, what it is told, and what it asks for. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { beginAnswer } from '../begin';
import { languageId } from '../client-options';
import { applyServerEdit, askForCurrentText } from '../edits';
import { latestAnswer, requestView } from '../requests';
import { reveal } from '../reveal';
import {
  isFromPage,
  type DecideMessage,
  type FromPage,
  type TabName,
  type ToPage,
  type Wish,
} from '../webview/messages';
import { pulseMilliseconds } from '../webview/pulse';
import { isViewAnswer } from '../webview/view-guards';
import { whenQuiet } from '../when-quiet';
import { copyAsMarkdown, createBrowserPages, exportDocument } from './export';
import { fileOfProject, isInside, pathWithin } from './inside';
import { isNewer, watchLag } from './lag';
import { pageRoot, pageText } from './page';
import { languageIcon, openDocuments, titleOf } from './surroundings';

export interface PreviewPanel {
  /** URI of the project's folder, once an answer has named it. */
  readonly folder: () => string | undefined;
  /** Any file of the project: what was asked for, then what stands in the answers. */
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
  readonly closed: () => void;
}

export function createPreviewPanel(options: PanelOptions): PreviewPanel {
  const { context, client, panel } = options;
  const { webview } = panel;
  const answers = latestAnswer<unknown>();
  const lag = watchLag();
  let { uri } = options;
  let folder: string | undefined;
  let wish: Wish = { name: options.tab };
  /** The answer that the page has, and the versions it was made from. */
  let sent: { readonly revision: number; readonly versions: ReadonlyMap<string, number> } | undefined;
  let askedAt: number | undefined;
  let hasFailed = false;
  let isDeciding = false;
  const pages = createBrowserPages(context.globalStorageUri);

  const post = (message: ToPage): void => void webview.postMessage(message);

  const refresh = async (): Promise<void> => {
    if (!panel.visible || !client.isRunning()) return;
    const asked = wish;
    askedAt ??= Date.now();
    try {
      const since = sent?.revision;
      const answer = await answers.ask((token) => requestView(client, { uri, ...asked, since }, token));
      // A newer question is under way: its answer is the one to show.
      if (answer === undefined) return;
      askedAt = undefined;
      hasFailed = !take(answer, asked);
    } catch {
      askedAt = undefined;
      hasFailed = true;
    }
  };

  /** Whether it is an answer. What is none says nothing about the project: what is shown stays, and is said to be behind. */
  const take = (answer: unknown, { name }: Wish): boolean => {
    if (answer === null) {
      sent = undefined;
      post({ type: 'nothing', text: vscode.l10n.t('This file belongs to no ISMS project.') });
      return true;
    }
    if (!isViewAnswer(answer)) return false;
    const { revision, versions, view } = answer;
    sent = { revision, versions: new Map(Object.entries(versions)) };
    if (view) panel.title = titleOf(view.title, answer.folder);
    const isNew = folder !== answer.folder;
    folder = answer.folder;
    uri = fileOfProject(folder, uri);
    post({ type: 'answer', name, uri, answer });
    if (!isNew) return true;
    for (const editor of vscode.window.visibleTextEditors) cursor(editor);
    options.named();
    return true;
  };

  const quiet = whenQuiet(() => void refresh());

  const cursor = ({ document, selection }: vscode.TextEditor): void => {
    if (document.languageId !== languageId || folder === undefined) return;
    const file = pathWithin(vscode.Uri.parse(folder), document.uri);
    post({ type: 'cursor', file, line: selection.active.line });
  };

  const decide = async ({ type: _, ...decision }: DecideMessage): Promise<void> => {
    // The next one is made for the text that this one leaves; the page waits, too.
    if (isDeciding) return;
    isDeciding = true;
    let done = false;
    try {
      const edit = await askForCurrentText(() => client.sendRequest('isms/decide', { uri, ...decision }));
      done = await applyServerEdit(client, edit);
    } finally {
      isDeciding = false;
      post({ type: 'decided', done });
    }
  };

  const hear = async (message: FromPage): Promise<void> => {
    switch (message.type) {
      case 'ready':
      case 'wish':
        if (message.type === 'ready' || !isSame(wish, message.wish)) sent = undefined;
        ({ wish } = message);
        await refresh();
        for (const editor of vscode.window.visibleTextEditors) cursor(editor);
        return;
      case 'reveal': {
        const { file, range } = message.place;
        if (folder === undefined || !isInside(file)) return;
        return reveal(
          { document: vscode.Uri.joinPath(vscode.Uri.parse(folder), file).toString(), range },
          panel.viewColumn,
        );
      }
      case 'begin':
        return beginAnswer(client, uri, message.requirement, panel.viewColumn);
      case 'decide':
        return decide(message);
      case 'export':
      case 'copy':
      case 'browse': {
        if (uri === undefined) return;
        const exported = { client, uri, wish };
        const beside = folder === undefined ? undefined : vscode.Uri.parse(folder);
        if (message.type === 'copy') return copyAsMarkdown(exported);
        if (message.type === 'browse') return pages.open(exported, beside);
        return exportDocument(exported, beside);
      }
    }
  };

  const pulse = setInterval(() => {
    if (!panel.visible) return;
    const isBehind = sent !== undefined && isNewer(openDocuments(), sent.versions);
    const moment = {
      now: Date.now(),
      isRunning: client.isRunning(),
      hasFailed,
      shown: sent?.revision,
      isBehind,
      askedAt,
    };
    post({ type: 'pulse', lag: lag.at(moment) });
  }, pulseMilliseconds);

  panel.iconPath = { light: languageIcon(context, 'light'), dark: languageIcon(context, 'dark') };
  webview.options = { enableScripts: true, localResourceRoots: [pageRoot(context)] };
  webview.onDidReceiveMessage((message: unknown) => {
    if (isFromPage(message)) void hear(message).catch(tellFailure);
  });
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
      if (tab !== undefined && tab !== wish.name) post({ type: 'tab', name: tab });
    },
    refreshSoon: quiet.soon,
    restarted() {
      // Revisions are the server's own.
      sent = undefined;
      askedAt = undefined;
      hasFailed = false;
      void refresh();
    },
    cursor,
    dispose: () => panel.dispose(),
  };
}

function isSame(left: Wish, right: Wish): boolean {
  return left.name === right.name && left.lang === right.lang && left.today === right.today;
}

function tellFailure(error: unknown): void {
  void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
}
