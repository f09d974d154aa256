/** One server that goes on for a long time, and fresh ones beside it that read the same texts. */
import { createRandom } from '../fuzz/random';
import { differences, said } from './compare';
import { happen } from './happenings';
import type { LiveCounts } from './live-counts.mjs';
import { settled, type Peer, type Server, type StartServer } from './peer';
import { emptyWorld, urisOf, workspaceFolders, type World } from './world';

export interface SoakOptions {
  readonly base: string;
  readonly seed: number;
  readonly operations: number;
  /** So many operations between two comparisons. */
  readonly between: number;
  readonly start: StartServer;
}

export interface SoakResult {
  /** What went wrong, with the number of the operation before it; the first is what counts. */
  readonly differences: readonly string[];
  readonly comparisons: number;
  /** What the server keeps once everything is closed and gone: after a while, in the middle, at the end. */
  readonly kept: readonly LiveCounts[];
}

export async function soak(options: SoakOptions): Promise<SoakResult> {
  const { seed, operations, between, start, base } = options;
  const random = createRandom(seed);
  // Once everything was asked for, what is read once stays.
  const warmUp = Math.min(400, Math.floor(operations / 2));
  const world = emptyWorld(base);
  const server = await start(world);
  const kept: LiveCounts[] = [];
  let comparisons = 0;
  try {
    for (let count = 1; count <= warmUp + operations; count += 1) {
      await happen(server, world, random);
      const isStage = [warmUp, warmUp + Math.floor(operations / 2), warmUp + operations].includes(count);
      if (count % between === 0 || isStage) {
        comparisons += 1;
        const wrong = [...(await compare(server, world, start, count)), ...server.peer.takeFailures()];
        if (wrong.length > 0) {
          return { differences: wrong.map((each) => `after ${String(count)} operations: ${each}`), comparisons, kept };
        }
      }
      if (isStage) {
        await leave(server, world);
        kept.push(await server.counts());
      }
    }
    return { differences: [], comparisons, kept };
  } finally {
    await server.end();
  }
}

async function compare(server: Server, world: World, start: StartServer, seed: number): Promise<readonly string[]> {
  const goesOn = await said(server.peer, world, seed);
  const fresh = await start(world);
  try {
    for (const [uri, text] of world.open)
      fresh.peer.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'isms', version: 1, text } });
    return differences(goesOn, await said(fresh.peer, world, seed));
  } finally {
    await fresh.end();
  }
}

/** Closes all, takes all files away, and forgets all settings: a server that keeps nothing knows nothing then. */
async function leave(server: Server, world: World): Promise<void> {
  const { peer } = server;
  for (const uri of world.open.keys()) peer.tell('textDocument/didClose', { textDocument: { uri } });
  world.open.clear();
  const gone = [...new Set([...world.disk.keys(), ...urisOf(world)])];
  for (const uri of gone) server.write(uri, undefined);
  world.disk.clear();
  peer.tell('workspace/didChangeWatchedFiles', { changes: gone.map((uri) => ({ uri, type: 3 })) });
  const added = workspaceFolders
    .filter((name) => !world.folders.includes(name))
    .map((name) => ({ uri: `${world.base}/${name}`, name }));
  world.folders = workspaceFolders;
  peer.tell('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
  world.settings = {};
  peer.tell('workspace/didChangeConfiguration', { settings: null });
  await pushOutAnswers(peer, world);
  await settled(peer, world);
}

/** The last answers are remembered for questions that name them: those to questions about next to nothing take their place. */
async function pushOutAnswers(peer: Peer, { base }: World): Promise<void> {
  const uri = `${base}/one/isms.yaml`;
  peer.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'isms', version: 1, text: 'isms: 1\n' } });
  for (let count = 0; count < 10; count += 1) {
    await peer.ask('isms/view', { uri, name: 'conformity', today: '2027-01-01' });
  }
  peer.tell('textDocument/didClose', { textDocument: { uri } });
}
