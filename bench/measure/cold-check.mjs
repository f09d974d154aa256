// `isms check` of a workspace from nothing, against the bare parse of the same files: both as whole processes.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { today } from '../generate/names.mjs';
import { median, rounded } from '../statistics.mjs';

const parseScript = fileURLToPath(new URL('parse-files.mjs', import.meta.url));
const processorProbe = new URL('processor-at-exit.mjs', import.meta.url).href;

/** Both take turns, so that a busy machine slows both alike. */
export function measureColdCheck({ commandLine }, { folder }, rounds) {
  const checks = [];
  const parses = [];
  for (let round = 0; round < rounds; round += 1) {
    checks.push(run([commandLine, 'check', folder, '--today', today, '--format', 'json', '--fail-level', 'never']));
    parses.push(run([parseScript, folder]));
  }
  const middle = (runs, key) => median(runs.map((each) => each[key]));
  return {
    rounds,
    check: rounded(middle(checks, 'milliseconds')),
    parse: rounded(middle(parses, 'milliseconds')),
    ratio: rounded(middle(checks, 'milliseconds') / middle(parses, 'milliseconds')),
    /** The same told by the processor, which waits for no disk and no other program. */
    checkProcessor: rounded(middle(checks, 'processor')),
    parseProcessor: rounded(middle(parses, 'processor')),
    processorRatio: rounded(middle(checks, 'processor') / middle(parses, 'processor')),
    /** Without the start of Node and the loading of the library. */
    parseAlone: rounded(median(parses.map(({ output }) => JSON.parse(output).milliseconds))),
  };
}

function run(parameters) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', processorProbe, ...parameters], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`${parameters[0]} ended with ${status}. ${stderr}`);
  const { processor } = JSON.parse(stderr.split('\n').at(-1));
  return { milliseconds, processor, output: stdout };
}
