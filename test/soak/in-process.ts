/** The server in the test's own process, on a disk in memory. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Host } from '../../server/host';
import { startServer } from '../../server/lsp/server';
import type { DocumentUri } from '../../server/workspace/subject';
import { isIsmsFile } from '../../server/workspace/uris';
import { loadExplanations } from '../support/explanations';
import { testDay } from '../support/rules';
import { liveCounts } from './live-counts.mjs';
import { connect, type Server } from './peer';
import type { World } from './world';

export async function startInMemory(world: World): Promise<Server> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(connection, { host: hostOf(world.disk), today: () => testDay, version: '0.0.0' });
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  return {
    peer: await connect(client, world),
    // The world is the disk.
    write: () => undefined,
    counts: () => Promise.resolve(liveCounts()),
    async end() {
      // What it does at rest must end, as it does when a process ends.
      await client.sendRequest('shutdown');
      client.dispose();
      connection.dispose();
    },
  };
}

function hostOf(disk: ReadonlyMap<DocumentUri, string>): Host {
  const below = (folder: DocumentUri): readonly DocumentUri[] =>
    [...disk.keys()].filter((uri) => uri.startsWith(`${folder}/`)).sort();
  return {
    read(uri, { most = Infinity } = {}) {
      const text = disk.get(uri);
      if (text === undefined) return Promise.reject(failure('ENOENT'));
      if (Buffer.byteLength(text) > most) return Promise.reject(failure('ERR_TOO_LARGE'));
      return Promise.resolve(text);
    },
    list: (folder) => Promise.resolve(below(folder).filter(isIsmsFile)),
    files: (folder) => Promise.resolve(below(folder)),
    exists: (uri) => Promise.resolve(disk.has(uri)),
    stamp: (uri) => Promise.resolve(disk.get(uri)),
    keys: () => Promise.resolve(undefined),
    explanations: loadExplanations,
  };
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
