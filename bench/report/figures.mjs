// Figures of both servers side by side.
import { rounded } from '../statistics.mjs';

export const number = (value) => value.toLocaleString('en-US');

/** Collects figures. `debounce`: what the peer waits before it works; `judged`: whether budgets count. */
export function createFigures(debounce, judged) {
  const figures = [];

  const add = (work, unit, ours, peer, { budget, waiting = false } = {}) => {
    const peerService = waiting && peer !== undefined ? Math.max(0, rounded(peer - debounce)) : undefined;
    const compared = peerService ?? peer;
    const ratio = compared !== undefined && ours > 0 ? rounded(compared / ours) : undefined;
    const met = budget !== undefined && judged && ours !== undefined ? ours < budget : undefined;
    figures.push({ work, unit, ours, peer, peerService, ratio, budget, met });
  };

  return {
    figures,
    /** The peer's time holds its debounce when `waiting`; the ratio leaves that out, in its favour. */
    time: (work, ours, peer, options) => add(work, 'ms', ours, peer, options),
    memory: (work, ours, peer, options) => add(work, 'MiB', ours, peer, options),
    times: (work, ours, peer, options) => add(work, 'times', ours, peer, options),
  };
}
