/** One line that says how far the work is: for a person who waits, and gone when there is something to read. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

/** Work shorter than this needs no line. */
const patienceMilliseconds = 500;
const intervalMilliseconds = 100;

export const noProgress: Progress = { show: () => undefined, clear: () => undefined };

/** `write` goes to a terminal; `now` counts milliseconds. */
export function createProgress(write: (text: string) => void, now: () => number): Progress {
  const begin = now();
  let next = begin + patienceMilliseconds;
  let shown = false;
  return {
    show(text) {
      if (now() < next) return;
      next = now() + intervalMilliseconds;
      shown = true;
      write(`\r\u001b[K${text}`);
    },
    clear() {
      if (shown) write('\r\u001b[K');
      shown = false;
    },
  };
}
