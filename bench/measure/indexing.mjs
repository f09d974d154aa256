// How long a server lets others wait while it reads a workspace.
import { openDocument } from '../protocol/document.mjs';
import { startClient } from '../protocol/client.mjs';
import { rounded, sleep } from '../statistics.mjs';

const everyMilliseconds = 2;
const settling = 500;

/**
 * Opens a file while the workspace is read, and asks something trivial again and again meanwhile.
 * `longestAnswer` is seen from outside, `longestPause` by a timer in the server itself: the outside adds what the streams
 * and this process take. `milliseconds` is the time from opening to complete diagnostics.
 */
export async function measureIndexing(server, { folder, register }) {
  const client = await startClient(server, folder, { probe: true, watch: true });
  try {
    let longestAnswer = 0;
    let asked = 0;
    const ask = async () => {
      const started = performance.now();
      // Nobody knows this method, and saying so takes no work.
      await client.request('bench/nothing').catch(() => undefined);
      longestAnswer = Math.max(longestAnswer, performance.now() - started);
      asked += 1;
    };
    let done = false;
    // One after the other: a person does not ask again before there is an answer, and a queue would measure itself.
    const asking = (async () => {
      for (; !done; await sleep(everyMilliseconds)) await ask();
    })();
    const { firstDiagnostics } = await openDocument(client, register);
    await sleep(settling);
    done = true;
    await asking;
    const { longest } = await client.ask('pause');
    return {
      milliseconds: rounded(firstDiagnostics),
      longestAnswer: rounded(longestAnswer),
      longestPause: rounded(longest),
      asked,
    };
  } finally {
    await client.stop();
  }
}
