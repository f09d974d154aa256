// Writes schemas/isms.schema.json and schemas/isms.ja.schema.json, the language of ISMS files for other tools, from
// schemas/source/isms.json and catalogs/. `--check` only compares.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publish, repository } from './publish.mjs';
import { standardSchema } from './standard-schema.mjs';

const read = async (name) => JSON.parse(await readFile(join(repository, name), 'utf8'));

const source = await read('schemas/source/isms.json');
const catalogs = {
  cloud2015: await read('catalogs/iso27017-2015.json'),
  annex2022: await read('catalogs/iso27001-2022.json'),
  annex2013: await read('catalogs/iso27001-2013.json'),
  enisa2009: await read('catalogs/enisa-2009.json'),
  requirements517: await read('catalogs/jip-isms517-1.0.json'),
};

for (const [language, name] of [
  ['en', 'schemas/isms.schema.json'],
  ['ja', 'schemas/isms.ja.schema.json'],
]) {
  await publish(name, JSON.stringify(standardSchema(source, language, catalogs), null, 2), 'json');
}
