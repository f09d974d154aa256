// Random documents, edits and requests against fresh servers, with new seeds until the time is over:
// `npm run fuzz -- [--minutes 10] [--seed 1]`. Prints each seed that found something.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 1);
const perRun = 200;
const end = Date.now() + minutes * 60_000;
let seed = Number(values.seed ?? randomInt(1, 2 ** 30));
if (![minutes, seed].every((each) => Number.isFinite(each) && each > 0)) {
  console.error('--minutes and --seed take a number above 0.');
  process.exit(2);
}

let tried = 0;
const found = [];
const crashed = [];
const begin = seed;
while (Date.now() < end) {
  const { status, signal, error, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}node_modules/vitest/vitest.mjs`, 'run', '--project', 'properties', 'test/fuzz'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ISMS_FUZZ_SEED: String(seed), ISMS_FUZZ_COUNT: String(perRun), NO_COLOR: '1' },
      maxBuffer: 2 ** 28,
    },
  );
  if (status !== 0) {
    const seeds = [
      ...new Set([...(stdout ?? '').matchAll(/FAIL .*with seed (\d+),/g)].map(([, each]) => Number(each))),
    ];
    found.push(...seeds);
    // A run that ended otherwise (out of memory, killed) names no seed: it found something all the same.
    const range = `${seed} to ${seed + perRun - 1}`;
    if (seeds.length === 0) crashed.push(range);
    const how = seeds.length > 0 ? seeds.join(', ') : `one of ${range} (${error ?? signal ?? `status ${status}`})`;
    console.log(
      `seeds that found something: ${how}\n${[stdout, stderr].map((text) => (text ?? '').slice(0, 20_000)).join('\n')}`,
    );
  }
  tried += perRun;
  seed += perRun;
}
const all = [...found, ...crashed];
console.log(
  `${tried} sessions, seeds ${begin} to ${seed - 1}: ${all.length} found something${all.length > 0 ? `: ${all.join(', ')}` : ''}`,
);
process.exitCode = all.length === 0 ? 0 : 1;
