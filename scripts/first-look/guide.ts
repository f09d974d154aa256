/** What `npm start` shows first: a finding in its source, the preview beside it, the list of problems below. No part of the product. */
import * as vscode from 'vscode';

export async function activate(): Promise<void> {
  // A window that is loaded again has its editors already.
  if (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) return;
  const { uri, range } = await firstError();
  const selection = new vscode.Range(range.start, range.start);
  const editor = await vscode.window.showTextDocument(uri, { selection, preview: false });
  await vscode.commands.executeCommand('isms.openPreview');
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
  // The panel has taken room from the editor meanwhile.
  editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
}

interface Place {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

function firstError(): Promise<Place> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = vscode.languages
        .getDiagnostics()
        .flatMap(([uri, diagnostics]) =>
          diagnostics
            .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
            .map(({ range }): Place => ({ uri, range })),
        )[0];
      if (found === undefined) return;
      subscription.dispose();
      resolve(found);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}
