/** Asking for something as often as somebody looks at it, not as often as it changes. */

export interface WhenQuiet {
  /** Something changed: the work is due. */
  soon(): void;
  cancel(): void;
}

/** Between two letters of somebody who types, a server has better things to do than to report. */
const quietMilliseconds = 150;

/** Who types without a pause wants to see something happen, too. */
const longestMilliseconds = 1000;

/** Does the work once, when nothing has changed for a while, or when it has been due for long. */
export function whenQuiet(work: () => void): WhenQuiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: number | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    latest = undefined;
  };
  return {
    cancel,
    soon() {
      const now = performance.now();
      latest ??= now + longestMilliseconds;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          latest = undefined;
          work();
        },
        Math.max(0, Math.min(quietMilliseconds, latest - now)),
      );
    },
  };
}
