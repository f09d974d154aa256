/** The language server as a process that is sent any bytes at all. */
import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { programPath, testEnvironment } from '../cli/program';

export interface Answer {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: { readonly message?: string };
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface RawServer {
  write(bytes: string | Uint8Array): void;
  /** One message in its frame. */
  send(message: unknown): void;
  /** Sends a request and waits for what is answered by its id. */
  ask(id: unknown, method: string, params?: unknown): Promise<Answer>;
  /** The next message that fits, of those that came and will come. */
  next(fits: (answer: Answer) => boolean): Promise<Answer>;
  end(): void;
  /** Resolves when the process has ended by itself. */
  readonly ended: Promise<{ readonly code: number | null; readonly complaint: string }>;
}

export const initialize = { processId: process.pid, rootUri: null, capabilities: {} };

export function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

export function startRaw(parameters: readonly string[] = [], environment: Record<string, string> = {}): RawServer {
  const child = spawn(process.execPath, [programPath(), 'lsp', '--stdio', ...parameters], {
    env: testEnvironment(environment),
  });
  onTestFinished(() => void child.kill());
  // It may have left while something is still being written to it.
  child.stdin.on('error', () => undefined);
  const complaints: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  let output = Buffer.alloc(0);
  const answers: Answer[] = [];
  const waiting = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => {
    output = Buffer.concat([output, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(output.toString('latin1', 0, 60));
      const end = header ? header[0].length + Number(header[1]) : Infinity;
      if (!header || output.length < end) break;
      answers.push(JSON.parse(output.toString('utf8', header[0].length, end)));
      output = output.subarray(end);
    }
    for (const look of waiting) look();
  });
  const send = (message: unknown): void => void child.stdin.write(framed(JSON.stringify(message)));
  const next = (fits: (answer: Answer) => boolean): Promise<Answer> =>
    new Promise((resolve) => {
      const look = (): void => {
        const index = answers.findIndex(fits);
        const [found] = index < 0 ? [] : answers.splice(index, 1);
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    write: (bytes) => void child.stdin.write(bytes),
    send,
    next,
    ask(id, method, params) {
      send({ jsonrpc: '2.0', id, method, params });
      return next((answer) => answer.id === id && answer.method === undefined);
    },
    end: () => void child.stdin.end(),
    ended: new Promise((resolve) => {
      child.once('close', (code) => resolve({ code, complaint: Buffer.concat(complaints).toString('utf8') }));
    }),
  };
}
