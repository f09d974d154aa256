import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import type { CompletionItem, CompletionList, Hover, Location } from 'vscode-languageserver/node';
import { makeFolder, root, unresolved } from '../cli/folder';
import { repository } from '../cli/program';
import { startClient, type Client } from './client';

const example = URI.file(`${repository}examples/cloud`).toString();

/** The example, with one of its files open, and where a text stands in it. */
async function openExample(name: string, locale = 'en') {
  const text = readFileSync(`${repository}examples/cloud/${name}`, 'utf8');
  const uri = `${example}/${name}`;
  const client = await startClient({ folders: [example], locale });
  await client.open(uri, text);
  await client.settle();
  const at = (needle: string) => {
    const lines = text.split('\n');
    const line = lines.findIndex((each) => each.includes(needle));
    return { line, character: (lines[line] ?? '').indexOf(needle) };
  };
  return { client, uri, text, at };
}

async function complete(client: Client, uri: string, line: number, character: number) {
  const answer = await client.connection.sendRequest<readonly CompletionItem[] | CompletionList | null>(
    'textDocument/completion',
    { textDocument: { uri }, position: { line, character } },
  );
  return answer && 'items' in answer ? answer.items : answer;
}

describe('completion', () => {
  it('offers CLD.9.5.1 where a control is asked for, and replaces what is written of it', async () => {
    const text = 'soa:\n  controls:\n    - id: CLD.9.\n';
    const folder = makeFolder({ 'isms.yaml': root, 'soa.isms.yaml': text });
    const uri = folder.uriOf('soa.isms.yaml');
    const client = await startClient({ folders: [folder.uri], locale: 'ja' });
    await client.open(uri, text);
    const item = (await complete(client, uri, 2, 16))?.find(({ label }) => label.startsWith('CLD.9.5.1'));
    expect(item).toBeDefined();
    expect(JSON.stringify(item)).toContain('仮想コンピューティング環境');
    expect(item?.textEdit).toMatchObject({ newText: expect.stringContaining('CLD.9.5.1') as string });
  });

  it('offers people of other files, and nothing in a document that nobody opened', async () => {
    const text = 'services:\n  - id: crm\n    owner: \n';
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': text });
    const client = await startClient({ folders: [folder.uri] });
    const uri = folder.uriOf('services.isms.yaml');
    expect(await complete(client, uri, 2, 11)).toBeNull();
    await client.open(uri, text);
    await client.settle();
    expect((await complete(client, uri, 2, 11))?.map(({ label }) => label)).toEqual(
      expect.arrayContaining([expect.stringContaining('hanako')]),
    );
  });
});

describe('hover', () => {
  it.each([
    ['en', 'Segregation in virtual computing environments'],
    ['ja', '仮想コンピューティング環境における分離'],
  ])('explains a control in %s', async (locale, title) => {
    const { client, uri, at } = await openExample('soa.isms.yaml', locale);
    const hover = (await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: at('CLD.9.5.1'),
    })) as Hover;
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining(title) as string });
    expect(hover.range?.start).toEqual(at('CLD.9.5.1'));
  });
});

describe('definition', () => {
  it('leads from a person to where the person is defined, in another file', async () => {
    const { client, uri, at } = await openExample('criteria.isms.yaml');
    const places = (await client.connection.sendRequest('textDocument/definition', {
      textDocument: { uri },
      position: at('hanako'),
    })) as readonly Location[];
    expect(places.map((place) => place.uri)).toEqual([`${example}/isms.yaml`]);
  });
});

describe('requests of our own', () => {
  it('give the statement of applicability as plain data', async () => {
    const { client, uri } = await openExample('risks.isms.yaml', 'ja');
    const report = (await client.connection.sendRequest('isms/soa', { uri })) as Record<string, unknown>;
    expect(report).toMatchObject({ language: 'ja', today: '2026-11-23', organization: '例示クラウド株式会社' });
    expect(report['summary']).toMatchObject({ missing: 0, undecided: 0 });
  });

  it('give the conformity, also for a file that only lies in the project', async () => {
    const { client, uri } = await openExample('risks.isms.yaml');
    const report = await client.connection.sendRequest('isms/conformity', { uri });
    expect(report).toMatchObject({ met: 17, unmet: 0 });
    expect(await client.connection.sendRequest('isms/conformity', { uri: `${example}/docs/policy.md` })).toEqual(
      report,
    );
  });

  it('mean the project nearest to the top of the workspace when no file is named', async () => {
    const folder = makeFolder({ 'a/isms.yaml': root, 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const client = await startClient({ folders: [folder.uri] });
    const ask = (params: object): Promise<unknown> => client.connection.sendRequest('isms/conformity', params);
    expect(await ask({})).toEqual(await ask({ uri: folder.uriOf('services.isms.yaml') }));
    expect(await ask({})).not.toEqual(await ask({ uri: folder.uriOf('a/isms.yaml') }));
  });

  it('know nothing of files that belong to no project', async () => {
    const client = await startClient();
    expect(await client.connection.sendRequest('isms/soa', { uri: 'file:///nowhere/isms.yaml' })).toBeNull();
    expect(await client.connection.sendRequest('isms/conformity', {})).toBeNull();
    expect(await client.connection.sendRequest('isms/conformity')).toBeNull();
  });
});
