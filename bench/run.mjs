// Measures the language server and the command line of dist/, beside yaml-language-server. See docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { readOptions, root, usage } from './options.mjs';
import { judge } from './report/budgets.mjs';
import { writeDocument } from './report/document.mjs';
import { table } from './report/table.mjs';
import { runScenarios } from './scenarios.mjs';
import { ourServer } from './servers/ours.mjs';
import { peerServer } from './servers/peer.mjs';

const say = (text) => process.stderr.write(`${text}\n`);

async function run() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return void process.stdout.write(usage);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const servers = [ourServer(resolve(options.dist), version)];
  const peer = options.only === 'ours' ? { absent: 'not asked for' } : await providePeer();
  if (peer.server) servers.push(peer.server);

  const { results, failures } = await runScenarios(servers, options.sizes, say);
  if (failures.peer !== undefined) say(`Without the peer: ${failures.peer}`);
  const report = {
    version: 1,
    date: options.date,
    quick: options.quick,
    machine: machine(),
    sizes: options.sizes,
    peer: results.peer
      ? { title: peer.server.title, debounce: peer.server.debounce }
      : { absent: failures.peer ?? peer.absent },
    results,
  };
  report.figures = judge(report);
  process.stdout.write(`${table(report)}\n`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (options.write) await writeDocument(report, join(root, 'docs'));
}

async function providePeer() {
  try {
    return { server: await peerServer(join(root, 'schemas/isms.schema.json')) };
  } catch (error) {
    say(`Without the peer: ${error.message}`);
    return { absent: error.message };
  }
}

function machine() {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}

// Ending in order takes the temporary folder along; the servers end with their input.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

try {
  await run();
} catch (error) {
  say(error.message);
  process.exitCode = 2;
}
