// Chance that is the same on every machine and in every run: figures are compared only on equal input.

/** A generator of numbers from 0 up to 1 (mulberry32: small, fast, even enough for test data). */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    pick: (values) => values[below(values.length)],
    /** True once in `count` times. */
    onceIn: (count) => below(count) === 0,
  };
}
