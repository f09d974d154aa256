/** The day for which the tree answers: today unless somebody chooses another. */
import * as vscode from 'vscode';
import { typedDay } from './typed-day';

/** `undefined` when nothing was chosen; an empty text for today. */
export async function chooseDay(current: string | undefined): Promise<string | undefined> {
  return await vscode.window.showInputBox({
    title: vscode.l10n.t('As of which day?'),
    prompt: vscode.l10n.t('A day as YYYY-MM-DD: how it will stand then, if nothing changes. Empty for today.'),
    placeHolder: 'YYYY-MM-DD',
    value: current ?? '',
    validateInput: (text) =>
      typedDay(text) !== undefined ? undefined : vscode.l10n.t('Please write a day of the calendar as YYYY-MM-DD.'),
  });
}
