import { describe, expect, it } from 'vitest';
import { firstStart } from '../../client/tree/first-start';

type State = 'stopped' | 'starting' | 'running';

/** A client whose server starts and ends as the test says. */
function clientOf(first: State) {
  const hearers = new Set<(change: { readonly newState: State }) => void>();
  let state = first;
  return {
    isRunning: () => state === 'running',
    onDidChangeState(hear: (change: { readonly newState: State }) => void) {
      hearers.add(hear);
      return { dispose: () => void hearers.delete(hear) };
    },
    become(next: State) {
      state = next;
      for (const hear of hearers) hear({ newState: next });
    },
    heard: () => hearers.size,
  };
}

async function isOver(promise: Promise<void>): Promise<boolean> {
  return await Promise.race([
    promise.then(() => true),
    new Promise<boolean>((resolve) => setImmediate(resolve, false)),
  ]);
}

describe('the first start of a server', () => {
  it('is waited for until it runs, or cannot', async () => {
    for (const end of ['running', 'stopped'] as const) {
      const client = clientOf('stopped');
      const started = firstStart<State>(client, 'starting');
      client.become('starting');
      expect(await isOver(started)).toBe(false);
      client.become(end);
      expect(await isOver(started)).toBe(true);
      expect(client.heard()).toBe(0);
    }
  });

  it('is over for a server that has ended since: nobody waits for one that may never come', async () => {
    const client = clientOf('stopped');
    const started = firstStart<State>(client, 'starting');
    client.become('running');
    client.become('stopped');
    expect(await isOver(started)).toBe(true);
  });

  it('is over where it runs already', async () => {
    const client = clientOf('running');
    expect(await isOver(firstStart<State>(client, 'starting'))).toBe(true);
    expect(client.heard()).toBe(0);
  });
});
