// From starting the program to the answer of `initialize`.
import { startClient } from '../protocol/client.mjs';
import { summary } from '../statistics.mjs';

export async function measureStartUp(server, { folder }, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const client = await startClient(server, folder);
    times.push(client.startUp);
    await client.stop();
  }
  return summary(times);
}
