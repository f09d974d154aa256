/** How far what is shown lags behind what is written. */
import type { Lag } from '../webview/messages';

/** Shorter than this, nobody needs to be told. */
const noticedMilliseconds = 1_000;
/** A server that is busy answers sooner. */
const lostMilliseconds = 6_000;

/** What there is to be judged at one moment. */
export interface Moment {
  /** Milliseconds of any clock that only goes on. */
  readonly now: number;
  readonly isRunning: boolean;
  /** The last question was refused, or broke. */
  readonly hasFailed: boolean;
  /** Which answer is shown; whoever types without a pause is answered again and again, each time a little late. */
  readonly shown: number | undefined;
  /** Whether any open document is newer than what is shown. */
  readonly isBehind: boolean;
  /** Since when a question waits for its answer. */
  readonly askedAt: number | undefined;
}

export interface LagWatch {
  readonly at: (moment: Moment) => Lag;
}

export function watchLag(): LagWatch {
  let behindSince: number | undefined;
  let downSince: number | undefined;
  let before: number | undefined;
  return {
    at({ now, isRunning, hasFailed, shown, isBehind, askedAt }) {
      if (shown !== before) behindSince = undefined;
      before = shown;
      behindSince = isBehind ? (behindSince ?? now) : undefined;
      downSince = isRunning && !hasFailed ? undefined : (downSince ?? now);
      const lasts = (since: number | undefined, long: number): boolean => since !== undefined && now - since >= long;
      const isLost = lasts(askedAt, lostMilliseconds) || lasts(behindSince, lostMilliseconds);
      if (isLost || lasts(downSince, noticedMilliseconds)) return 'server';
      return lasts(behindSince, noticedMilliseconds) || lasts(askedAt, noticedMilliseconds) ? 'text' : 'none';
    },
  };
}

/** Whether a document was edited after the versions that an answer was made from; of others the answer says nothing. */
export function isNewer(
  open: readonly { readonly uri: string; readonly version: number }[],
  versions: ReadonlyMap<string, number>,
): boolean {
  return open.some(({ uri, version }) => version > (versions.get(uri) ?? version));
}
