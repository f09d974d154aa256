/** The same as `test/soak/soak.test.ts` with the built server in a process of its own: what it keeps is its own matter alone. */
import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeFolder } from '../cli/folder';
import { expectLevel, figures, settingsOfSoak } from '../soak/figures';
import { startReal } from '../soak/real';
import { soak } from '../soak/soak';
import { workspaceFolders } from '../soak/world';

const { seeds, operations, between } = settingsOfSoak();

it.each(seeds)('a long session from seed %i leaves nothing behind', { timeout: 24 * 3600_000 }, async (seed) => {
  const folder = makeFolder();
  for (const name of workspaceFolders) mkdirSync(folder.pathOf(name));
  const result = await soak({ base: folder.uri, seed, operations, between, start: (world) => startReal(world) });
  console.log(figures(seed, operations, result));
  expect(result.differences).toEqual([]);
  expectLevel(result, operations);
});
