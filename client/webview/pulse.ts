/** Notices that nobody is there any more who could say so. */
import type { Lag } from './messages';

/** So often the extension looks how far the page lags behind, and says so; it is how the page knows that it is alive. */
export const pulseMilliseconds = 500;
const missedPulses = 8;

export interface Pulse {
  readonly beat: (lag: Lag) => void;
}

/** `tell` hears each beat; `server` when none has come for a while, also when there never was one. */
export function watchPulse(tell: (lag: Lag) => void): Pulse {
  const wait = (): ReturnType<typeof setTimeout> => setTimeout(() => tell('server'), missedPulses * pulseMilliseconds);
  let timer = wait();
  return {
    beat(lag) {
      clearTimeout(timer);
      timer = wait();
      tell(lag);
    },
  };
}
