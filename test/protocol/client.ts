/** A language client over stdio that remembers everything the server says. */
import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import {
  createProtocolConnection,
  MessageType,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { programPath, testEnvironment } from '../cli/program';
import { capabilitiesOf, type ClientFeatures } from './capabilities';

export interface ClientOptions extends ClientFeatures {
  /** URIs of the workspace folders. */
  readonly folders?: readonly string[];
  /** For clients that know no workspace folders. */
  readonly rootUri?: string;
  readonly locale?: string;
  /** The section `isms`, for clients that answer `workspace/configuration`. */
  readonly settings?: object;
  readonly initializationOptions?: object;
  /** Answers every request of the server with an error. */
  readonly refuses?: boolean;
}

export interface Push {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** All that was pushed, in order. */
  readonly pushes: readonly Push[];
  /** Warnings that the server showed, failures that it logged, and what else it wrote into the log. */
  readonly shown: readonly string[];
  readonly logged: readonly string[];
  readonly told: readonly string[];
  /** Beginnings with their titles, and ends, of what the server said was under way. */
  readonly progress: readonly string[];
  readonly refreshes: () => number;
  /** Notifications and requests of the server so far. */
  readonly heard: () => number;
  /** Bytes that the server has sent, headers included. */
  readonly received: () => number;
  /** What was pushed last for a document. */
  pushed(uri: string): readonly Diagnostic[];
  open(uri: string, text: string): Promise<void>;
  change(uri: string, ...changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  items(uri: string): Promise<readonly Diagnostic[]>;
  configure(settings: object): Promise<void>;
  /** Resolves when the server has nothing more to say. */
  settle(): Promise<void>;
  /** Shuts down, leaves, and resolves with the exit code and whatever stood on standard output between messages. */
  stop(shutdown?: boolean): Promise<{ readonly code: number | null; readonly stray: string }>;
}

/** Longer than the server collects changes before it asks to pull again. */
const quietMilliseconds = 90;

export async function startClient(options: ClientOptions = {}): Promise<Client> {
  const child = spawn(process.execPath, [programPath(), 'lsp', '--stdio'], { env: testEnvironment() });
  onTestFinished(() => void child.kill());
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const raw: Buffer[] = [];
  const messages = new PassThrough();
  child.stdout.on('data', (chunk: Buffer) => {
    raw.push(chunk);
    messages.write(chunk);
  });
  const connection = createProtocolConnection(new StreamMessageReader(messages), new StreamMessageWriter(child.stdin));
  const pushes: Push[] = [];
  const shown: string[] = [];
  const logged: string[] = [];
  const told: string[] = [];
  let refreshes = 0;
  let heard = 0;
  let settings = options.settings ?? {};
  connection.onNotification('textDocument/publishDiagnostics', (push: Push) => {
    heard += 1;
    pushes.push(push);
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    heard += 1;
    shown.push(message);
  });
  connection.onNotification('window/logMessage', ({ type, message }: { type: MessageType; message: string }) => {
    heard += 1;
    (type === MessageType.Log ? told : logged).push(message);
  });
  const answer = <T>(value: T): T => {
    heard += 1;
    if (options.refuses) throw new Error('refused');
    return value;
  };
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
    answer(items.map(() => settings)),
  );
  connection.onRequest('client/registerCapability', () => answer(null));
  const progress: string[] = [];
  connection.onRequest('window/workDoneProgress/create', () => answer(null));
  connection.onNotification('$/progress', ({ value }: { value: { kind: string; title?: string } }) => {
    heard += 1;
    progress.push([value.kind, value.title].filter(Boolean).join(' '));
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes += 1;
    return answer(null);
  });
  connection.listen();

  const folders = (options.folders ?? []).map((uri) => ({ uri, name: uri }));
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: options.rootUri ?? null,
    locale: options.locale,
    workspaceFolders: options.rootUri === undefined ? folders : null,
    initializationOptions: options.initializationOptions,
    capabilities: capabilitiesOf(options),
  });
  await connection.sendNotification('initialized', {});

  /** A request is answered when all files are read; what that leads to comes right after it. */
  const roundTrip = (): Promise<unknown> =>
    connection.sendRequest('isms/conformity', { uri: 'file:///nowhere/isms.yaml' });
  const versions = new Map<string, number>();
  const next = (uri: string): number => {
    const version = (versions.get(uri) ?? 0) + 1;
    versions.set(uri, version);
    return version;
  };
  const pull: Client['pull'] = (uri, previousResultId) =>
    connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

  return {
    connection,
    initialized,
    pushes,
    shown,
    logged,
    told,
    progress,
    refreshes: () => refreshes,
    heard: () => heard,
    received: () => raw.reduce((sum, { length }) => sum + length, 0),
    pushed: (uri) => pushes.findLast((push) => push.uri === uri)?.diagnostics ?? [],
    open: (uri, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'isms', version: next(uri), text },
      }),
    change: (uri, ...contentChanges) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: next(uri) },
        contentChanges,
      }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    pull,
    async items(uri) {
      const report = await pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    async configure(changed) {
      settings = changed;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: { isms: changed } });
    },
    async settle() {
      // However slow the machine: in every round the server has taken a step and its timers have run out.
      const round = async (): Promise<number> => {
        await roundTrip();
        await new Promise((resolve) => setTimeout(resolve, quietMilliseconds));
        // It reads a message before it looks at its timers; it looks at them before it reads the next one.
        await roundTrip();
        await roundTrip();
        return heard;
      };
      for (let before = -1, now = await round(); before !== now;) [before, now] = [now, await round()];
    },
    async stop(shutdown = true) {
      if (shutdown) await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await exited;
      return { code, stray: withoutMessages(Buffer.concat(raw)) };
    },
  };
}

/** What is left of the output when all complete messages are taken out. */
function withoutMessages(output: Buffer): string {
  let rest = output;
  for (;;) {
    const header = /^Content-Length: (?<length>\d+)\r\n\r\n/.exec(rest.toString('latin1', 0, 60));
    if (!header) return rest.toString('utf8');
    rest = rest.subarray(header[0].length + Number(header.groups?.['length']));
  }
}

export function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code }) => String(code));
}

/** Diagnostics of one rule. */
export function ofRule(diagnostics: readonly Diagnostic[], code: string): readonly Diagnostic[] {
  return diagnostics.filter((each) => each.code === code);
}
