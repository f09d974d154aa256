import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Place } from '../server/reports/view/place';
import { shownStates, stateNames } from '../server/words/names';
import { languageId } from './client-options';
import { beginAnswer } from './begin';
import type { LookedAt } from './looked-at';
import { fileOfProject } from './preview/inside';
import { projectContexts } from './project-contexts';
import { latestAnswer, requestConformity, type ConformityAnswer, type LatestAnswer } from './requests';
import { offerStart } from './start/offer';
import { reveal } from './reveal';
import { showAnswer } from './shown-answer';
import { whenQuiet } from './when-quiet';

/** How many requirements the project that is looked at meets, in the status bar, and the way from there to their places. */
export function registerConformityStatus(
  client: BaseLanguageClient,
  updated: vscode.Event<void>,
  lookedAt: LookedAt,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('isms.conformity', vscode.StatusBarAlignment.Left, 10);
  item.name = vscode.l10n.t('ISMS conformity');
  item.command = 'isms.showUnmet';
  const tellContexts = projectContexts();

  const forItem = latestAnswer<ConformityAnswer | null>();
  const forList = latestAnswer<ConformityAnswer | null>();
  const ask = async (answers: LatestAnswer<ConformityAnswer | null>): Promise<ConformityAnswer | null | undefined> => {
    if (!client.isRunning()) return null;
    // Before any file is opened, the workspace itself may hold a project.
    const shown = lookedAt.uri();
    return await answers.ask((token) => requestConformity(client, shown, token));
  };

  const update = (): Promise<void> =>
    showAnswer(
      () => ask(forItem),
      (report) => {
        tellContexts(report);
        if (!report) return item.hide();
        show(item, report);
      },
    );

  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (editor?.document.languageId === languageId) lookedAt.look(editor.document.uri.toString());
  };
  follow(vscode.window.activeTextEditor);
  const quiet = whenQuiet(() => {
    // Its language may have been chosen since it became active.
    follow(vscode.window.activeTextEditor);
    void update();
  });

  const showUnmet = async (): Promise<void> => {
    const asked = lookedAt.uri();
    const report = await ask(forList);
    if (report === undefined) return;
    if (!report && asked === undefined) return await offerStart();
    if (!report)
      return void vscode.window.showInformationMessage(vscode.l10n.t('Open a file of an ISMS project first.'));
    await chooseUnmet(client, report, asked);
  };

  return vscode.Disposable.from(
    item,
    vscode.commands.registerCommand('isms.showUnmet', showUnmet),
    vscode.window.onDidChangeActiveTextEditor(follow),
    lookedAt.changed(() => void update()),
    updated(quiet.soon),
    forItem,
    forList,
    new vscode.Disposable(quiet.cancel),
    client.onDidChangeState(() => void update()),
  );
}

function show(item: vscode.StatusBarItem, report: ConformityAnswer): void {
  const { met, unmet, counts, requirements, organization } = report;
  item.text = `$(${unmet === 0 ? 'pass' : 'checklist'}) ISMS ${met}/${requirements.length}`;
  const summary =
    unmet === 0
      ? vscode.l10n.t('All requirements of clause 4 are met')
      : vscode.l10n.t('{0} of {1} requirements of clause 4 are met', met, requirements.length);
  const counted = shownStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${stateNames[state][report.language]}`);
  const list = requirements
    .filter((row) => !row.met)
    .map(({ clause, title, state }) => `${clause} ${title} (${stateNames[state][report.language]})`);
  const whose = ['JIP-ISMS517-1.0', organization].filter((part) => part !== '').join(' · ');
  item.tooltip = [whose, summary, counted.join(' · '), ...list].join('\n');
  item.accessibilityInformation = { label: `ISMS: ${summary}` };
  item.show();
}

interface Choice extends vscode.QuickPickItem {
  readonly choose: () => Promise<void>;
}

async function chooseUnmet(
  client: BaseLanguageClient,
  { requirements, folder }: ConformityAnswer,
  asked: string | undefined,
): Promise<void> {
  const unmet = requirements.filter((row) => !row.met);
  if (unmet.length === 0) {
    return void vscode.window.showInformationMessage(vscode.l10n.t('All requirements of clause 4 are met'));
  }
  const goTo = ({ file, range }: Place) => reveal({ document: uriIn(folder, file), range });
  // The line below has the room that a message needs.
  const choices = unmet.flatMap(({ id, clause, title, findings, answer }): Choice[] => [
    ...findings.map((finding) => ({
      label: `${clause} ${title}`,
      detail: finding.message,
      choose: () => goTo(finding),
    })),
    ...(findings.length === 0
      ? [
          {
            label: `${clause} ${title}`,
            detail: answer,
            choose: () => beginAnswer(client, fileOfProject(folder, asked), { requirement: id }),
          },
        ]
      : []),
  ]);
  const placeHolder = vscode.l10n.t('Unmet requirements of clause 4: choose one to go to its place, or to begin it');
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder, matchOnDetail: true });
  await chosen?.choose();
}

function uriIn(folder: string, file: string): string {
  return vscode.Uri.joinPath(vscode.Uri.parse(folder), file).toString();
}
