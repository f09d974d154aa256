/** Until a server has started, or has failed to, once: what it is not asked before then it cannot be wrong about. */

/** What of a language client tells how its server stands. */
export interface Starting<State> {
  isRunning(): boolean;
  onDidChangeState(hear: (change: { readonly newState: State }) => void): { dispose(): void };
}

export function firstStart<State>(client: Starting<State>, starting: State): Promise<void> {
  if (client.isRunning()) return Promise.resolve();
  return new Promise((resolve) => {
    const heard = client.onDidChangeState(({ newState }) => {
      if (newState === starting) return;
      heard.dispose();
      resolve();
    });
  });
}
