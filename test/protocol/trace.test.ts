/** The trace, as an editor shows who calls whom. */
import { expect, it } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver/node';
import { makeFolder } from '../cli/folder';
import { startClient } from './client';

const root = `isms: 1
services:
  - {id: crm, name: 台帳, roles: [provider]}
evidence:
  - {id: EV-1, title: 分離試験}
audits:
  - id: IA-1
    findings: [{id: NC-1, control: CLD.9.5.1, description: 設定の漏れ}]
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, evidence: [EV-1]}
`;
const risks = `risks:
  - id: RISK-001
    title: 隔離の失敗
    services: [crm]
    controls: [CLD.9.5.1, CLD.9.5.2]
`;

async function opened() {
  const folder = makeFolder({ 'isms.yaml': root, 'risks.isms.yaml': risks });
  const client = await startClient({ folders: [folder.uri], locale: 'ja' });
  const uri = folder.uriOf('risks.isms.yaml');
  await client.open(uri, risks);
  await client.settle();
  const send = <T>(method: string, params: object): Promise<T> => client.connection.sendRequest(method, params);
  const prepare = (line: number, character: number) =>
    send<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy', {
      textDocument: { uri },
      position: { line, character },
    });
  const outgoing = (item: CallHierarchyItem | undefined) =>
    send<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
  const incoming = (item: CallHierarchyItem | undefined) =>
    send<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
  return { folder, uri, prepare, outgoing, incoming };
}

it('leads from a risk to its controls, and on to their evidence and to what audits found', async () => {
  const { folder, uri, prepare, outgoing } = await opened();
  const [risk] = (await prepare(1, 10)) ?? [];
  expect(risk).toMatchObject({ name: 'RISK-001', detail: '隔離の失敗', uri });
  const controls = await outgoing(risk);
  // What nobody has stated stands where it is named.
  expect(controls.map(({ to }) => [to.name, to.uri])).toEqual([
    ['CLD.9.5.1', folder.uriOf('isms.yaml')],
    ['CLD.9.5.2', uri],
  ]);
  expect(controls[0]?.fromRanges).toEqual([{ start: { line: 4, character: 15 }, end: { line: 4, character: 24 } }]);
  const proofs = await outgoing(controls[0]?.to);
  expect(proofs.map(({ to }) => [to.name, to.detail, to.range.start.line])).toEqual([
    ['EV-1', '分離試験', 4],
    ['NC-1', '設定の漏れ', 7],
  ]);
});

it('leads back from a control to the service', async () => {
  const { prepare, incoming } = await opened();
  const [control] = (await prepare(4, 17)) ?? [];
  const found = await incoming(control);
  expect(found.map(({ from }) => from.name)).toEqual(['RISK-001']);
  const services = await incoming(found[0]?.from);
  expect(services.map(({ from }) => [from.name, from.detail])).toEqual([['crm', '台帳']]);
});

it('has nothing to say of other places, nor of items that are none', async () => {
  const { uri, prepare, outgoing } = await opened();
  expect(await prepare(2, 8)).toBeNull();
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const item = { name: 'x', kind: 1, uri, range, selectionRange: range } as const;
  for (const data of [undefined, 'x', { kind: 'asset', id: 'x' }, { kind: 'risk', id: 7 }, { kind: 'risk', id: 'R-9' }])
    expect(await outgoing({ ...item, data })).toEqual([]);
});
