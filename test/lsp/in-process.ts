/** The language server in the test's own process, with a client that sends what an editor sends. */
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { createConnection, createProtocolConnection } from 'vscode-languageserver/node';
import {
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
  type Diagnostic,
} from 'vscode-languageserver/node';
import type { Host } from '../../server/host';
import { startServer } from '../../server/lsp/server';
import { createGate } from '../../server/lsp/wire/gate';
import { gatedReader } from '../../server/lsp/wire/reader';
import type { DocumentUri } from '../../server/workspace/subject';
import { capabilitiesOf } from '../protocol/capabilities';
import { testDay } from '../support/rules';

export interface InProcessClient {
  /** Sends a notification; nothing waits for it. */
  tell(method: string, params: object): void;
  open(uri: DocumentUri, text: string): void;
  change(uri: DocumentUri, text: string): void;
  close(uri: DocumentUri): void;
  ask<T>(method: string, params: object, token?: CancellationToken): Promise<T>;
  /** What was pushed last for a document. */
  pushed(uri: DocumentUri): readonly Diagnostic[];
  readonly logged: readonly string[];
}

export async function startInProcess(host: Host, folder: DocumentUri, settings: object = {}): Promise<InProcessClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const writer = new StreamMessageWriter(toClient);
  const connection = createConnection(gatedReader(new StreamMessageReader(toServer), writer, createGate('en')), writer);
  startServer(connection, { host, today: () => testDay, version: '0.0.0' });
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  onTestFinished(() => {
    client.dispose();
    connection.dispose();
  });
  const pushes = new Map<DocumentUri, readonly Diagnostic[]>();
  const logged: string[] = [];
  client.onNotification('textDocument/publishDiagnostics', (push: { uri: string; diagnostics: Diagnostic[] }) => {
    pushes.set(push.uri, push.diagnostics);
  });
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
  client.onRequest('workspace/configuration', () => [settings]);
  client.onRequest('client/registerCapability', () => null);
  client.listen();
  const tell = (method: string, params: object): void => void client.sendNotification(method, params);
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: folder,
    capabilities: capabilitiesOf({ pull: false }),
    workspaceFolders: [{ uri: folder, name: 'workspace' }],
  });
  tell('initialized', {});
  let version = 0;
  return {
    tell,
    open(uri, text) {
      version += 1;
      tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
    },
    change(uri, text) {
      version += 1;
      tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    },
    close: (uri) => tell('textDocument/didClose', { textDocument: { uri } }),
    ask: (method, params, token) =>
      token ? client.sendRequest(method, params, token) : client.sendRequest(method, params),
    pushed: (uri) => pushes.get(uri) ?? [],
    logged,
  };
}
