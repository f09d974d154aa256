import { describe, expect, it } from 'vitest';
import { makeFolder, root } from '../cli/folder';
import { ofRule, startClient, type Client } from './client';

/** Replaces characters of one line; the deprecated length is left out, as clients of today do. */
function replace(line: number, start: number, end: number, text: string) {
  return { range: { start: { line, character: start }, end: { line, character: end } }, text };
}

async function ownersOf(client: Client, uri: string): Promise<readonly unknown[]> {
  return ofRule(await client.items(uri), 'ref/unresolved').map(({ range }) => range);
}

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('incremental edits with %s', (_name, end) => {
  const text = [
    'services:',
    '  - id: crm',
    '    name: 顧客管理𠮷😀',
    '    roles: [provider]',
    '    owner: hanako',
    '',
  ].join(end);

  it('are followed by diagnostics at the right characters, after Japanese and surrogate pairs', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': text });
    const uri = folder.uriOf('services.isms.yaml');
    const client = await startClient({ folders: [folder.uri] });
    await client.open(uri, text);
    expect(await ownersOf(client, uri)).toEqual([]);

    await client.change(uri, replace(4, 11, 17, '花'));
    expect(await ownersOf(client, uri)).toEqual([
      { start: { line: 4, character: 11 }, end: { line: 4, character: 12 } },
    ]);

    // The flow mapping puts the reference behind four characters of two units each.
    await client.change(uri, { text: `services:${end}  - {id: crm, name: 𠮷😀𠮷😀, owner: nobody}${end}` });
    expect(await ownersOf(client, uri)).toEqual([
      { start: { line: 1, character: 37 }, end: { line: 1, character: 43 } },
    ]);

    await client.change(uri, replace(1, 20, 22, ''), replace(1, 35, 41, 'hanako'));
    expect(await ownersOf(client, uri)).toEqual([]);
  });

  it('give the same as the whole text, whatever their order', async () => {
    const folder = makeFolder({ 'isms.yaml': root });
    const [uri, fresh] = [folder.uriOf('a.isms.yaml'), folder.uriOf('b.isms.yaml')];
    const client = await startClient({ folders: [folder.uri] });
    await client.open(uri, text);
    await client.change(uri, replace(4, 11, 17, 'nobody'));
    await client.change(
      uri,
      replace(1, 0, 0, `  - id: hr${end}    name: 人事${end}    owner: x${end}`),
      replace(0, 0, 0, `# 一行${end}`),
    );
    await client.change(uri, {
      range: { start: { line: 3, character: 12 }, end: { line: 4, character: 0 } },
      text: end,
    });
    const incremental = await client.items(uri);
    await client.close(uri);
    const whole = [
      '# 一行',
      'services:',
      '  - id: hr',
      '    name: 人事',
      '    owner: x',
      '  - id: crm',
      '    name: 顧客管理𠮷😀',
      '    roles: [provider]',
      '    owner: nobody',
      '',
    ].join(end);
    await client.open(fresh, whole);
    expect(await client.items(fresh)).toEqual(incremental);
    expect(ofRule(incremental, 'ref/unresolved')).toHaveLength(2);
  });
});
