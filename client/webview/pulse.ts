/** Notices that nobody is there any more who could say so. */
import type { Lag } from './messages';

/** The extension says every second that it is alive. */
export const pulseMilliseconds = 1_000;
const missedPulses = 4;

export interface Pulse {
  readonly beat: (lag: Lag) => void;
}

/** `tell` hears each change; `server` too when no beat has come for a while. */
export function watchPulse(tell: (lag: Lag) => void): Pulse {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    beat(lag) {
      clearTimeout(timer);
      timer = setTimeout(() => tell('server'), missedPulses * pulseMilliseconds);
      tell(lag);
    },
  };
}
