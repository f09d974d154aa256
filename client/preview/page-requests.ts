/** What the page asks for: a document, a place in the source, an edit, a file. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { beginAnswer, beginBy } from '../begin';
import { applyServerEdit, askForCurrentText } from '../edits';
import { reveal } from '../reveal';
import { showCatalogPage } from '../rule-page';
import type { DecideMessage, FromPage, Wish } from '../webview/messages';
import { copyAsMarkdown, exportDocument, type BrowserPages } from './export';
import { isInside } from './inside';

export interface PageRequests {
  readonly client: BaseLanguageClient;
  readonly pages: BrowserPages;
  readonly extensionUri: vscode.Uri;
  /** What to ask the server by. */
  readonly uri: () => string | undefined;
  readonly folder: () => string | undefined;
  readonly column: () => vscode.ViewColumn | undefined;
  readonly wish: () => Wish;
  readonly want: (wish: Wish, anew: boolean) => Promise<void>;
  readonly decided: (done: boolean) => void;
}

export function createPageRequests(requests: PageRequests): (message: FromPage) => Promise<void> {
  const { client, pages, uri, column } = requests;
  const decide = oneDecisionAtATime(requests);
  return async (message) => {
    const folder = requests.folder();
    switch (message.type) {
      case 'ready':
      case 'wish':
        return requests.want(message.wish, message.type === 'ready');
      case 'reveal': {
        const { file, range } = message.place;
        if (folder === undefined || !isInside(file)) return;
        return reveal({ document: vscode.Uri.joinPath(vscode.Uri.parse(folder), file).toString(), range }, column());
      }
      case 'begin':
        return beginAnswer(client, uri(), { requirement: message.requirement }, column());
      case 'page':
        return showCatalogPage(requests.extensionUri, message.language, message.page);
      case 'offer':
        return beginBy(
          () => client.sendRequest('isms/consider', { uri: uri(), code: message.row, as: message.offer }),
          client,
          column(),
        );
      case 'decide':
        return decide(message);
      case 'export':
      case 'copy':
      case 'browse': {
        const asked = uri();
        if (asked === undefined) return;
        const exported = { client, uri: asked, wish: requests.wish() };
        const beside = folder === undefined ? undefined : vscode.Uri.parse(folder);
        if (message.type === 'copy') return copyAsMarkdown(exported);
        if (message.type === 'browse') return pages.open(exported, beside);
        return exportDocument(exported, beside);
      }
    }
  };
}

/** The next one is made for the text that the one before it leaves; the page waits, too. */
function oneDecisionAtATime({ client, uri, decided }: PageRequests): (message: DecideMessage) => Promise<void> {
  let isDeciding = false;
  return async ({ type: _, ...decision }) => {
    if (isDeciding) return;
    isDeciding = true;
    let done = false;
    try {
      const edit = await askForCurrentText(() => client.sendRequest('isms/decide', { uri: uri(), ...decision }));
      done = await applyServerEdit(client, edit);
    } finally {
      isDeciding = false;
      decided(done);
    }
  };
}
