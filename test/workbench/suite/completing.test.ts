// What an accepted completion does to the text, in the editor itself.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, japanese, show } from './support';

describe('completing', () => {
  afterEach(closeAll);

  it('keeps the comment behind a value', async () => {
    const editor = await write('  - id: RISK-2\n    owner: <|># to be asked\n');
    await accept(editor, 'aoi');
    assert.equal(lineOf(editor), '    owner: aoi # to be asked');
  });

  it('offers no template where a value belongs', async () => {
    const editor = await write('  - id: RISK-2\n    likelihood: <|>\n');
    const items = await eventually(() => listAt(editor, 'treatment', '    tr'));
    assert.ok(items.length > 0);
    const here = await listNow(editor);
    assert.deepEqual(
      here.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet),
      [],
    );
  });

  it('writes a whole entry, indented, with its dash and the next id', async () => {
    const editor = await write('  <|>\n');
    await accept(editor, japanese ? 'リスク …' : 'Risk …');
    const text = editor.document.getText();
    assert.match(text, /\n {2}- id: RISK-2\n {4}title: [<＜]/);
    assert.match(text, /\n {4}treatment: modify\n {4}controls: \[\]\n {4}residual: \{/);
  });

  it('finds a control by what people call it', async () => {
    const editor = await write('  - id: RISK-2\n    controls: [テナント<|>]\n');
    await accept(editor, 'CLD.9.5.1');
    assert.equal(lineOf(editor), '    controls: [CLD.9.5.1]');
  });
});

/** Adds lines to the end of the risks, with the caret at `<|>`. */
async function write(lines: string): Promise<vscode.TextEditor> {
  const editor = await show('risks.isms.yaml');
  const { document } = editor;
  const end = document.positionAt(document.getText().length);
  await editor.edit((edit) => edit.insert(end, lines.replace('<|>', '')));
  const caret = document.positionAt(document.offsetAt(end) + lines.indexOf('<|>'));
  editor.selection = new vscode.Selection(caret, caret);
  return editor;
}

async function listNow({ document, selection }: vscode.TextEditor): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return list.items;
}

/** What is offered once the server answers: somewhere it certainly has something to say. */
async function listAt(
  editor: vscode.TextEditor,
  label: string,
  before: string,
): Promise<readonly vscode.CompletionItem[] | false> {
  const { document } = editor;
  const line = document
    .getText()
    .split('\n')
    .findIndex((each) => each.startsWith(before));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    new vscode.Position(line, before.length),
  );
  return list.items.some((item) => labelOf(item) === label) && list.items;
}

/** Accepts an item as the editor does: its snippet or text goes where it says. */
async function accept(editor: vscode.TextEditor, label: string): Promise<void> {
  const item = await eventually(async () => (await listNow(editor)).find((each) => labelOf(each) === label));
  const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
  assert.ok(range && item.insertText !== undefined);
  const snippet =
    item.insertText instanceof vscode.SnippetString
      ? item.insertText
      : new vscode.SnippetString().appendText(item.insertText);
  await editor.insertSnippet(snippet, range);
}

function lineOf({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active.line).text;
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
