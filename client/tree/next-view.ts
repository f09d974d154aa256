/** The side bar view *ISMS*: how the project that people look at stands, and what comes next. */
import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import type { NextItem } from '../../server/reports/protocol';
import { beginAnswer } from '../begin';
import type { LookedAt } from '../looked-at';
import { fileOfProject, isInside } from '../preview/inside';
import { requestNext } from '../requests';
import { reveal } from '../reveal';
import { whenQuiet } from '../when-quiet';
import { chooseDay } from './as-of';
import { createBranches } from './branches';
import { beginCommand, goCommand } from './commands';
import { drawn } from './drawn';
import { firstStart } from './first-start';
import { typedDay } from './typed-day';

const viewId = 'isms.next';
/** For the conditions of commands in package.json. */
const otherDayContext = 'isms.next.otherDay';

export interface NextView extends vscode.Disposable {
  /** For tests and other extensions: the tree as it is drawn. */
  readonly tree: vscode.TreeDataProvider<NextItem>;
}

export function registerNextView(
  client: BaseLanguageClient,
  updated: vscode.Event<void>,
  lookedAt: LookedAt,
): NextView {
  let today: string | undefined;
  /** Something changed while nobody looked. */
  let isStale = false;
  const changed = new vscode.EventEmitter<undefined>();
  // A tree that is drawn before the server has started would say that there is no project.
  const started = firstStart(client, State.Starting);
  const branches = createBranches(
    async (params, signal) => {
      await started;
      return await requestNext(client, params, cancelledBy(signal));
    },
    () => ({ uri: lookedAt.uri(), today }),
  );
  const tree: vscode.TreeDataProvider<NextItem> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: drawn,
    getChildren: async (of) => {
      const items = [...(await branches.parts(of))];
      if (of === undefined) tell();
      return items;
    },
  };
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });

  /** Which project is shown, where it is not the whole workspace, and for which day. */
  const tell = (): void => {
    const folder = branches.folder();
    const path = folder === undefined ? '' : vscode.Uri.parse(folder).path.replace(/\/$/, '');
    const [only, another] = vscode.workspace.workspaceFolders ?? [];
    const isWhole = !another && only?.uri.path.replace(/\/$/, '') === path;
    view.description = isWhole ? '' : (path.split('/').at(-1) ?? '');
    view.message = today === undefined ? undefined : vscode.l10n.t('As of {0}', today);
  };

  const refresh = (): void => {
    branches.renew();
    changed.fire(undefined);
  };
  const quiet = whenQuiet(refresh);

  const setDay = (day: string | undefined): void => {
    today = day;
    void vscode.commands.executeCommand('setContext', otherDayContext, day !== undefined);
    refresh();
  };

  const go = async ({ place }: NextItem): Promise<void> => {
    const folder = branches.folder();
    if (place === undefined || folder === undefined || !isInside(place.file)) return;
    const document = vscode.Uri.joinPath(vscode.Uri.parse(folder), place.file).toString();
    await reveal({ document, range: place.range });
  };

  const begin = async ({ begins }: NextItem): Promise<void> => {
    const folder = branches.folder();
    if (begins && folder !== undefined) await beginAnswer(client, fileOfProject(folder, lookedAt.uri()), begins);
  };

  const asOf = async (given: unknown): Promise<void> => {
    const day = typeof given === 'string' ? given : await chooseDay(today);
    if (day === undefined) return;
    const wanted = typedDay(day);
    if (wanted !== undefined) setDay(wanted === '' ? undefined : wanted);
  };

  const parts = vscode.Disposable.from(
    view,
    changed,
    vscode.commands.registerCommand(goCommand, go),
    vscode.commands.registerCommand(beginCommand, begin),
    vscode.commands.registerCommand('isms.next.asOf', asOf),
    vscode.commands.registerCommand('isms.next.today', () => setDay(undefined)),
    lookedAt.changed(quiet.soon),
    // What nobody sees is asked for when it is seen.
    updated(() => (view.visible ? quiet.soon() : (isStale = true))),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && isStale) refresh();
      isStale &&= !visible;
    }),
    client.onDidChangeState(refresh),
    new vscode.Disposable(quiet.cancel),
  );
  return { tree, dispose: () => parts.dispose() };
}

function cancelledBy(signal: AbortSignal): vscode.CancellationToken {
  const source = new vscode.CancellationTokenSource();
  if (signal.aborted) source.cancel();
  else signal.addEventListener('abort', () => source.cancel(), { once: true });
  return source.token;
}
