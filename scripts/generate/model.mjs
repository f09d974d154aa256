// Writes what rules and reports know of an entry, server/facts/model.generated.ts, and the keys that a reader of full width
// knows, server/yaml/full-width/keys.generated.ts, from schemas/source/isms.json: so that a field of the language is
// entered once. `--check` only compares.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyWordsOf } from './key-words.mjs';
import { modelOf } from './model-types.mjs';
import { publish, repository } from './publish.mjs';

const schema = JSON.parse(await readFile(join(repository, 'schemas/source/isms.json'), 'utf8'));

await publish('server/facts/model.generated.ts', modelOf(schema), 'typescript');
await publish('server/yaml/full-width/keys.generated.ts', keyWordsOf(schema), 'typescript');
