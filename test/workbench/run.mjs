// Runs the tests in real VS Code: one suite, several hosts. A host that cannot be had is skipped by name.
// node test/workbench/run.mjs [--host desktop|server] [--only suite|page] [--test PATTERN] [--locale ja]
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { expectCurrentBuild } from '../../scripts/sources.mjs';
import { buildSuite } from './build-suite.mjs';
import * as desktop from './hosts/desktop.mjs';
import * as server from './hosts/server.mjs';

/** A further host is a module with `reasonToSkip()` and `run(options)`; the web worker is `server` with `webWorker: true`. */
const hosts = { desktop, server };
const repository = fileURLToPath(new URL('../..', import.meta.url));
/** A machine that does other things at the same time needs several times as long as an idle one. */
const hostTimeout = 900_000;

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  // Ending in the ordinary way lets everything that was started end, too.
  process.on(signal, () => process.exit(code));
}

// What a test left open must not keep this process.
process.exit(await main());

async function main() {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', multiple: true },
      only: { type: 'string' },
      test: { type: 'string' },
      locale: { type: 'string' },
    },
  });
  const names = values.host ?? Object.keys(hosts);
  const unknown = names.find((name) => !Object.hasOwn(hosts, name));
  if (unknown !== undefined) {
    console.error(`There is no host ${unknown}; there are ${Object.keys(hosts).join(', ')}.`);
    return 2;
  }
  rmSync(join(repository, 'out/workbench'), { recursive: true, force: true });
  expectCurrentBuild(repository);
  const testsPath = await buildSuite({ repository, pattern: values.test });
  let failures = 0;
  for (const name of names) {
    failures += await runHost(name, {
      repository,
      testsPath,
      workspace: join(repository, 'test/workbench/fixture'),
      pattern: values.test,
      locale: values.locale,
      skipSuite: values.only === 'page',
      skipPages: values.only === 'suite',
    });
  }
  return failures === 0 ? 0 : 1;
}

async function runHost(name, options) {
  const host = hosts[name];
  const reason = await host.reasonToSkip();
  if (reason !== undefined) {
    console.log(`${name}: skipped (${reason})`);
    return 0;
  }
  console.log(`${name}:`);
  const started = Date.now();
  let result;
  try {
    result = await host.run({ ...options, deadline: started + hostTimeout });
  } catch (error) {
    console.log(`  ${error.stack ?? error}`);
    result = { passed: 0, failed: 1 };
  }
  if (result.failed > 0) console.log('\nPictures and logs of what failed are in out/workbench/.');
  console.log(
    `\n${name} after ${((Date.now() - started) / 1000).toFixed(1)} s:\n${result.passed} passed, ${result.failed} failed`,
  );
  return result.failed;
}
