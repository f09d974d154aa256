import * as vscode from 'vscode';

export interface SourcePlace {
  readonly document: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** Shows a place in its source, in an editor that already has the file when there is one; never on top of `keep`. */
export async function reveal({ document, range }: SourcePlace, keep?: vscode.ViewColumn): Promise<void> {
  const uri = vscode.Uri.parse(document);
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  const free = keep === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
  const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  await vscode.window.showTextDocument(uri, { selection, viewColumn: visible?.viewColumn ?? free });
}
