/** Where clients do not tell what happens on the disk, it is looked at whenever something is saved or opened, and at rest. */

/** Between two looks: milliseconds, and as many times as the last look took. */
const rest = 2000;
const restPerWork = 20;

export interface Watching {
  readonly lookSoon: () => void;
  readonly stop: () => void;
}

export interface DiskWatch {
  /** Work on files, behind all that was begun before. */
  readonly change: (work: () => Promise<void>) => Promise<void>;
  readonly updateSoon: () => void;
}

/**
 * `look` resolves with whether anything is another than before; with nothing where there is nothing to look at, and nobody looks again
 * then until it is asked for. Returns a function that looks soon, and one that ends it.
 */
export function watchDisk(look: () => Promise<boolean | undefined>, { change, updateSoon }: DiskWatch): Watching {
  let waiting: NodeJS.Timeout | undefined;
  let looking = false;
  let askedAgain = false;
  let stopped = false;

  const lookNow = (): void => {
    // It may have been already where something was just saved.
    askedAgain = looking;
    if (looking || stopped) return;
    looking = true;
    clearTimeout(waiting);
    let differs: boolean | undefined;
    let took = 0;
    const work = async (): Promise<void> => {
      // Not what it waited for its turn.
      const begun = performance.now();
      differs = await look();
      took = performance.now() - begun;
    };
    void change(work).then(() => {
      looking = false;
      if (differs) updateSoon();
      if (askedAgain) return lookNow();
      if (differs === undefined || stopped) return;
      // Nobody is kept waiting at the end for a look that is still to come.
      waiting = setTimeout(lookNow, Math.max(rest, took * restPerWork)).unref();
    });
  };
  lookNow();
  return {
    lookSoon: lookNow,
    stop() {
      stopped = true;
      clearTimeout(waiting);
    },
  };
}
