/** Completion as clients get it: of one that announces nothing, and of one that takes all there is. */
import { writeFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList } from 'vscode-languageserver/node';
import { makeFolder, root } from '../cli/folder';
import { startClient, type ClientOptions } from './client';

/** Opens a file of the fixture and asks where `<|>` stands in it. */
async function ask(
  name: string,
  marked: string,
  options: ClientOptions = {},
  prepare: (folder: string) => void = () => undefined,
) {
  const text = marked.replace('<|>', '');
  const folder = makeFolder({ 'isms.yaml': root, [name]: text });
  prepare(fileURLToPath(folder.uri));
  const client = await startClient({ folders: [folder.uri], locale: 'en', ...options });
  const uri = folder.uriOf(name);
  await client.open(uri, text);
  await client.settle();
  const before = marked.slice(0, marked.indexOf('<|>')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const answer = await client.connection.sendRequest<readonly CompletionItem[] | CompletionList>(
    'textDocument/completion',
    {
      textDocument: { uri },
      position,
    },
  );
  return { client, items: 'items' in answer ? answer.items : answer };
}

describe('a client that announces nothing', () => {
  it('gets plain text, in full indentation, and nothing that it did not offer to take', async () => {
    const { items } = await ask('r.isms.yaml', 'risks:\n  - <|>\n');
    const template = items.find(({ label }) => label.startsWith('Risk …'));
    expect(template?.textEdit?.newText).toMatch(/^id: RISK-\d+\n {4}title: <what may happen>\n {4}enisa: /);
    for (const item of items) {
      expect(item.insertTextFormat).toBeUndefined();
      expect(item.labelDetails).toBeUndefined();
      expect(item.command).toBeUndefined();
      expect(item.data).toBeUndefined();
      expect(item.textEdit?.newText).not.toContain('$');
      expect(item.documentation).not.toMatchObject({ kind: 'markdown' });
    }
  });

  it('gets the same list whatever it takes for a word', async () => {
    const { items } = await ask('s.isms.yaml', 'soa:\n  controls:\n    - id: CLD.9.5<|>\n');
    expect(items.map(({ label }) => label)).toEqual(['CLD.9.5.1', 'CLD.9.5.2']);
  });

  it('keeps a comment behind what it accepts', async () => {
    const { items } = await ask('r.isms.yaml', 'risks:\n  - id: R\n    treatment: <|># TODO\n');
    const { textEdit } = items.find(({ label }) => label === 'modify') ?? {};
    expect(textEdit).toMatchObject({
      newText: 'modify ',
      range: { start: { line: 2, character: 15 }, end: { line: 2, character: 15 } },
    });
  });

  it('is offered the files of the workspace, and none that a link leads to', async () => {
    const outside = fileURLToPath(makeFolder({ 'secret.md': 'x' }).uri);
    const { items } = await ask('e.isms.yaml', 'evidence:\n  - id: EV-1\n    location: <|>\n', {}, (folder) => {
      mkdirSync(`${folder}/evidence`);
      mkdirSync(`${folder}/.hidden`);
      for (const name of ['evidence/試験.pdf', 'a.md', '.hidden/b.md']) writeFileSync(`${folder}/${name}`, 'x');
      symlinkSync(outside, `${folder}/link`);
      symlinkSync(`${outside}/secret.md`, `${folder}/secret.md`);
    });
    const labels = [...items].sort((left, right) => ((left.sortText ?? '') < (right.sortText ?? '') ? -1 : 1));
    expect(labels.map(({ label }) => label)).toEqual(['evidence/試験.pdf', 'a.md']);
  });
});

describe('a client that takes all there is', () => {
  it('gets tab stops, and asks for what there is to read', async () => {
    const { client, items } = await ask('s.isms.yaml', 'soa:\n  controls:\n    - id: CLD.9.5<|>\n', {
      richCompletion: true,
    });
    const [item] = items;
    expect(item?.documentation).toBeUndefined();
    const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
    expect(resolved.documentation).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('Segregation in virtual computing environments') as string,
    });
    const stale = { ...item, data: { list: 99, index: 0 } };
    expect(await client.connection.sendRequest('completionItem/resolve', stale)).toEqual(stale);
  });

  it('gets templates with tab stops', async () => {
    const { items } = await ask('r.isms.yaml', 'risks:\n  - <|>\n', { richCompletion: true });
    const template = items.find(({ label }) => label.startsWith('Risk …'));
    expect(template).toMatchObject({ insertTextFormat: 2 });
    expect(template?.textEdit?.newText).toContain('${2:<what may happen>}');
  });
});
