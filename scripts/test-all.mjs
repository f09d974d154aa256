// Everything of `npm test`, and what takes longer or needs more: other examples for the properties, documents as
// others open and print them, other editors, the schema in other tools, other versions of Node.
// Ends with the parts that were skipped and why, and with one line as `npm test` has it.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = `${root}node_modules/vitest/vitest.mjs`;
/** So many times the usual number of examples. */
const factor = process.env.ISMS_PROPERTY_FACTOR ?? '10';
const seed = process.env.ISMS_PROPERTY_SEED ?? String(randomInt(1, 2 ** 31));
const nodes = (process.env.ISMS_NODES ?? '').split(delimiter).filter(Boolean);

/** `otherwise`: why a part cannot run here. */
const parts = [
  { name: 'npm test', run: ['scripts/test.mjs'] },
  {
    name: `properties, ${factor} times as many examples (ISMS_PROPERTY_SEED=${seed})`,
    run: [vitest, 'run', '--project', 'properties', '--testTimeout', '3600000'],
    environment: { ISMS_PROPERTY_FACTOR: factor, ISMS_PROPERTY_SEED: seed },
  },
  {
    name: 'very many of each thing there is',
    run: [vitest, 'run', '--project', 'process', 'test/properties/linear'],
    environment: { ISMS_PROPERTY_FACTOR: '15' },
  },
  {
    name: 'a long session, in process and with the built server (npm run soak goes on)',
    run: [vitest, 'run', 'test/soak', 'test/protocol/long-session.test.ts'],
    environment: {
      ISMS_SOAK_OPERATIONS: '3000',
      ISMS_SOAK_BETWEEN: '250',
      ISMS_SOAK_SEED: String(Number(seed) % 2 ** 30),
    },
  },
  { name: 'examples/first-day, typed in the workbench', run: ['test/workbench/first-day.mjs'] },
  { name: 'from an empty folder to 17 of 17, in the workbench', run: ['test/workbench/journey.mjs'] },
  { name: 'documents opened by LibreOffice', run: ['test/documents/libreoffice.mjs'] },
  { name: 'documents printed by Chromium', run: ['test/documents/chromium.mjs'] },
  { name: 'Neovim, driven', run: ['test/editors/neovim.mjs'] },
  { name: 'Emacs, driven', run: ['test/editors/emacs.mjs'] },
  { name: 'Helix, driven', otherwise: 'no package has it' },
  { name: 'the schema in yaml-language-server', run: ['test/schema/yaml-language-server.mjs'] },
  { name: 'the schema in check-jsonschema', run: ['test/schema/check-jsonschema.mjs'] },
  ...nodes.map((node) => ({ name: `process suite on ${node}`, node, run: [vitest, 'run', '--project', 'process'] })),
  ...(nodes.length === 0 ? [{ name: 'process suite on other Nodes', otherwise: 'ISMS_NODES names none' }] : []),
];

const skipped = [];
const failed = [];
for (const { name, node = process.execPath, run, environment, otherwise } of parts) {
  if (otherwise !== undefined) {
    skipped.push(`${name}: skipped (${otherwise})`);
    continue;
  }
  console.log(`\n=== ${name}`);
  const { code, output } = await start(node, run, environment);
  // A host of the workbench that cannot be had says so itself.
  skipped.push(...output.split('\n').filter((line) => /^\S[^:]*: skipped \(.+\)$/.test(line)));
  if (code !== 0) failed.push(name);
}

console.log(['', ...skipped, ...failed.map((name) => `${name}: failed`)].join('\n'));
console.log(
  `\n${parts.length - failed.length - parts.filter(({ otherwise }) => otherwise).length} passed, ${failed.length} failed`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

function start(node, parameters, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(node, parameters, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', () => resolve({ code: 1, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
