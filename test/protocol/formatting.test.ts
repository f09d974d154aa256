import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { applyTextEdits } from '../../server/editing/text-edit';
import { makeFolder, root } from '../cli/folder';
import { startClient, type Client } from './client';

/** A client that announces nothing at all, with one document open. */
async function openPlainly(text: string): Promise<{ readonly client: Client; readonly uri: string }> {
  const folder = makeFolder({ 'isms.yaml': root, 'people.isms.yaml': text });
  const client = await startClient({ folders: [folder.uri], plain: true });
  const uri = folder.uriOf('people.isms.yaml');
  await client.open(uri, text);
  return { client, uri };
}

const options = { tabSize: 8, insertSpaces: false };

describe('Enter in a client that announces nothing', () => {
  it('puts the caret under the first field, at once', async () => {
    const { client, uri } = await openPlainly('people:\n  - id: sato\n');
    const end = { line: 1, character: 12 };
    await client.change(uri, { range: { start: end, end }, text: '\n' });
    const edits: readonly TextEdit[] = await client.connection.sendRequest('textDocument/onTypeFormatting', {
      textDocument: { uri },
      position: { line: 2, character: 0 },
      ch: '\n',
      options,
    });
    expect(edits).toEqual([
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, newText: '    ' },
    ]);
    expect(applyTextEdits('people:\n  - id: sato\n\n', edits)).toBe('people:\n  - id: sato\n    \n');
  });

  it('is announced, and answered with nothing for a document that nobody opened', async () => {
    const { client, uri } = await openPlainly('people:\n');
    expect(client.initialized.capabilities.documentOnTypeFormattingProvider).toEqual({
      firstTriggerCharacter: '\n',
      moreTriggerCharacter: [' '],
    });
    const answer: unknown = await client.connection.sendRequest('textDocument/onTypeFormatting', {
      textDocument: { uri: uri.replace('people', 'other') },
      position: { line: 1, character: 0 },
      ch: '\n',
      options,
    });
    expect(answer).toBeNull();
  });
});

describe('formatting in a client that announces nothing', () => {
  const ask = (client: Client, uri: string): Promise<readonly TextEdit[]> =>
    client.connection.sendRequest('textDocument/formatting', { textDocument: { uri }, options });

  it('mends the document as it is in the editor', async () => {
    const { client, uri } = await openPlainly('people:\n- id:  sato\n  name: 佐藤\n');
    const edits = await ask(client, uri);
    expect(applyTextEdits('people:\n- id:  sato\n  name: 佐藤\n', edits)).toBe(
      'people:\n  - id: sato\n    name: 佐藤\n',
    );
    expect(client.shown).toEqual([]);
  });

  it('mends the lines of a range', async () => {
    const { client, uri } = await openPlainly('people:\n  - id:  sato\n    name:  佐藤\n');
    const edits: readonly TextEdit[] = await client.connection.sendRequest('textDocument/rangeFormatting', {
      textDocument: { uri },
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } },
      options,
    });
    expect(edits).toEqual([
      { range: { start: { line: 2, character: 9 }, end: { line: 2, character: 11 } }, newText: ' ' },
    ]);
  });

  it('says that it left alone what it cannot read', async () => {
    const { client, uri } = await openPlainly('{people: [\n');
    expect(await ask(client, uri)).toEqual([]);
    await client.settle();
    expect(client.shown).toEqual([expect.stringContaining('was left as it is')]);
  });
});
