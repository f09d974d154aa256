// A long session with one server, compared with fresh ones on the way: `npm run soak -- [--operations 100000]
// [--between 250] [--seed 1] [--seeds 1] [--real]`. With `--real` it is the built server over standard input and output,
// with files on the disk. Prints what the server keeps, and each seed that found something.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = { type: 'string' };
const { values } = parseArgs({
  options: { operations: text, between: text, seed: text, seeds: text, real: { type: 'boolean' } },
});
const numbers = {
  ISMS_SOAK_OPERATIONS: Number(values.operations ?? 100_000),
  ISMS_SOAK_BETWEEN: Number(values.between ?? 250),
  ISMS_SOAK_SEED: Number(values.seed ?? randomInt(1, 2 ** 30)),
  ISMS_SOAK_SEEDS: Number(values.seeds ?? 1),
};
if (!Object.values(numbers).every((each) => Number.isInteger(each) && each > 0)) {
  console.error('--operations, --between, --seed and --seeds take a whole number above 0.');
  process.exit(2);
}

const [project, path] = values.real
  ? ['process', 'test/protocol/long-session.test.ts']
  : ['properties', 'test/soak/soak.test.ts'];
const environment = Object.fromEntries(Object.entries(numbers).map(([name, each]) => [name, String(each)]));
const child = spawn(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, 'run', '--project', project, path], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...environment, NO_COLOR: '1' },
});
child.on('close', (code) => (process.exitCode = code ?? 1));
