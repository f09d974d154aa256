/** What documents are open is what the editor said last, however long the disk takes. */
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { startInProcess, type InProcessClient } from './in-process';
import { createSlowHost, type SlowHost } from './slow-host';

const folder = 'file:///workspace';
const root = `${folder}/isms.yaml`;
const a = `${folder}/a.isms.yaml`;
const b = `${folder}/b.isms.yaml`;
const people = (id: string): string => `people:\n  - {id: ${id}, name: 情報 花子}\n`;

/** Ids in the outline of a document: none where the server takes it for closed. */
async function ids(client: InProcessClient, uri: string): Promise<readonly string[]> {
  const outline = await client.ask<readonly DocumentSymbol[] | null>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  return (outline ?? []).flatMap(({ children = [] }) => children.map(({ name }) => name));
}

/** The client has sent all, and the server has read it; the disk may still be asked. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function settled(client: InProcessClient, slow: SlowHost): Promise<void> {
  slow.hurry();
  await client.ask('isms/conformity', { uri: root });
  await turn();
  await client.ask('isms/conformity', { uri: root });
}

async function started(): Promise<{ readonly slow: SlowHost; readonly client: InProcessClient }> {
  const slow = createSlowHost({ [root]: 'isms: 1\n', [a]: people('disk-a'), [b]: people('disk-b') });
  slow.dawdle();
  const client = await startInProcess(slow.host, folder);
  await turn();
  return { slow, client };
}

describe('while the server reads', () => {
  it('a document that was closed and opened again is open, and follows what is typed', async () => {
    const { slow, client } = await started();
    client.open(a, people('first'));
    client.close(a);
    client.open(b, people('other'));
    client.close(b);
    client.open(a, people('second'));
    await turn();
    expect(await ids(client, a)).toEqual(['second']);
    await settled(client, slow);
    expect(await ids(client, a)).toEqual(['second']);
    expect(await ids(client, b)).toEqual([]);
    client.change(a, people('third'));
    expect(await ids(client, a)).toEqual(['third']);
    await settled(client, slow);
    expect(await ids(client, a)).toEqual(['third']);
  });

  it('a change of settings between makes no difference', async () => {
    const { slow, client } = await started();
    client.open(a, people('first'));
    await settled(client, slow);
    slow.dawdle();
    client.tell('workspace/didChangeConfiguration', { settings: {} });
    client.close(a);
    client.open(a, 'people:\n  - {id: second}\n');
    await settled(client, slow);
    expect(await ids(client, a)).toEqual(['second']);
    expect(client.pushed(a).map(({ code }) => code)).not.toEqual([]);
    client.change(a, people('third'));
    await settled(client, slow);
    expect(client.pushed(a).map(({ code }) => code)).not.toContain('schema/missing-key');
  });

  it('what was closed goes on as the disk has it', async () => {
    const { slow, client } = await started();
    client.open(a, 'people:\n  - {id: unsaved, nme: x}\n');
    client.close(a);
    await settled(client, slow);
    expect(client.pushed(a).map(({ code }) => code)).not.toContain('schema/unknown-key');
    client.open(a, people('disk-a'));
    expect(await ids(client, a)).toEqual(['disk-a']);
  });
});
