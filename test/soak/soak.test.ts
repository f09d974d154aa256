/**
 * A server that has gone through a long session says what a fresh one says of the same texts, and keeps nothing of what is
 * gone. `npm run soak` goes on for longer and from other seeds.
 */
import { expect, it } from 'vitest';
import { startInMemory } from './in-process';
import { expectLevel, figures, settingsOfSoak } from './figures';
import { soak } from './soak';

const { seeds, operations, between } = settingsOfSoak();

it.each(seeds)('a long session from seed %i ends as a fresh one begins', { timeout: 24 * 3600_000 }, async (seed) => {
  const result = await soak({ base: 'file:///soak', seed, operations, between, start: startInMemory });
  console.log(figures(seed, operations, result));
  expect(result.differences).toEqual([]);
  // The fresh servers live in this process, too; what is left of the last one is about as much as a project.
  expectLevel(result, operations, 5000);
});
