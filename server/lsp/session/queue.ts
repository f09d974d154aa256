/** Work on files, one piece after the other: reading two states of one file at once could end with the older. */
export interface Queue {
  /** Resolves when the work is done; work never rejects. */
  add(work: () => Promise<void>): Promise<void>;
  /** Resolves when all that was added so far is done. */
  settled(): Promise<void>;
}

export function createQueue(failed: (error: unknown) => void): Queue {
  let tail: Promise<void> = Promise.resolve();
  return {
    add(work) {
      tail = tail.then(work).catch(failed);
      return tail;
    },
    settled: () => tail,
  };
}
