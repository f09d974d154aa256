/** After a fix: the caret on the first place that it left to a person, selected so that typing replaces it. */
import * as vscode from 'vscode';
import { fillCommand } from './client-options';
import { reveal, type SourcePlace } from './reveal';

export function registerFillIn(): vscode.Disposable {
  return vscode.commands.registerCommand(fillCommand, async (document: string, range: SourcePlace['range']) => {
    await reveal({ document, range });
  });
}
