// `isms check` of a workspace from nothing, against the bare parse of the same files: both as whole processes.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { today } from '../generate/names.mjs';
import { median, rounded } from '../statistics.mjs';

const parseScript = fileURLToPath(new URL('parse-files.mjs', import.meta.url));

/** Both take turns, so that a busy machine slows both alike. */
export function measureColdCheck({ commandLine }, { folder }, rounds) {
  const checks = [];
  const parses = [];
  const inside = [];
  for (let round = 0; round < rounds; round += 1) {
    const check = run([commandLine, 'check', folder, '--today', today, '--format', 'json', '--fail-level', 'never']);
    const parse = run([parseScript, folder]);
    checks.push(check.milliseconds);
    parses.push(parse.milliseconds);
    inside.push(JSON.parse(parse.output).milliseconds);
  }
  return {
    rounds,
    check: rounded(median(checks)),
    parse: rounded(median(parses)),
    /** Without the start of Node and the loading of the library. */
    parseAlone: rounded(median(inside)),
    ratio: rounded(median(checks) / median(parses)),
  };
}

function run(parameters) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8', maxBuffer: 1 << 30 });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`${parameters[0]} ended with ${status}. ${stderr}`);
  return { milliseconds, output: stdout };
}
