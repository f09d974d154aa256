/** `isms/next`: how a project stands and what comes next, branch by branch, from the built server. */
import { beforeEach, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { BeginAnswer, NextAnswer, NextParams } from '../../server/reports/protocol';
import { makeFolder, type Folder } from '../cli/folder';
import { startClient, type Client } from './client';

const root = `isms: 1
language: ja
people:
  - {id: ren, name: Ren Tani}
risks:
  - {id: R-1, owner: nobody, plan: {action: x, due: 2026-12-01}}
`;

describe('isms/next', () => {
  let folder: Folder;
  let client: Client;
  const ask = (params: NextParams = {}): Promise<NextAnswer | null> =>
    client.connection.sendRequest('isms/next', params);

  beforeEach(async () => {
    folder = makeFolder({ 'a/isms.yaml': root, 'b/isms.yaml': 'isms: 1\n' });
    client = await startClient({ folders: [folder.uri], locale: 'en' });
    await client.settle();
  });

  it('is the tree of one project, in the language of who reads it, unless told', async () => {
    const first = await ask({ uri: folder.uriOf('a/isms.yaml') });
    expect(first).toMatchObject({ folder: folder.uriOf('a'), today: '2026-11-23' });
    expect(first?.items.map(({ id, label }) => [id, label])[0]).toEqual(['requirements', 'Clause 4']);
    const japanese = await ask({ uri: folder.uriOf('a/isms.yaml'), lang: 'ja' });
    expect(japanese?.items[0]?.label).toBe('箇条4の要求事項');
    expect((await ask({ uri: folder.uriOf('b/isms.yaml') }))?.folder).toBe(folder.uriOf('b'));
    expect(await ask({ uri: 'file:///elsewhere/isms.yaml' })).toBeNull();
  });

  it('answers for another day', async () => {
    const due = async (today?: string): Promise<readonly string[]> => {
      const answer = await ask({ uri: folder.uriOf('a/isms.yaml'), of: 'due', today });
      return answer?.items.map(({ id, detail }) => `${id} ${detail}`) ?? [];
    };
    expect(await due()).toEqual(['due soon 1']);
    expect(await due('2026-12-02')).toEqual(['due overdue 1']);
    expect(await due('no day')).toEqual(['due soon 1']);
  });

  it('follows what is typed, and mends what is chosen by the edit that it names', async () => {
    const uri = folder.uriOf('a/isms.yaml');
    const text = `# typed\n${root}`;
    await client.open(uri, text);
    const [finding] = (await ask({ uri, of: 'requirement 4.2.1.b' }))?.items ?? [];
    expect(finding?.place).toMatchObject({ file: 'isms.yaml', range: { start: { line: 6 } } });
    const [action] = (await ask({ uri, of: finding?.id }))?.items ?? [];
    expect(action).toMatchObject({ state: 'action', label: 'Create the person nobody' });
    const answer = await client.connection.sendRequest<BeginAnswer | null>('isms/begin', { uri, ...action?.begins });
    const { documentChanges = [] } = (answer?.edit ?? {}) as WorkspaceEdit;
    const edits = documentChanges.flatMap((change) => ('edits' in change ? (change.edits as TextEdit[]) : []));
    const edited = TextDocument.applyEdits(TextDocument.create(uri, 'isms', 1, text), edits);
    expect(edited).toContain('{id: nobody');
    expect(answer?.place?.uri).toBe(uri);
    // Chosen again after it was done, it does nothing.
    await client.change(uri, { text: edited });
    expect(await client.connection.sendRequest('isms/begin', { uri, ...action?.begins })).toEqual({});
  });

  it.each([[{ of: 7 }], [{ of: '__proto__' }], [{ of: 'due' + ' x'.repeat(1000) }], [{ today: {} }], [7]])(
    'is not put out by %j',
    async (params) => {
      await client.connection.sendRequest('isms/next', params as object);
      expect((await ask({ uri: folder.uriOf('a/isms.yaml') }))?.items).toHaveLength(5);
      expect(client.logged).toEqual([]);
    },
  );
});
