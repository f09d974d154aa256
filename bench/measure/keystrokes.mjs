// Keystroke → diagnostics: what a person waits for.
import { createRandom } from '../generate/random.mjs';
import { rounded, sleep, summary } from '../statistics.mjs';
import { comparable, compareWithColdCheck } from './answers.mjs';
import { inverse, planEdits } from './edits.mjs';
import { memoryOf } from './memory.mjs';
import { openDocument } from '../protocol/document.mjs';
import { startClient } from '../protocol/client.mjs';

/** Fast typing; what a server does after its answer must be done by then, or it counts. */
const pauseBetween = 20;

const seed = 517;

/**
 * Types into the register of a project. `count` keystrokes; `warmUp` more before, which a just-in-time compiler needs and
 * which are not counted.
 */
export async function measureKeystrokes(server, { folder, register }, { count, warmUp }) {
  const client = await startClient(server, folder, { probe: true });
  try {
    const document = await openDocument(client, register);
    const atFirst = document.diagnostics().length;
    await type(document, warmUp, createRandom(seed + 1));
    const before = await client.ask('processor');
    const { times, services, kinds, undos } = await type(document, count, createRandom(seed));
    const after = await client.ask('processor');
    const memory = await memoryOf(client);
    const result = {
      firstDiagnostics: document.firstDiagnostics,
      diagnosticsAtFirst: atFirst,
      keystrokes: summary(times),
      /** The part of it between the message coming in and the answer going out, as the server itself sees them. */
      service: summary(services),
      /** All that a keystroke costs, with what comes after the answer; a busy machine hardly shows in it. */
      processor: rounded((after.milliseconds - before.milliseconds) / times.length),
      kinds: Object.fromEntries([...kinds].map(([kind, values]) => [kind, summary(values)])),
      memoryAfter: memory,
      undos,
    };
    if (server.commandLine === undefined) return result;
    const { commandLine } = server;
    return { ...result, coldCheck: await compareWithColdCheck(document, { folder, register, commandLine, seed }) };
  } finally {
    await client.stop();
  }
}

async function type(document, count, random) {
  const times = [];
  const services = [];
  const kinds = new Map();
  const undos = { compared: 0, different: 0 };
  let before;
  for (const turn of planEdits(count, random)) {
    const undo = turn === 'undo';
    const text = document.text();
    const edit = undo ? before.inverse : turn.make(text, random);
    if (!undo) before = { inverse: inverse(edit, text), kind: turn.kind, diagnostics: document.diagnostics() };
    await document.serviceTime();
    const time = await document.edit(edit);
    times.push(time);
    services.push(await document.serviceTime());
    const kind = undo ? `undo: ${before.kind}` : turn.kind;
    kinds.set(kind, [...(kinds.get(kind) ?? []), time]);
    if (undo) {
      undos.compared += 1;
      if (comparable(document.diagnostics()) !== comparable(before.diagnostics)) undos.different += 1;
    }
    await sleep(pauseBetween);
  }
  return { times, services, kinds, undos };
}
