/** The editor's end of a connection to a server: sends what an editor sends, keeps what was pushed. */
import type { Diagnostic, ProtocolConnection } from 'vscode-languageserver/node';
import type { DocumentUri } from '../../server/workspace/subject';
import type { LiveCounts } from './live-counts.mjs';
import { workspaceFolders, type World } from './world';

export interface Peer {
  tell(method: string, params: object): void;
  ask<T>(method: string, params: object): Promise<T>;
  /** What was pushed last for a document. */
  pushed(uri: DocumentUri): readonly Diagnostic[];
  /** What the server complained of since this was asked last. */
  takeFailures(): readonly string[];
}

/** A server with a disk of its own. */
export interface Server {
  readonly peer: Peer;
  /** Puts a file on the disk, or takes it away. */
  write(uri: DocumentUri, text: string | undefined): void;
  /** What the server's process keeps alive. */
  counts(): Promise<LiveCounts>;
  end(): Promise<void>;
}

export type StartServer = (world: World) => Promise<Server>;

const capabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: false },
  },
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    publishDiagnostics: { relatedInformation: true },
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** Says hello; the server reads the files of the folders afterwards. */
export async function connect(connection: ProtocolConnection, world: World): Promise<Peer> {
  const pushes = new Map<DocumentUri, readonly Diagnostic[]>();
  let failures: string[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (push: { uri: string; diagnostics: Diagnostic[] }) => {
    if (push.diagnostics.length === 0) pushes.delete(push.uri);
    else pushes.set(push.uri, push.diagnostics);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    if (/failed|Error|exception/i.test(message)) failures.push(message);
  });
  connection.onRequest('workspace/configuration', () => [world.settings]);
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    locale: 'en',
    capabilities,
    workspaceFolders: workspaceFolders
      .filter((name) => world.folders.includes(name))
      .map((name) => ({ uri: `${world.base}/${name}`, name })),
  });
  const tell = (method: string, params: object): void => void connection.sendNotification(method, params);
  tell('initialized', {});
  return {
    tell,
    ask: (method, params) => connection.sendRequest(method, params),
    pushed: (uri) => pushes.get(uri) ?? [],
    takeFailures() {
      const taken = failures;
      failures = [];
      return taken;
    },
  };
}

/** An update comes in a turn of its own behind what asked for it. */
export async function settled({ ask }: Peer, { base }: World): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await ask('isms/conformity', { uri: `${base}/one/isms.yaml` });
    await new Promise((resolve) => setImmediate(resolve));
  }
}
