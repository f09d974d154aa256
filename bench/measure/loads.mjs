// Typing where something makes it harder: findings by the thousand, suppressions, and views that want to know at once.
import { createRandom } from '../generate/random.mjs';
import { openDocument } from '../protocol/document.mjs';
import { startClient } from '../protocol/client.mjs';
import { rounded, sleep, summary } from '../statistics.mjs';
import { letterInTitle } from './edits.mjs';

const seed = 40_27;
const pauseBetween = 20;

/** Between two words somebody stops for as long: only then do views ask, and their answers fall into the next word. */
const pauseBetweenWords = 250;
const lettersOfWord = 8;

/** As our client waits: see client/when-quiet.ts. */
const quietMilliseconds = 150;

/** Each `{ service, processor, diagnostics }`, typing letters in titles of a register of `lines` lines. */
export async function measureLoads(server, project, { lines, loadLines, keystrokes, warmUp }) {
  const counts = { count: keystrokes, warmUp };
  const plain = project('plain', { lines });
  const long = project('long', { lines: loadLines });
  return {
    lines: loadLines,
    plain: await typeInto(server, plain, counts),
    preview: await typeInto(server, plain, { ...counts, watching: true }),
    long: await typeInto(server, long, counts),
    suppressed: await typeInto(server, project('suppressed', { lines: loadLines, kind: 'suppressed' }), counts),
    faulty: await typeInto(server, project('faulty', { lines, kind: 'faulty' }), counts),
  };
}

async function typeInto(server, { folder, register }, { count, warmUp, watching = false }) {
  const client = await startClient(server, folder, { probe: true, notifies: watching });
  try {
    const document = await openDocument(client, register);
    const views = watching ? watch(client, document.uri) : undefined;
    const diagnostics = document.diagnostics().length;
    await type(document, warmUp, createRandom(seed + 1));
    const before = await client.ask('processor');
    const services = await type(document, count, createRandom(seed));
    const after = await client.ask('processor');
    await views?.rest();
    return {
      service: summary(services),
      processor: rounded((after.milliseconds - before.milliseconds) / count),
      diagnostics,
      ...(views ? { asked: views.asked() } : {}),
    };
  } finally {
    await client.stop();
  }
}

async function type(document, count, random) {
  const services = [];
  for (let turn = 1; turn <= count; turn += 1) {
    await document.serviceTime();
    await document.edit(letterInTitle(document.text(), random));
    services.push(await document.serviceTime());
    await sleep(turn % lettersOfWord === 0 ? pauseBetweenWords : pauseBetween);
  }
  return services;
}

/** The preview, which asks for what has changed, and the status bar: both when it has been quiet for a while. */
function watch(client, uri) {
  let timer;
  let asked = 0;
  let since;
  let answers = Promise.resolve();
  const ask = () => {
    asked += 1;
    answers = Promise.all([
      client.request('isms/view', { uri, name: 'soa', since }).then((answer) => {
        since = answer?.revision;
      }),
      client.request('isms/conformity', { uri }),
    ]);
  };
  client.onNotification('isms/changed', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, quietMilliseconds);
  });
  return {
    asked: () => asked,
    rest: async () => {
      clearTimeout(timer);
      await answers;
    },
  };
}
