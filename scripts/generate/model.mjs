// Writes what rules and reports know of an entry, server/facts/model.generated.ts, from schemas/isms.schema.json: so that
// a field of the language is entered once. `--check` only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { modelOf } from './model-types.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const target = join(repository, 'server/facts/model.generated.ts');

const schema = JSON.parse(await readFile(join(repository, 'schemas/isms.schema.json'), 'utf8'));
const style = await prettier.resolveConfig(target);
const text = await prettier.format(modelOf(schema), { ...style, parser: 'typescript' });

const written = await readFile(target, 'utf8').catch(() => '');
if (written.replaceAll('\r\n', '\n') === text) {
  // Current.
} else if (process.argv.includes('--check')) {
  console.error('Stale; npm run generate writes it:\n  server/facts/model.generated.ts');
  process.exitCode = 1;
} else {
  await writeFile(target, text);
  console.log('server/facts/model.generated.ts changed');
}
