/** The built server as a process, over standard input and output, with files on the disk. */
import { fork } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { repository, testEnvironment } from '../cli/program';
import type { LiveCounts } from './live-counts.mjs';
import { connect, type Server } from './peer';
import type { World } from './world';

const probe = pathToFileURL(fileURLToPath(new URL('live-counts.mjs', import.meta.url))).href;

export async function startReal(world: World, environment: Readonly<Record<string, string>> = {}): Promise<Server> {
  const child = fork(`${repository}dist/server.js`, ['--stdio'], {
    env: testEnvironment({ ISMS_SOAK_PROBE: '1', ...environment }),
    execArgv: ['--import', probe],
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  if (!child.stdout || !child.stdin) throw new Error('the server has no standard input and output');
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return {
    peer: await connect(connection, world),
    write(uri, text) {
      const path = fileURLToPath(uri);
      if (text === undefined) return rmSync(path, { force: true });
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    },
    counts: () =>
      new Promise<LiveCounts>((resolve) => {
        child.once('message', (message) => resolve(message as LiveCounts));
        child.send('count');
      }),
    async end() {
      child.kill();
      await ended;
      connection.dispose();
    },
  };
}
