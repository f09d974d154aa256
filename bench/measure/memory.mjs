// Memory of a server that has come to rest.
import { openDocument } from '../protocol/document.mjs';
import { startClient } from '../protocol/client.mjs';
import { sleep } from '../statistics.mjs';

const mebibyte = 1024 * 1024;

/** Long enough for a server to push what it still has, and for its own tidying. */
const settling = 2000;

/** Asks the probe: what the process holds as it is, and the heap after a collection, in MiB. */
export async function memoryOf(client) {
  const { resident, heap, external } = await client.ask('memory');
  const inMebibytes = (bytes) => Math.round((bytes / mebibyte) * 10) / 10;
  return { resident: inMebibytes(resident), heap: inMebibytes(heap), external: inMebibytes(external) };
}

/** With the register of the project open. */
export async function measureMemory(server, { folder, register }) {
  const client = await startClient(server, folder, { probe: true });
  try {
    await openDocument(client, register);
    await sleep(settling);
    return await memoryOf(client);
  } finally {
    await client.stop();
  }
}
