// Writes what rules and reports know of an entry, server/facts/model.generated.ts, and the keys that a reader of full width
// knows, server/yaml/full-width/keys.generated.ts, from schemas/source/isms.json: so that a field of the language is
// entered once. `--check` only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { keyWordsOf } from './key-words.mjs';
import { modelOf } from './model-types.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const schema = JSON.parse(await readFile(join(repository, 'schemas/source/isms.json'), 'utf8'));

await publish('server/facts/model.generated.ts', modelOf(schema));
await publish('server/yaml/full-width/keys.generated.ts', keyWordsOf(schema));

async function publish(name, source) {
  const target = join(repository, name);
  const style = await prettier.resolveConfig(target);
  const text = await prettier.format(source, { ...style, parser: 'typescript' });
  const written = await readFile(target, 'utf8').catch(() => '');
  if (written.replaceAll('\r\n', '\n') === text) return;
  if (process.argv.includes('--check')) {
    console.error(`Stale; npm run generate writes it:\n  ${name}`);
    process.exitCode = 1;
    return;
  }
  await writeFile(target, text);
  console.log(`${name} changed`);
}
