/** A line break as clients get it that know nothing of the language. */
import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { makeFolder, root } from '../cli/folder';
import { startClient } from './client';

describe('a client that announces nothing', () => {
  it('gets the indentation of the next line after a line break, and nothing where it is right', async () => {
    const text = 'people:\n  - id: sato\n';
    const folder = makeFolder({ 'isms.yaml': root, 'p.isms.yaml': text });
    const client = await startClient({ folders: [folder.uri], locale: 'ja' });
    const uri = folder.uriOf('p.isms.yaml');
    await client.open(uri, text);
    await client.settle();
    const ask = (line: number): Promise<readonly TextEdit[] | null> =>
      client.connection.sendRequest('textDocument/onTypeFormatting', {
        textDocument: { uri },
        position: { line, character: 0 },
        ch: '\n',
        options: { tabSize: 8, insertSpaces: false },
      });
    const [edit, ...others] = (await ask(2)) ?? [];
    expect(others).toEqual([]);
    expect(edit?.newText).toBe('    ');
    const start = { line: 2, character: 0 };
    await client.change(uri, { range: { start, end: start }, text: '    ' });
    expect(await ask(2)).toEqual([]);
  });
});
