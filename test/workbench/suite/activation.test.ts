import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { serverIds } from './servers';
import { closeAll, eventually, fileOf, finding, show } from './support';

const extension = vscode.extensions.getExtension('isms-as-code.isms-as-code');

// Outside any `describe`: without it no test has a chance, and none is tried.
before('the workspace activates the extension', async () => {
  await eventually(() => extension?.isActive);
});

describe('the extension', () => {
  afterEach(closeAll);

  it('is activated by a workspace with isms.yaml, before any file is opened', () => {
    assert.deepEqual(vscode.window.visibleTextEditors, []);
  });

  for (const [path, language] of [
    ['isms.yaml', 'isms'],
    ['soa.isms.yaml', 'isms'],
    ['notes.yaml', 'yaml'],
  ] as const) {
    it(`takes ${path} for ${language}`, async () => {
      assert.equal((await vscode.workspace.openTextDocument(fileOf(path))).languageId, language);
    });
  }

  it('has its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of [
      'start',
      'nextPlaceholder',
      'openPreview',
      'openSoa',
      'openClause4',
      'openRisks',
      'showUnmet',
      'showOutput',
      'restartServer',
    ])
      assert.ok(commands.includes(`isms.${name}`), name);
  });

  it('goes on after the server was restarted, with nothing left of the one before', async () => {
    await show('soa.isms.yaml');
    await finding('risks.isms.yaml', 'ref/unresolved');
    const before = allFindings();
    await vscode.commands.executeCommand('isms.restartServer');
    await eventually(() => JSON.stringify(allFindings()) === JSON.stringify(before));
    // Elsewhere they cannot be counted.
    if (process.platform === 'linux') await eventually(() => serverIds().length === 1);
  });
});

function allFindings(): readonly string[] {
  return vscode.languages
    .getDiagnostics()
    .flatMap(([uri, found]) => found.map(({ message, range }) => `${uri.path} ${String(range.start.line)} ${message}`))
    .sort();
}
