// Memory of a server that has come to rest.
import { openDocument } from '../protocol/document.mjs';
import { startClient } from '../protocol/client.mjs';
import { sleep } from '../statistics.mjs';

const mebibyte = 1024 * 1024;

/** Asks the probe: what the process holds as it is, and the heap after a collection, in MiB. */
export async function memoryOf(client) {
  const { resident, heap, external } = await client.ask('memory');
  const inMebibytes = (bytes) => Math.round((bytes / mebibyte) * 10) / 10;
  return { resident: inMebibytes(resident), heap: inMebibytes(heap), external: inMebibytes(external) };
}

/**
 * With the register of the project open. `settling`: milliseconds in which a server pushes what it still has, and tidies.
 */
export async function measureMemory(server, { folder, register }, settling) {
  const client = await startClient(server, folder, { probe: true });
  try {
    await openDocument(client, register);
    await sleep(settling);
    return await memoryOf(client);
  } finally {
    await client.stop();
  }
}
