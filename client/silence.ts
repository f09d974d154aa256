/** The ways to live with a finding, behind one row of the menu of fixes: suppressing it here, or another severity. */
import * as vscode from 'vscode';
import { silenceCommand } from './client-options';

/** The server calls such actions so. */
const kind = 'quickfix.isms.silence';
/** Each is asked for its edit. */
const mostResolved = 50;

/** A range as the protocol has it. */
interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export function registerSilencing(): vscode.Disposable {
  return vscode.commands.registerCommand(silenceCommand, async (address: string, { start, end }: PlainRange) => {
    const uri = vscode.Uri.parse(address);
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      kind,
      mostResolved,
    );
    const rows = actions.map((action) => ({ label: action.title, action }));
    const chosen = await vscode.window.showQuickPick(rows);
    if (chosen?.action.edit) await vscode.workspace.applyEdit(chosen.action.edit);
  });
}
