/** The previews of all projects: a panel for each, beside the source. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageId } from '../client-options';
import type { LookedAt } from '../looked-at';
import { latestAnswer, requestView } from '../requests';
import { isPageState } from '../webview/page-state';
import { isViewAnswer } from '../webview/view-guards';
import type { TabName } from '../webview/messages';
import { createPreviewPanel, type PreviewPanel } from './panel';

const viewType = 'isms.soaPreview';

const commands: Readonly<Record<string, TabName | undefined>> = {
  'isms.openPreview': undefined,
  'isms.openSoa': 'soa',
  'isms.openClause4': 'conformity',
  'isms.openRisks': 'risks',
};

export function registerPreviews(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  updated: vscode.Event<void>,
  lookedAt: LookedAt,
): vscode.Disposable {
  const panels = new Set<PreviewPanel>();
  const folders = latestAnswer<unknown>();

  const attach = (panel: vscode.WebviewPanel, uri: string | undefined, tab: TabName): void => {
    const made: PreviewPanel = createPreviewPanel({
      context,
      client,
      panel,
      uri,
      tab,
      named: () => {
        // Asked for once more before it was known whose it is.
        const twin = [...panels].find((other) => other !== made && other.folder() === made.folder());
        if (!twin) return;
        made.dispose();
        twin.show(tab);
      },
      active: lookedAt.look,
      closed: () => panels.delete(made),
    });
    panels.add(made);
  };

  const folderOf = async (uri: string | undefined): Promise<string | undefined> => {
    if (!client.isRunning()) return undefined;
    // A server that refuses is told by the panel, which asks once more.
    const question = folders.ask((token) => requestView(client, { uri, name: 'conformity' }, token));
    const answer = await question.catch(() => undefined);
    return isViewAnswer(answer) ? answer.folder : undefined;
  };

  const open = async (tab: TabName | undefined, from: unknown): Promise<void> => {
    const uri = fileOf(from);
    // With none open there is nothing to wait for.
    const folder = panels.size > 0 ? await folderOf(uri) : undefined;
    const known = folder === undefined ? undefined : [...panels].find((panel) => panel.folder() === folder);
    if (known) return known.show(tab);
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    attach(vscode.window.createWebviewPanel(viewType, vscode.l10n.t('ISMS preview'), column), uri, tab ?? 'soa');
  };

  const each = (work: (panel: PreviewPanel) => void): void => panels.forEach((panel) => work(panel));
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([command, tab]) =>
      vscode.commands.registerCommand(command, (from: unknown) => open(tab, from)),
    ),
    updated(() => each((panel) => panel.refreshSoon())),
    client.onDidChangeState(() => each((panel) => panel.restarted())),
    folders,
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => each((panel) => panel.cursor(textEditor))),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (restored, state: unknown) => {
        const known = isPageState(state) ? state : undefined;
        attach(restored, known?.uri, known?.tab ?? 'soa');
        return Promise.resolve();
      },
    }),
    new vscode.Disposable(() => each((panel) => panel.dispose())),
  );
}

/** A menu names a file or folder; else the file that is edited is meant, if it is one of ours. */
function fileOf(from: unknown): string | undefined {
  if (from instanceof vscode.Uri) return from.toString();
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === languageId ? document.uri.toString() : undefined;
}
