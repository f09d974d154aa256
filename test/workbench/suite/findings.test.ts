import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileOf, finding, findingsIn, japanese, noFinding, placeOf, show } from './support';

describe('findings', () => {
  afterEach(closeAll);

  it('of a file that no editor holds are shown', async () => {
    const found = await finding('risks.isms.yaml', 'ref/unresolved');
    assert.equal(found.source, 'isms');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(found.message.includes('nobody'), found.message);
    assert.equal(/[ぁ-ん]/.test(found.message), japanese, found.message);
    const document = await vscode.workspace.openTextDocument(fileOf('risks.isms.yaml'));
    assert.equal(document.getText(found.range), 'nobody');
  });

  it('lead from their code to a page that comes with the extension', async () => {
    const { code } = await finding('risks.isms.yaml', 'ref/unresolved');
    const target = typeof code === 'object' ? code.target : undefined;
    const language = japanese ? 'ja' : 'en';
    assert.equal(target?.authority, 'isms-as-code.isms-as-code');
    assert.equal(target?.path, `/rules/${language}/ref-unresolved.md`);
    const extension = vscode.extensions.getExtension('isms-as-code.isms-as-code');
    assert.ok(extension !== undefined);
    const page = vscode.Uri.joinPath(extension.extensionUri, 'docs', target.path);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    assert.ok(text.includes('ref/unresolved'));
  });

  it('of an open file stand once, at the characters in question', async () => {
    await finding('soa.isms.yaml', 'soa/exclusion-reason-missing');
    const { document } = await show('soa.isms.yaml');
    // The editor asks for them itself from now on; what was sent before must go.
    const found = await finding('soa.isms.yaml', 'soa/exclusion-reason-missing');
    assert.equal(document.getText(found.range), 'CLD.9.5.2');
    const texts = vscode.languages
      .getDiagnostics(document.uri)
      .map(({ message, range }) => `${String(range.start.line)} ${message}`);
    assert.deepEqual([...new Set(texts)], texts);
  });

  it('follow an edit that is not saved', async () => {
    const editor = await show('soa.isms.yaml');
    await finding('soa.isms.yaml', 'soa/exclusion-reason-missing');
    const end = editor.document.lineAt(placeOf(editor.document, '- id: CLD.12.1.5').line - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\n      exclusionReason: We offer no virtual machines to anybody'));
    await noFinding('soa.isms.yaml', 'soa/exclusion-reason-missing');
    assert.ok(editor.document.isDirty);
    await vscode.commands.executeCommand('undo');
    await finding('soa.isms.yaml', 'soa/exclusion-reason-missing');
  });

  it('in other files follow it, too', async () => {
    const editor = await show('isms.yaml');
    await finding('risks.isms.yaml', 'ref/unresolved');
    const place = placeOf(editor.document, 'scope:');
    await editor.edit((edit) => edit.insert(place, '  - {id: nobody, name: Nobody at all}\n'));
    await noFinding('risks.isms.yaml', 'ref/unresolved');
  });

  it('are judged by the day that the settings give', async () => {
    await finding('risks.isms.yaml', 'treatment/plan-overdue');
    const settings = vscode.workspace.getConfiguration('isms');
    assert.equal(settings.get('today'), '2026-11-23');
    await settings.update('today', '2026-11-21', vscode.ConfigurationTarget.Workspace);
    try {
      await noFinding('risks.isms.yaml', 'treatment/plan-overdue');
    } finally {
      await settings.update('today', '2026-11-23', vscode.ConfigurationTarget.Workspace);
    }
    await finding('risks.isms.yaml', 'treatment/plan-overdue');
  });

  it('are not about other YAML', async () => {
    await show('notes.yaml');
    await finding('risks.isms.yaml', 'ref/unresolved');
    assert.deepEqual(vscode.languages.getDiagnostics(fileOf('notes.yaml')), []);
    assert.deepEqual(findingsIn('notes.yaml', 'ref/unresolved'), []);
  });
});
