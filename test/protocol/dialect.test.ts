/** What is said to a client in its own way of counting columns and writing addresses, wherever it is said. */
import { describe, expect, it } from 'vitest';
import type { Command, WorkspaceEdit } from 'vscode-languageserver/node';
import { makeFolder } from '../cli/folder';
import { startEditor, until } from './editor';

const root = 'isms: 1\npeople:\n  - {id: suzuki, name: 鈴木}\nservices:\n  - {id: yoyaku, name: 予約}\n';
const system = 'assets:\n  - {id: db, name: 予約データベース, type: data, owner: suzuk, services: [yoyaku]}\n';
const line = system.split('\n')[1] ?? '';
const bytes = (text: string): number => Buffer.byteLength(text);
/** The column of bytes at which something begins. */
const column = (text: string): number => bytes(line.slice(0, line.indexOf(text)));

describe('an edit that the server asks the client to make', () => {
  it('counts columns and names documents as the client does', async () => {
    const { path, uri: rootUri } = makeFolder({ 'isms.yaml': root, '資産[1].isms.yaml': system });
    const editor = await startEditor({
      rootUri,
      capabilities: { general: { positionEncodings: ['utf-8'] }, workspace: { applyEdit: true } },
    });
    const edits: WorkspaceEdit[] = [];
    editor.onAsked('workspace/applyEdit', (params) => {
      edits.push((params as { edit: WorkspaceEdit }).edit);
      return { applied: true };
    });
    const uri = `file://${path}/資産[1].isms.yaml`;
    await editor.open(uri, system);
    const at = { line: 1, character: column('suzuk') };
    const commands = await editor.ask<Command[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const [first] = commands;
    await editor.ask('workspace/executeCommand', { command: first?.command, arguments: first?.arguments });
    await until(() => edits.length > 0);
    expect(Object.keys(edits[0]?.changes ?? {})).toEqual([uri]);
    expect(edits[0]?.changes?.[uri]?.[0]).toMatchObject({ newText: 'suzuki', range: { start: at } });
  });
});

describe('what was found in a file', () => {
  it('is told anew under the address by which the client opens it, and taken back under ours', async () => {
    const { path, uri: rootUri, uriOf } = makeFolder({ 'isms.yaml': root, '資産[1].isms.yaml': system });
    const editor = await startEditor({ rootUri });
    const ours = uriOf('資産[1].isms.yaml');
    await until(() => (editor.pushed(ours) ?? []).length > 0);
    const theirs = `file://${path}/資産[1].isms.yaml`;
    await editor.open(theirs, system);
    await editor.settled();
    await until(() => (editor.pushed(theirs) ?? []).length > 0);
    expect(editor.pushed(ours)).toEqual([]);
  });

  it('is told of a document that is open by two addresses until both are closed', async () => {
    const { path, uri: rootUri, uriOf } = makeFolder({ 'isms.yaml': root, '資産[1].isms.yaml': system });
    const editor = await startEditor({ rootUri });
    const [one, two] = [uriOf('資産[1].isms.yaml'), `file://${path}/資産[1].isms.yaml`];
    const unsaved = system.replace('suzuk,', 'sato,');
    await editor.open(one, unsaved);
    await editor.open(two, unsaved);
    await until(() => (editor.pushed(two) ?? []).length > 0);
    await editor.tell('textDocument/didClose', { textDocument: { uri: two } });
    await editor.settled();
    await until(() => (editor.pushed(one) ?? []).some(({ message }) => String(message).includes('sato')));
    expect(editor.pushed(two)).toEqual([]);
    await editor.tell('textDocument/didClose', { textDocument: { uri: one } });
    await until(() => (editor.pushed(one) ?? []).some(({ message }) => /suzuk\b/.test(String(message))));
  });
});
