// The schema for other tools in check-jsonschema, by which pipelines hold YAML to a schema: our examples pass, a mistake does not.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, installOnce } from '../../scripts/vscode/install-from-npm.mjs';

const name = 'the schema in check-jsonschema';
const root = fileURLToPath(new URL('../..', import.meta.url));
const editions = ['schemas/isms.schema.json', 'schemas/isms.ja.schema.json'];

const texts = [
  { text: 'soa:\n  controls:\n    - id: 5.10\nstandards:\n  jip-isms517: 1.0\n  iso27001: 2022\n', passes: true },
  { text: 'risks:\n  - id: a\n    title: b\n    assessedOn: 2026-05-01\n    owner:\n', passes: true },
  { text: 'risks:\n  - id: a\n    title: b\n    treatment: accept\n', passes: false },
  { text: 'people:\n  - id: a b\n    name: c\n', passes: false },
  { text: 'people:\n  - id: a\n    nmae: c\n', passes: false },
];

const program = await provide().catch((error) => ({ absent: error.message }));
if (program.absent !== undefined) {
  console.log(`${name}: skipped (${program.absent})`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'isms-schema-'));
  try {
    const cases = [...examples().map((file) => ({ file, passes: true })), ...written(folder)];
    const faults = editions.flatMap((edition) => cases.flatMap((each) => faultsOf(edition, each)));
    for (const fault of faults) console.log(fault);
    console.log(`${name}: ${editions.length * cases.length} texts, ${faults.length} faults`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Those without mistakes that are meant. */
function examples() {
  const folder = join(root, 'examples');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((each) => each.endsWith('.yaml') && !each.startsWith('first-day'))
    .map((each) => join(folder, each));
}

function written(folder) {
  return texts.map(({ text, passes }, index) => {
    const file = join(folder, `${index}.isms.yaml`);
    writeFileSync(file, text);
    return { file, passes };
  });
}

function faultsOf(edition, { file, passes }) {
  const { status, stdout, stderr } = run(['--schemafile', join(root, edition), file]);
  // 1 is a mistake in the text; anything else, that it could not work.
  if (status === (passes ? 0 : 1)) return [];
  return [`${edition}, ${file}: ended with ${status}: ${`${stdout}${stderr}`.slice(0, 300)}`];
}

function run(parameters) {
  const { command, before, environment } = program;
  return spawnSync(command, [...before, ...parameters], { encoding: 'utf8', env: { ...process.env, ...environment } });
}

/** What is installed, else what pip fetches once into the user's cache folder. */
async function provide() {
  if (isThere('check-jsonschema')) return { command: 'check-jsonschema', before: [], environment: {} };
  const python = ['python3', 'python'].find(isThere);
  if (python === undefined) throw new Error('there is no Python');
  const folder = join(cacheFolder(), 'check-jsonschema');
  // Not an environment of its own: that cannot be moved to its place when it is complete.
  await installOnce(folder, 'check-jsonschema', (staging) => {
    const options = ['--quiet', '--disable-pip-version-check', '--retries', '1', '--target', staging];
    const { status } = spawnSync(python, ['-m', 'pip', 'install', ...options, 'check-jsonschema'], { stdio: 'ignore' });
    if (status !== 0) throw new Error('pip cannot fetch it');
  });
  return { command: python, before: ['-m', 'check_jsonschema'], environment: { PYTHONPATH: folder } };
}

function isThere(command) {
  return spawnSync(command, ['--version']).status === 0;
}
