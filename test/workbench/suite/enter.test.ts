import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually } from './support';

describe('Enter', () => {
  afterEach(closeAll);

  it('puts the caret where the next line of an ISMS begins', async () => {
    assert.equal(
      await typed('people:', '- id: sato', 'name: 佐藤', 'title: 部長'),
      'people:\n  - id: sato\n    name: 佐藤\n    title: 部長',
    );
    assert.equal(
      await typed('soa:', 'controls:', '- id: A.5.1', 'applicable: true'),
      'soa:\n  controls:\n    - id: A.5.1\n      applicable: true',
    );
    assert.equal(await typed('people:', '- {id: sato, name: 佐藤}', '- '), 'people:\n  - {id: sato, name: 佐藤}\n  - ');
  });

  it('leaves the list on an empty item', async () => {
    assert.equal(await typed('people:', '- ', 'risks:'), 'people:\n  - \nrisks:');
  });
});

/** What stands in a new document after lines were typed with Enter between them. */
async function typed(...lines: readonly string[]): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language: 'isms' });
  await vscode.window.showTextDocument(document);
  for (const [index, line] of lines.entries()) {
    if (index > 0) await vscode.commands.executeCommand('type', { text: '\n' });
    // As one piece: what brackets and quotes add by themselves is not what is looked at.
    await vscode.commands.executeCommand('paste', { text: line });
  }
  return document.getText();
}

describe('pasting', () => {
  afterEach(closeAll);

  it('gives lines the indentation of where they land', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'isms', content: 'people:\n  ' });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(1, 2, 1, 2);
    await vscode.env.clipboard.writeText('- id: sato\n  name: 佐藤\n- id: ren\n  name: 蓮');
    // Formatters come a moment after the server was asked for the first time.
    await eventually(async () => {
      await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
      for (let waited = 0; waited < 100 && !document.getText().includes('    name: 蓮'); waited += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      if (document.getText().includes('    name: 蓮')) return true;
      while (document.getText() !== 'people:\n  ') await vscode.commands.executeCommand('undo');
      return false;
    });
    assert.equal(document.getText(), 'people:\n  - id: sato\n    name: 佐藤\n  - id: ren\n    name: 蓮');
  });
});
