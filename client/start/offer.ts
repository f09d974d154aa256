/** For commands that are about an ISMS, where there is none: the way to begin one. */
import * as vscode from 'vscode';

export async function offerStart(): Promise<void> {
  const start = vscode.l10n.t('Start an ISMS');
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('There is no ISMS here yet.'), start);
  if (chosen === start) await vscode.commands.executeCommand('isms.start');
}
