// What a program keeps alive: how many objects there are, and how many entries all maps and sets hold together.
// Loaded into a server with `--import`, it answers the message 'count' of whoever started the process.
import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Returns `{ objects, entries, heap }`, `heap` in bytes. */
export function liveCounts() {
  collectGarbage();
  const session = new Session();
  session.connect();
  try {
    const countEntries =
      'let n = 0; for (const each of this) try { n += each.size; } catch { /* a prototype */ } return n;';
    return {
      objects: ofAll(session, 'Object', 'return this.length;'),
      entries: ofAll(session, 'Map', countEntries) + ofAll(session, 'Set', countEntries),
      heap: process.memoryUsage().heapUsed,
    };
  } finally {
    session.disconnect();
  }
}

function collectGarbage() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  // What waited for a finalizer goes with the second.
  collect();
  collect();
}

/** The number that `body` makes of the list of all objects of a kind that are alive. */
function ofAll(session, kind, body) {
  const { result } = post(session, 'Runtime.evaluate', { expression: `${kind}.prototype` });
  const { objects } = post(session, 'Runtime.queryObjects', { prototypeObjectId: result.objectId });
  const functionDeclaration = `function () { ${body} }`;
  const counted = post(session, 'Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration });
  post(session, 'Runtime.releaseObject', { objectId: objects.objectId });
  return counted.result.value;
}

/** In the same thread, the answer is there at once. */
function post(session, method, parameters) {
  let answer;
  session.post(method, parameters, (error, result) => {
    if (error) throw new Error(`${method}: ${error.message}`);
    answer = result;
  });
  return answer;
}

if (process.env.ISMS_SOAK_PROBE !== undefined && process.send) {
  process.on('message', (message) => {
    if (message === 'count') process.send(liveCounts());
  });
}
