/** What stands beside the text, on the wire. */
import { describe, expect, it } from 'vitest';
import type {
  CodeLens,
  DocumentLink,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { makeFolder } from '../cli/folder';
import { startClient } from './client';

const text = `isms: 1
soa:
  controls:
    - id: A.5.1 # 方針
    - {id: CLD.9.5.1, applicable: true}
    - id: FISC-12
    - id: OWN-1
ownControls:
  - {id: OWN-1, title: 独自の管理策}
`;

async function titles(locale: string): Promise<readonly string[]> {
  const folder = makeFolder({ 'isms.yaml': text });
  const client = await startClient({ folders: [folder.uri], locale });
  const uri = folder.uriOf('isms.yaml');
  await client.open(uri, text);
  await client.settle();
  const hints: readonly InlayHint[] = await client.connection.sendRequest('textDocument/inlayHint', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
  });
  return hints.map(({ position, label }) => `${position.line}:${position.character} ${String(label)}`);
}

describe('the title of a control', () => {
  it('stands behind its id, in the reader’s language', async () => {
    expect(await titles('ja')).toEqual([
      expect.stringMatching(/^3:15 .*方針/u),
      expect.stringMatching(/^4:20 .*分離/u),
      '6:15 独自の管理策',
    ]);
    expect((await titles('en'))[1]).toMatch(/segregation/i);
  });
});

const risks = `risks:
  - id: RISK-001
    title: 𠮷の隔離の失敗
    services: [crm]
    likelihood: high
    impact: low
    controls: [CLD.9.5.1]
evidence:
  - {id: E-1, title: 記録, location: records/a.pdf}
`;
const criteria = `isms: 1
services:
  - {id: crm, name: 台帳, roles: [provider], model: saas}
criteria:
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: 低, upTo: 0}, {name: 高, upTo: 2}]
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true}
`;

async function opened(options: Parameters<typeof startClient>[0] = {}) {
  const folder = makeFolder({ 'isms.yaml': criteria, 'risks.isms.yaml': risks, 'records/a.pdf': '' });
  const client = await startClient({ folders: [folder.uri], locale: 'ja', ...options });
  const uri = folder.uriOf('risks.isms.yaml');
  await client.open(uri, risks);
  await client.settle();
  const ask = <T>(method: string, params: object = {}): Promise<T> =>
    client.connection.sendRequest(method, { textDocument: { uri }, ...params });
  return { folder, client, uri, ask };
}

describe('figures above entries', () => {
  it('are worded when they are seen, and lead to what they count where the client can show places', async () => {
    const { folder, ask, uri, client } = await opened({ initializationOptions: { placesCommand: 'show' } });
    const lenses = await ask<CodeLens[]>('textDocument/codeLens');
    expect(lenses.map(({ range, command }) => [range.start.line, command])).toEqual([[1, undefined]]);
    const { command } = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lenses[0]);
    expect(command).toMatchObject({ title: 'レベル 高', command: 'show' });
    expect(command?.arguments?.slice(0, 2)).toEqual([uri, lenses[0]?.range.start]);
    expect(command?.arguments?.[2]).toEqual([expect.objectContaining({ uri: folder.uriOf('isms.yaml') })]);
  });

  it('are text to others, and nothing where the setting says so', async () => {
    const { ask, client } = await opened();
    const [lens] = await ask<CodeLens[]>('textDocument/codeLens');
    const { command } = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lens);
    expect(command).toEqual({ title: 'レベル 高', command: '' });
    await client.configure({ codeLens: { enabled: false }, inlayHints: { enabled: false } });
    await client.settle();
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    expect(await ask('textDocument/codeLens')).toEqual([]);
    expect(await ask('textDocument/inlayHint', { range })).toEqual([]);
  });
});

describe('tokens', () => {
  it('are sent whole, and then as what changed', async () => {
    const { ask, client, uri } = await opened();
    const whole = await ask<SemanticTokens>('textDocument/semanticTokens/full');
    // RISK-001 first: two lines below the beginning, eight characters wide.
    expect(whole.data.slice(0, 3)).toEqual([1, 8, 8]);
    const insertion = { start: { line: 3, character: 15 }, end: { line: 3, character: 18 } };
    await client.change(uri, { range: insertion, text: 'crmx' });
    const delta = await ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      previousResultId: whole.resultId,
    });
    expect(delta.edits.length).toBeGreaterThan(0);
    const data = [...whole.data];
    for (const { start, deleteCount, data: added = [] } of delta.edits.toReversed())
      data.splice(start, deleteCount, ...added);
    expect(data).toEqual((await ask<SemanticTokens>('textDocument/semanticTokens/full')).data);
  });

  it('count columns as the client does', async () => {
    const flow = 'risks:\n  - {title: 𠮷予, services: [crm]}\n';
    const starts = await Promise.all(
      ['utf-8', 'utf-16', 'utf-32'].map(async (encoding) => {
        const { client, uri, ask } = await opened({ positionEncodings: [encoding] });
        await client.change(uri, { text: flow });
        const { data } = await ask<SemanticTokens>('textDocument/semanticTokens/full');
        return data[1];
      }),
    );
    expect(starts).toEqual([32, 28, 27]);
  });
});

describe('the structure of a document', () => {
  it('folds, is selected step by step, and links to its files', async () => {
    const { folder, ask } = await opened();
    const folds = await ask<FoldingRange[]>('textDocument/foldingRange');
    expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual(
      expect.arrayContaining([
        [0, 6],
        [1, 6],
        [7, 8],
      ]),
    );
    const [selection] = await ask<SelectionRange[]>('textDocument/selectionRange', {
      positions: [{ line: 6, character: 18 }],
    });
    expect(selection?.range).toEqual({ start: { line: 6, character: 15 }, end: { line: 6, character: 24 } });
    const links = await ask<DocumentLink[]>('textDocument/documentLink');
    expect(links.map(({ target }) => target)).toEqual([folder.uriOf('records/a.pdf')]);
  });

  it('names files that are renamed by their new paths, for clients that ask before', async () => {
    const { folder, client, uri } = await opened({ renamesFiles: true });
    expect(client.initialized.capabilities.workspace?.fileOperations?.willRename).toBeDefined();
    const edit = await client.connection.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', {
      files: [{ oldUri: folder.uriOf('records'), newUri: folder.uriOf('監査 記録') }],
    });
    expect(JSON.stringify(edit)).toContain('監査 記録');
    expect(JSON.stringify(edit)).toContain(uri);
    // Some clients write a slash at the end of a folder, and some at one of the two.
    for (const [before, after] of [
      ['/', '/'],
      ['/', ''],
      ['', '/'],
    ] as const) {
      const files = [{ oldUri: folder.uriOf('records') + before, newUri: folder.uriOf('監査 記録') + after }];
      expect(await client.connection.sendRequest('workspace/willRenameFiles', { files })).toEqual(edit);
    }
    expect((await opened()).client.initialized.capabilities.workspace?.fileOperations).toBeUndefined();
  });
});
