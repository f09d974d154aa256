import { describe, expect, it } from 'vitest';
import { makeFolder, root } from '../cli/folder';
import { startClient, type Client } from './client';

const fileCount = 60;
const nameOf = (file: number): string => `risks-${file}.isms.yaml`;

/** Each file has an entry without fault and one that names nobody. */
function textOf(file: number): string {
  return `risks:\n  - {id: R-${file}, title: 隔離の失敗}\n  - {id: S-${file}, owner: nobody}\n`;
}

async function openWorkspace(pull: boolean): Promise<{ readonly client: Client; readonly uri: string }> {
  const names = Array.from({ length: fileCount }, (_, file) => [nameOf(file), textOf(file)] as const);
  const folder = makeFolder({ 'isms.yaml': root, ...Object.fromEntries(names) });
  const client = await startClient({ folders: [folder.uri], pull });
  const uri = folder.uriOf(nameOf(7));
  await client.open(uri, textOf(7));
  await client.settle();
  return { client, uri };
}

const title = { start: { line: 1, character: 24 }, end: { line: 1, character: 24 } };

/** Bytes that the server sends while something is done. */
async function bytesOf(client: Client, work: () => Promise<unknown>): Promise<number> {
  const before = client.received();
  await work();
  return client.received() - before;
}

describe('the bytes that an edit of a title makes the server send', () => {
  it('are those of one short answer to a client that pulls', async () => {
    const { client, uri } = await openWorkspace(true);
    const { resultId } = await client.pull(uri);
    const pushes = client.pushes.length;
    const bytes = await bytesOf(client, async () => {
      await client.change(uri, { range: title, text: 'x' });
      expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    });
    expect(bytes).toBeLessThanOrEqual(`Content-Length: 00\r\n\r\n`.length + answerLength(resultId));
    await client.settle();
    expect(client.pushes.length).toBe(pushes);
  });

  it('are none to a client that is pushed to, and one document when the finding changes', async () => {
    const { client, uri } = await openWorkspace(false);
    const edit = async (text: string, at = title): Promise<void> => {
      await client.change(uri, { range: at, text });
      await client.settle();
    };
    const heard = client.heard();
    await edit('x');
    expect(client.heard()).toBe(heard);
    const pushes = client.pushes.length;
    await edit('somebody', { start: { line: 2, character: 21 }, end: { line: 2, character: 27 } });
    expect(client.pushes.slice(pushes).map((push) => push.uri)).toEqual([uri]);
  });
});

/** `{"jsonrpc":"2.0","id":N,"result":{…}}` with an id of up to four digits: how often the client asked before is not the point. */
function answerLength(resultId: string | undefined): number {
  return JSON.stringify({ jsonrpc: '2.0', id: 1234, result: { kind: 'unchanged', resultId } }).length;
}
