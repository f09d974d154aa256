import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, fileOf, finding, japanese, placeOf, show } from './support';

describe('editing', () => {
  afterEach(closeAll);

  it('completes the id of a control from its first letters', async () => {
    const editor = await startRow();
    const before = editor.document.getText();
    await vscode.commands.executeCommand('type', { text: 'CLD.9.5' });
    await eventually(async () => {
      // Does nothing until the list is there.
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return editor.document.getText() !== `${before}CLD.9.5`;
    });
    assert.equal(editor.document.getText(), `${before}CLD.9.5.1`);
  });

  it('offers the controls that are not stated yet', async () => {
    const editor = await startRow();
    const list = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        editor.selection.active,
      );
      // Until the server has answered, VS Code offers words of the text.
      return found.items.some(({ label }) => labelOf(label) === 'A.5.1') && found;
    });
    const labels = list.items.map(({ label }) => labelOf(label));
    assert.ok(labels.includes('CLD.9.5.1'), labels.join(' '));
    assert.ok(!labels.includes('13.1.3'), 'what is stated already is not offered again');
  });

  it('adds a missing exclusion reason by a quick fix', async () => {
    const editor = await show('soa.isms.yaml');
    const { document } = editor;
    const { range } = await finding('soa.isms.yaml', 'soa/exclusion-reason-missing');
    const before = document.getText();
    const title = japanese ? '除外理由を追加' : 'Add exclusion reason';
    const fix = await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
        // Their edits are made when somebody chooses one: so many are asked for here.
        100,
      );
      return actions.find((action) => action.title === title);
    });
    assert.equal(fix.isPreferred, true);
    assert.ok(fix.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    const row = '    - id: CLD.9.5.2\n      applicable: false\n';
    assert.equal(document.getText(), before.replace(row, `${row}      exclusionReason: TODO\n`));
    // Then what she types goes where the reason belongs.
    assert.ok(fix.command);
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
    assert.equal(document.getText(editor.selection), 'TODO');
  });

  it('explains a control for both roles, with its risks', async () => {
    const { document } = await show('soa.isms.yaml');
    const text = await hoverAt(document, '13.1.3');
    for (const part of japanese ? ['プロバイダ', 'カスタマ'] : ['Provider', 'Customer'])
      assert.ok(text.includes(part), text);
    for (const risk of ['R9', 'R11', 'RISK-1']) assert.ok(text.includes(risk), text);
    // Each role has guidance in sentences, not only a name.
    assert.ok(text.length > 600, text);
  });

  it('explains an ENISA risk', async () => {
    const { document } = await show('risks.isms.yaml');
    assert.ok((await hoverAt(document, 'R9')).includes('13.1.3'));
  });

  it('goes from a reference to its definition in another file', async () => {
    const { document } = await show('risks.isms.yaml');
    const places = await eventually(async () => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        placeOf(document, 'ren, due').translate(0, 1),
      );
      return found.length > 0 && found;
    });
    assert.equal(places.length, 1);
    const place = places[0];
    assert.ok(place && 'uri' in place);
    const root = fileOf('isms.yaml');
    assert.equal(place.uri.toString(), root.toString());
    const target = await vscode.workspace.openTextDocument(root);
    assert.equal(place.range.start.line, placeOf(target, 'id: ren,').line);
  });
});

/** Begins a new row at the end of the statement of applicability, with the cursor where its id goes. */
async function startRow(): Promise<vscode.TextEditor> {
  const editor = await show('soa.isms.yaml');
  const { document } = editor;
  const end = document.positionAt(document.getText().length);
  await editor.edit((edit) => edit.insert(end, '    - id: '));
  const cursor = document.positionAt(document.getText().length);
  editor.selection = new vscode.Selection(cursor, cursor);
  return editor;
}

async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  const position = placeOf(document, text).translate(0, 1);
  return await eventually(async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const parts = hovers.flatMap(({ contents }) =>
      contents.map((part) => (typeof part === 'string' ? part : part.value)),
    );
    return parts.length > 0 && parts.join('\n');
  });
}

function labelOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label;
}
