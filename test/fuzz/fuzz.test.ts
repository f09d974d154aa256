/**
 * Random documents, edits and requests against fresh servers: nothing fails, and in the end each says what a fresh one says of
 * the same texts. `npm run fuzz -- --minutes 10` goes on with new seeds; one that found something is kept in `seeds.json`.
 */
import { describe, expect, it } from 'vitest';
import { createRandom } from './random';
import kept from './seeds.json';
import { afresh, play } from './session';

const first = Number(process.env['ISMS_FUZZ_SEED'] ?? 1);
const count = Number(process.env['ISMS_FUZZ_COUNT'] ?? 25);
const operations = 60;
const seeds = [
  ...(process.env['ISMS_FUZZ_SEED'] ? [] : kept),
  ...Array.from({ length: count }, (_, index) => first + index),
];

describe('whatever somebody does', () => {
  it.each(seeds)('with seed %i, nothing fails, and a fresh server says the same', async (seed) => {
    const outcome = await play(createRandom(seed), operations);
    expect(outcome.failures).toEqual([]);
    expect(outcome.diagnostics).toEqual(await afresh(outcome));
  });
});
