// Entry of the tests inside VS Code, the same for every host. VS Code calls `run`; a rejection is a failure.
import { format } from 'node:util';
import Mocha from 'mocha';

/** Filled in when the suite is bundled (build-suite.mjs): what tests there are, and which of them are asked for. */
declare const TEST_NAMES: readonly string[];
declare const TEST_PATTERN: string;

/** Ends what hangs; how long something takes is not tested. */
const testTimeout = 120_000;
/** The console is the one channel that all hosts have in common; the mark tells our lines from those of VS Code. */
const mark = 'WORKBENCH| ';

export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = print;
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: testTimeout, color: false });
  if (TEST_PATTERN !== '') mocha.grep(new RegExp(TEST_PATTERN));
  // Gives the files that follow `describe` and `it`.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const name of TEST_NAMES) await import(`./${name}.test.ts`);
  const { passed, failed } = await finished(mocha);
  // run.mjs counts by this line; without it the run has failed, whatever the exit code.
  print(`WORKBENCH_RESULT ${JSON.stringify({ passed, failed })}`);
  if (failed > 0) throw new Error(`${String(failed)} tests failed`);
}

function finished(mocha: Mocha): Promise<{ passed: number; failed: number }> {
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => {
      resolve({ passed: runner.stats?.passes ?? 0, failed });
    });
  });
}

/** VS Code does not let `console.log` itself be replaced; what extensions and tests write there goes to the log only. */
function print(...values: readonly unknown[]): void {
  for (const line of format(...values).split('\n')) console.log('%s', mark + line);
}
