import { describe, expect, it } from 'vitest';
import { makeFolder, root, unresolved } from '../cli/folder';
import { codesOf, startClient } from './client';

const position = { line: 99999, character: 99999 };
const uris = [
  '',
  'x',
  '://',
  'a b:c',
  '%%%',
  'file:////x',
  'file:///nowhere/isms.yaml',
  'untitled:Untitled-1',
  'git:/isms.yaml?x',
];

describe('the server goes on after', () => {
  it('requests on documents that it does not know', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const client = await startClient({ folders: [folder.uri] });
    const ask = (method: string, params: object): Promise<unknown> =>
      client.connection.sendRequest<unknown>(method, params).catch((error: Error) => error);
    for (const uri of [...uris, folder.uriOf('services.isms.yaml')]) {
      const textDocument = { uri };
      const range = { start: position, end: position };
      expect(await ask('textDocument/completion', { textDocument, position })).toBeNull();
      expect(await ask('textDocument/hover', { textDocument, position })).toBeNull();
      expect(await ask('textDocument/definition', { textDocument, position })).toBeNull();
      expect(await ask('textDocument/diagnostic', { textDocument })).toMatchObject({ kind: 'full', items: [] });
      expect(await ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } })).toEqual([]);
    }
    expect(codesOf(client.pushed(folder.uriOf('services.isms.yaml')))).toContain('ref/unresolved');
    expect(await client.stop()).toEqual({ code: 0, stray: '' });
  });

  it('places that are not in the document', async () => {
    const folder = makeFolder({ 'isms.yaml': root });
    const uri = folder.uriOf('isms.yaml');
    const client = await startClient({ folders: [folder.uri] });
    await client.open(uri, root);
    const textDocument = { uri };
    for (const method of ['completion', 'hover', 'definition']) {
      await client.connection.sendRequest(`textDocument/${method}`, { textDocument, position });
    }
    expect(client.logged).toEqual([]);
    await client.change(uri, { range: { start: position, end: position }, text: '# end\n' });
    expect(codesOf(await client.items(uri))).not.toContain('yaml/syntax');
  });

  it('unknown methods, wrong parameters and notifications about nothing', async () => {
    const folder = makeFolder({ 'isms.yaml': root });
    const client = await startClient({ folders: [folder.uri] });
    const { connection } = client;
    await expect(connection.sendRequest('isms/nothing', {})).rejects.toThrow();
    for (const method of ['hover', 'completion', 'definition', 'diagnostic', 'codeAction']) {
      await connection.sendRequest(`textDocument/${method}`, {}).catch(() => undefined);
    }
    for (const uri of uris) {
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 1 },
        contentChanges: [],
      });
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      await connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
      const changes = [1, 2, 3].map((type) => ({ uri, type }));
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    }
    await connection.sendNotification('workspace/didChangeConfiguration', {});
    await connection.sendNotification('isms/nothing', {});
    await client.settle();
    expect(client.pushed(folder.uriOf('isms.yaml')).length).toBeGreaterThan(0);
    expect(await client.stop()).toEqual({ code: 0, stray: '' });
  });

  it('a new document that has no file', async () => {
    const client = await startClient();
    await client.open('untitled:Untitled-1', unresolved);
    expect(codesOf(await client.items('untitled:Untitled-1'))).toContain('project/root-missing');
    await client.close('untitled:Untitled-1');
    await client.settle();
    expect(client.logged).toEqual([]);
  });

  it('a folder that is not there, and one that is no folder of this machine', async () => {
    const client = await startClient({ folders: ['file:///nowhere/at/all', 'vscode-vfs://github/a/b'] });
    await client.settle();
    expect(client.pushes).toEqual([]);
    expect(await client.stop()).toEqual({ code: 0, stray: '' });
  });

  it('a client that refuses what it is asked', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const client = await startClient({ folders: [folder.uri], refuses: true });
    await client.open(folder.uriOf('isms.yaml'), root);
    await client.open(folder.uriOf('services.isms.yaml'), unresolved);
    await client.items(folder.uriOf('services.isms.yaml'));
    await client.change(folder.uriOf('isms.yaml'), { text: root.replace('hanako', 'nobody') });
    await client.settle();
    expect(codesOf(await client.items(folder.uriOf('services.isms.yaml')))).not.toContain('ref/unresolved');
    expect(await client.stop()).toEqual({ code: 0, stray: '' });
  });
});
