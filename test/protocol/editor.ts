/** A language client over stdio that says of itself exactly what a test gives. */
import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { createProtocolConnection, type Diagnostic, type InitializeResult } from 'vscode-languageserver/node';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { programPath, testEnvironment } from '../cli/program';

export interface Editor {
  readonly initialized: InitializeResult;
  /** Answers what the server asks. */
  onAsked(method: string, answer: (params: unknown) => unknown): void;
  ask<T>(method: string, params: object): Promise<T>;
  tell(method: string, params: object): Promise<void>;
  open(uri: string, text: string): Promise<void>;
  /** What was pushed last for an address, as the client wrote it. */
  pushed(uri: string): readonly Diagnostic[] | undefined;
  readonly pushes: readonly {
    readonly uri: string;
    readonly version?: number;
    readonly diagnostics: readonly Diagnostic[];
  }[];
  /** All rules have run of what the server was told. */
  settled(): Promise<void>;
}

/** Says of itself exactly what the test gives. */
export async function startEditor(
  initialize: Readonly<Record<string, unknown>>,
  { parameters = [], environment = {} }: { parameters?: readonly string[]; environment?: Record<string, string> } = {},
): Promise<Editor> {
  const child = spawn(process.execPath, [programPath(), 'lsp', '--stdio', ...parameters], {
    env: testEnvironment(environment),
  });
  onTestFinished(() => void child.kill());
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const pushes: Editor['pushes'][number][] = [];
  connection.onNotification(
    'textDocument/publishDiagnostics',
    (push: Editor['pushes'][number]) => void pushes.push(push),
  );
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
    ...initialize,
  });
  await connection.sendNotification('initialized', {});
  let version = 0;
  return {
    initialized,
    onAsked: (method, answer) => void connection.onRequest(method, answer),
    ask: (method, params) => connection.sendRequest(method, params),
    tell: (method, params) => connection.sendNotification(method, params),
    open(uri, text) {
      version += 1;
      return connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version, text },
      });
    },
    pushed: (uri) => pushes.findLast((push) => push.uri === uri)?.diagnostics,
    pushes,
    async settled() {
      await connection.sendRequest('isms/conformity', {});
      await connection.sendRequest('isms/formats', {});
    },
  };
}

/** Waits until something holds: what nobody announces can only be looked at again and again. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
