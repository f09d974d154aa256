// Where a line break puts the caret, in the editor itself.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, show } from './support';

describe('typing a line break', () => {
  afterEach(closeAll);

  const cases: readonly (readonly [where: string, before: string, column: number])[] = [
    ['under the first key of an item', '  - id: RISK-9', 4],
    ['under the field before', '  - id: RISK-9\n    title: 停止', 4],
    ['deeper than a key that wants its value', '  - id: RISK-9\n    acceptance:', 6],
    ['deeper than a key in an item', '  - acceptance:', 6],
    ['deeper than the head of a block', '  - id: RISK-9\n    notes: |', 6],
  ];
  for (const [where, before, column] of cases) {
    it(`puts the caret ${where}`, async () => {
      const editor = await write(before);
      await breakLine();
      await eventually(() => (editor.selection.active.character === column ? true : undefined));
      assert.equal(lineOf(editor), ' '.repeat(column));
    });
  }

  it('leaves the list after an empty item', async () => {
    const editor = await write('  - id: RISK-9\n    controls:\n      - A.5.1\n      - ');
    await breakLine();
    const { document } = editor;
    await eventually(() => (/\n {6}- A\.5\.1\n {4}$/.test(document.getText()) ? true : undefined));
    assert.equal(editor.selection.active.character, 4);
  });
});

describe('an entry that is being written', () => {
  afterEach(closeAll);

  it('is not told what it lacks until the caret leaves it, and at once what is wrong', async () => {
    const editor = await write('');
    const { document } = editor;
    for (const text of ['  - id: RISK-9', '\n', 'title: 停止', '\n', 'owner: nobody-else'])
      await vscode.commands.executeCommand('type', { text });
    await eventually(() => saidOf(document).includes('ref/unresolved'));
    assert.deepEqual(lacksOf(document), []);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await eventually(() => lacksOf(document).length > 0);
    // Coming back to it hides nothing.
    const end = document.positionAt(document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: 'x' });
    await eventually(() => document.getText().endsWith('elsex'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.ok(lacksOf(document).length > 0);
  });
});

function saidOf({ uri }: vscode.TextDocument): readonly string[] {
  return vscode.languages.getDiagnostics(uri).map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** What is said of the new entry as missing. */
function lacksOf({ uri }: vscode.TextDocument): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ message }) => message.includes('RISK-9'))
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))
    .filter((code) => code === 'entry/incomplete' || code.endsWith('-missing'));
}

/** Adds lines to the end of the risks, the caret behind them. */
async function write(lines: string): Promise<vscode.TextEditor> {
  const editor = await show('risks.isms.yaml');
  const { document } = editor;
  const end = document.positionAt(document.getText().length);
  await editor.edit((edit) => edit.insert(end, lines));
  const caret = document.positionAt(document.getText().length);
  editor.selection = new vscode.Selection(caret, caret);
  return editor;
}

async function breakLine(): Promise<void> {
  await vscode.commands.executeCommand('type', { text: '\n' });
}

function lineOf({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active.line).text;
}
