// All tests of the README's command, in the order in which they fail fastest. Ends with one count of all of them.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => `${root}node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`;
const figures = (suite) => `${root}out/${suite}.json`;
mkdirSync(`${root}out`, { recursive: true });

/** One of the suites of vitest.config.mts; `npm run test:NAME` runs it alone. */
const suite = (name) => ({
  name,
  run: [
    bin('vitest'),
    ['run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${figures(name)}`],
  ],
  before: () => rmSync(figures(name), { force: true }),
  count: () => countIn(figures(name)),
});

/** Each step: what it is, what runs it, and (for steps that count tests) how many passed and failed. */
const build = { name: 'build', run: [process.execPath, ['scripts/build.mjs']] };
/** None of these waits for another, and none uses more than one core. */
const checks = [
  { name: 'lint', run: [bin('eslint'), ['.']], counts: true },
  { name: 'format', run: [bin('prettier'), ['--check', '--log-level', 'warn', '.']], counts: true },
  { name: 'types', run: [bin('tsc'), ['--noEmit', '-p', '.']], counts: true },
  { name: 'types of the preview', run: [bin('tsc'), ['--noEmit', '-p', 'client/webview']], counts: true },
  { name: 'documentation is current', run: [process.execPath, ['scripts/generate.mjs', '--check']], counts: true },
];
const suites = [suite('unit'), suite('properties'), suite('process')];
/** Beside the suites: it waits for windows most of its time, and a busy machine is what it meets in life. */
const workbench = { name: 'workbench', run: [process.execPath, ['test/workbench/run.mjs']], count: lastCount };

let passed = 0;
let failed = 0;
const durations = [];
await take(build, print);
await Promise.all([takeEach(checks, keepUntilEnd), takeEach(checks, keepUntilEnd)]);
await Promise.all([takeEach(suites, print), take(workbench, keepUntilEnd)]);
process.stdout.write(
  `\n${durations.map(([name, seconds]) => `${seconds.toFixed(1).padStart(7)} s  ${name}`).join('\n')}\n`,
);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Two of these on one list share its steps. */
async function takeEach(list, printer) {
  for (let step = list.shift(); step; step = list.shift()) await take(step, printer);
}

async function take(step, printer) {
  const { write, end } = printer(`\n— ${step.name}\n`);
  step.before?.();
  const started = performance.now();
  const { code, output } = await run(...step.run, write);
  end();
  durations.push([step.name, (performance.now() - started) / 1000]);
  const counted = step.count?.(output) ?? { passed: step.counts && code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  passed += counted.passed;
  // A step that ends badly has failed, whatever it counted.
  failed += code !== 0 && counted.failed === 0 ? 1 : counted.failed;
}

/** What a step prints, as it comes. */
function print(title) {
  process.stdout.write(title);
  return { write: (chunk) => process.stdout.write(chunk), end: () => undefined };
}

/** What a step prints, in one piece: another runs at the same time. */
function keepUntilEnd(title) {
  let kept = title;
  return { write: (chunk) => (kept += chunk), end: () => process.stdout.write(kept) };
}

function run(command, parameters, write) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      write(chunk);
    });
    child.stderr.on('data', write);
    child.on('error', () => resolve({ code: 1, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The workbench prints a count for each host. */
function lastCount(output) {
  const counts = [...output.matchAll(/(?<passed>\d+) passed, (?<failed>\d+) failed/g)];
  const sum = (key) => counts.reduce((total, { groups }) => total + Number(groups[key]), 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/** What vitest wrote of a suite; a suite that could not even begin has failed once. */
function countIn(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(path, 'utf8'));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) };
}
