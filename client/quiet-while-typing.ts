/**
 * What is merely missing in an entry that somebody has just begun is drawn when the caret leaves it, or the file is saved.
 * What is wrong is drawn at once, and nothing that was drawn is hidden again by editing.
 */
import * as vscode from 'vscode';
import type { HandleDiagnosticsSignature, Middleware } from 'vscode-languageclient';
import { languageId } from './client-options';

/** The server needs a moment to say where an entry ends to which a line was added. */
const settleMilliseconds = 600;

/** An edit under way: the document, and whether nothing of the entry was drawn when it began. */
interface Edit {
  readonly uri: string;
  readonly isQuiet: boolean;
}

export function quietWhileTyping(): vscode.Disposable & { readonly middleware: Middleware } {
  const latest = new Map<string, { readonly all: readonly vscode.Diagnostic[]; readonly draw: () => void }>();
  const drawn = new Map<string, readonly vscode.Diagnostic[]>();
  let edit: Edit | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (uri: vscode.Uri, all: readonly vscode.Diagnostic[], next: HandleDiagnosticsSignature): void => {
    const line = edit?.isQuiet && edit.uri === uri.toString() ? caretIn(uri) : undefined;
    const shown = line === undefined ? all : all.filter((each) => !isLackAt(each, line));
    drawn.set(uri.toString(), shown);
    next(uri, [...shown]);
  };

  const redraw = (uri: string): void => latest.get(uri)?.draw();

  const end = (): void => {
    const over = edit;
    edit = undefined;
    if (over) redraw(over.uri);
  };

  const begin = ({ document, contentChanges }: vscode.TextDocumentChangeEvent): void => {
    const uri = document.uri.toString();
    const [change] = contentChanges;
    if (document.languageId !== languageId || !change || edit?.uri === uri || !isOn(document)) return;
    if (edit) end();
    const { line } = change.range.start;
    edit = { uri, isQuiet: !(drawn.get(uri) ?? []).some((each) => isLackAt(each, line, 0)) };
  };

  /** Whether the caret has left what it was in is asked when the server has caught up. */
  const moved = (): void => {
    clearTimeout(timer);
    if (!edit) return;
    timer = setTimeout(() => {
      const { uri } = edit ?? {};
      const line = uri === undefined ? undefined : caretIn(vscode.Uri.parse(uri));
      const withheld =
        uri === undefined ? [] : (latest.get(uri)?.all ?? []).filter((each) => entryOf(each) !== undefined);
      if (line === undefined || !withheld.some((each) => isLackAt(each, line))) end();
    }, settleMilliseconds);
  };

  const listening = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(begin),
    vscode.window.onDidChangeTextEditorSelection(moved),
    vscode.window.onDidChangeActiveTextEditor(end),
    vscode.workspace.onDidSaveTextDocument(end),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      latest.delete(uri.toString());
      drawn.delete(uri.toString());
    }),
  );
  return {
    middleware: {
      handleDiagnostics(uri, all, next) {
        latest.set(uri.toString(), { all, draw: () => show(uri, all, next) });
        show(uri, all, next);
      },
    },
    dispose() {
      clearTimeout(timer);
      listening.dispose();
    },
  };
}

function isOn(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('isms', document).get('quietWhileTyping', true);
}

function caretIn(uri: vscode.Uri): number | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.uri.toString() === uri.toString() ? editor.selection.active.line : undefined;
}

/** The first and the last line of the entry that the finding says to lack something. */
function entryOf(diagnostic: vscode.Diagnostic): { readonly first: number; readonly last: number } | undefined {
  const data: unknown = 'data' in diagnostic ? diagnostic.data : undefined;
  const lines = isObject(data) ? data['entryLines'] : undefined;
  if (!isObject(lines) || typeof lines['above'] !== 'number' || typeof lines['below'] !== 'number') return undefined;
  const { line } = diagnostic.range.start;
  return { first: line - lines['above'], last: line + lines['below'] };
}

/** The line below is where an entry goes on. */
function isLackAt(diagnostic: vscode.Diagnostic, line: number, below = 1): boolean {
  const entry = entryOf(diagnostic);
  return entry !== undefined && line >= entry.first && line <= entry.last + below;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
