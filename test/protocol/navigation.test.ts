import { expect, it } from 'vitest';
import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type DocumentSymbol,
  type Hover,
  type Location,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { makeFolder } from '../cli/folder';
import { startClient } from './client';

const root = `isms: 1
people:
  - {id: hanako, name: 情報 花子}
  - {id: jiro, name: 監査 次郎}
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`;
const risks = `risks:
  - id: RISK-001
    title: 隔離の失敗
    owner: hanako
    controls: [CLD.9.5.1]
`;

async function openRisks(extra: Readonly<Record<string, string>> = {}) {
  const folder = makeFolder({ 'isms.yaml': root, 'risks.isms.yaml': risks, ...extra });
  const client = await startClient({ folders: [folder.uri], locale: 'ja' });
  const uri = folder.uriOf('risks.isms.yaml');
  await client.open(uri, risks);
  await client.settle();
  const send = <T>(method: string, params: object): Promise<T> =>
    client.connection.sendRequest(method, { textDocument: { uri }, ...params });
  return { folder, uri, send };
}

const owner = { line: 3, character: 13 };

it('references lead to every place in all files', async () => {
  const { folder, uri, send } = await openRisks();
  const found = await send<Location[]>('textDocument/references', {
    position: owner,
    context: { includeDeclaration: true },
  });
  expect(found.map((location) => [location.uri, location.range.start.line])).toEqual([
    [folder.uriOf('isms.yaml'), 2],
    [uri, 3],
  ]);
});

it('rename edits every file, and says why it refuses', async () => {
  const { folder, uri, send } = await openRisks();
  const edit = await send<WorkspaceEdit>('textDocument/rename', { position: owner, newName: 'hana' });
  const edited = edit.changes
    ? Object.keys(edit.changes)
    : (edit.documentChanges ?? []).map((change) => 'textDocument' in change && change.textDocument.uri);
  expect([...edited].sort()).toEqual([folder.uriOf('isms.yaml'), uri].sort());
  await expect(send('textDocument/rename', { position: owner, newName: 'jiro' })).rejects.toThrow(
    'このIDは既に使われています。',
  );
  expect(await send('textDocument/prepareRename', { position: { line: 4, character: 18 } })).toBeNull();
});

it('the outline lists sections and entries', async () => {
  const { send } = await openRisks();
  const [section] = await send<DocumentSymbol[]>('textDocument/documentSymbol', {});
  expect([section?.name, section?.detail, section?.children?.[0]?.name]).toEqual(['risks', 'リスク', 'RISK-001']);
});

it('hover shows the text that the organisation has licensed, from beside the root file only', async () => {
  const { send } = await openRisks({ 'isms-catalog.local.yaml': 'CLD.9.5.1: 社内で許諾を得た本文\n' });
  const position = { line: 4, character: 18 };
  const shown = await send<Hover>('textDocument/hover', { position });
  expect(JSON.stringify(shown.contents)).toContain('社内で許諾を得た本文');
});

it('an answer to a pull that nothing changed is an id long', async () => {
  const { send } = await openRisks();
  const first = await send<{ readonly resultId: string }>('textDocument/diagnostic', {});
  const second = await send<object>('textDocument/diagnostic', { previousResultId: first.resultId });
  expect(JSON.stringify(second).length).toBeLessThan(80);
});

it('marks every place of the document that names the same', async () => {
  const { send } = await openRisks();
  const found = await send<DocumentHighlight[]>('textDocument/documentHighlight', {
    position: { line: 1, character: 9 },
  });
  expect(found.map(({ range, kind }) => [range.start.line, kind])).toEqual([[1, DocumentHighlightKind.Write]]);
  const used = await send<DocumentHighlight[]>('textDocument/documentHighlight', { position: owner });
  expect(used.map(({ range, kind }) => [range.start.line, kind])).toEqual([[3, DocumentHighlightKind.Read]]);
  expect(await send('textDocument/documentHighlight', { position: { line: 2, character: 12 } })).toEqual([]);
});

it('finds entries of all files by id and by either title, in any width and case', async () => {
  const soa = 'soa:\n  controls:\n    - {id: CLD.9.5.1, applicable: true}\n';
  const { folder, send } = await openRisks({ 'soa.isms.yaml': soa });
  const names = async (query: string): Promise<readonly string[]> =>
    (await send<SymbolInformation[]>('workspace/symbol', { query })).map(({ name }) => name);
  expect(await names('risk-001')).toEqual(['RISK-001 隔離の失敗']);
  expect(await names('隔離')).toEqual(['RISK-001 隔離の失敗']);
  expect(await names('ＣＲＭ')).toEqual(['crm Example CRM']);
  expect(await names('segregation computing')).toEqual(['CLD.9.5.1 仮想コンピューティング環境における分離']);
  expect(await names('花子 情報')).toEqual(['hanako 情報 花子']);
  expect(await names('nothing like it')).toEqual([]);
  expect((await names('')).length).toBe(5);
  const [found] = await send<SymbolInformation[]>('workspace/symbol', { query: 'crm' });
  expect(found).toMatchObject({ containerName: 'クラウドサービス', location: { uri: folder.uriOf('isms.yaml') } });
});
