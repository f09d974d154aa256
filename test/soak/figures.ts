/** How long a soak is, and what is said of it. */
import { expect } from 'vitest';
import type { SoakResult } from './soak';

export interface SoakSettings {
  readonly seeds: readonly number[];
  readonly operations: number;
  readonly between: number;
}

/** A short one unless the environment says otherwise, as `npm run soak` does. */
export function settingsOfSoak(): SoakSettings {
  const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
  const first = number('ISMS_SOAK_SEED', 1);
  const seeds = Array.from({ length: number('ISMS_SOAK_SEEDS', 1) }, (_, index) => first + index);
  const operations = number('ISMS_SOAK_OPERATIONS', 400);
  return { seeds, operations, between: number('ISMS_SOAK_BETWEEN', 200) };
}

/** At once, too: of many seeds the runner tells what failed when the last has ended. */
export function figures(seed: number, operations: number, { comparisons, kept, differences }: SoakResult): string {
  const stages = kept.map(
    ({ heap, objects, entries }) => `${(heap / 2 ** 20).toFixed(1)} MiB, ${objects} objects, ${entries} entries`,
  );
  const told = `seed ${seed}, ${operations} operations, ${comparisons} comparisons; kept when all is closed and gone, at the beginning, in the middle and at the end: ${stages.join('; ')}`;
  return [told, ...differences.slice(0, 3)].join('\n');
}

/** Counts, never bytes: what stays of a few operations in a hundred adds up. `anyway`: what comes and goes beside it. */
export function expectLevel({ kept }: SoakResult, operations: number, anyway = 2000): void {
  const [first, , last] = kept;
  const most = anyway + operations / 50;
  expect(last?.objects).toBeLessThan((first?.objects ?? 0) + most);
  expect(last?.entries).toBeLessThan((first?.entries ?? 0) + most);
}
