/** The branches of the tree as the server gives them, of the project that is looked at, on the day that is chosen. */
import type { NextAnswer, NextItem } from '../../server/reports/protocol';

/** Which tree is meant. */
export interface Wish {
  /** A file of the project; the project nearest to the top of the workspace without. */
  readonly uri: string | undefined;
  /** Another day than it is. */
  readonly today: string | undefined;
}

export type AskNext = (
  params: Wish & { readonly of: string | undefined },
  /** Nobody waits for the answer any more. */
  given: AbortSignal,
) => Promise<NextAnswer | null>;

export interface Branches {
  /** The parts of an item; of the tree itself without one. What cannot be had now is as it was. */
  readonly parts: (of: NextItem | undefined) => Promise<readonly NextItem[]>;
  /** What the answers of before are worth no more for; who waits for one is answered with what is known. */
  readonly renew: () => void;
  /** URI of the folder that places lie beneath, once an answer has named it. */
  readonly folder: () => string | undefined;
}

export function createBranches(ask: AskNext, wish: () => Wish): Branches {
  const known = new Map<string, readonly NextItem[]>();
  let folder: string | undefined;
  let round = new AbortController();
  return {
    async parts(of) {
      const { signal } = round;
      const key = of?.id ?? '';
      try {
        const answer = await ask({ ...wish(), of: of?.id }, signal);
        if (signal.aborted) return known.get(key) ?? [];
        // Another project has other branches, even where they are called alike.
        if (answer?.folder !== folder) known.clear();
        folder = answer?.folder;
        known.set(key, answer?.items ?? []);
      } catch {
        // A server that refuses, or starts anew, says nothing about the project.
      }
      return known.get(key) ?? [];
    },
    renew() {
      round.abort();
      round = new AbortController();
    },
    folder: () => folder,
  };
}
