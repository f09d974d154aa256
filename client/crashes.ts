/** What becomes of a language server that ends by itself: it is started again, until it seems that this does not help. */
import { CloseAction, ErrorAction, type CloseHandlerResult, type ErrorHandler } from 'vscode-languageclient';

/** So many within the time below, and nothing is tried any more: what crashes on a text would do so for ever. */
const mostCrashes = 3;
const withinMilliseconds = 180_000;

export interface CrashHandler extends ErrorHandler {
  closed(): CloseHandlerResult;
  /** How often the server has ended by itself. */
  readonly crashes: number;
  /** A person starts the server: what was before does not count. */
  forget(): void;
}

/** Starting anew is left to `again`: the library tells people of it in its own words, and of every failure on the way. */
export function createCrashHandler(reaction: {
  readonly again: () => void;
  readonly giveUp: () => void;
  readonly now: () => number;
}): CrashHandler {
  let times: readonly number[] = [];
  let crashes = 0;
  return {
    get crashes() {
      return crashes;
    },
    forget() {
      times = [];
    },
    // Writing to a process that was killed fails a few times before anybody hears of its end; the end is what counts.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = reaction.now();
      times = [...times.filter((time) => now - time < withinMilliseconds), now];
      crashes += 1;
      const isHopeless = times.length >= mostCrashes;
      (isHopeless ? reaction.giveUp : reaction.again)();
      const message = `The language server has ended unexpectedly and is ${isHopeless ? 'not ' : ''}started again.`;
      return { action: CloseAction.DoNotRestart, handled: true, message };
    },
  };
}
