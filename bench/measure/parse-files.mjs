// The bare parse: every YAML file under the folder given, by the `yaml` library and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** As in server/yaml/parse.ts. */
const options = { schema: 'failsafe', uniqueKeys: false, merge: false, prettyErrors: false };

const folder = process.argv[2];
const started = performance.now();
let files = 0;
let problems = 0;
for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith('.yaml')) continue;
  problems += parseDocument(readFileSync(join(folder, name), 'utf8'), options).errors.length;
  files += 1;
}
process.stdout.write(JSON.stringify({ files, problems, milliseconds: performance.now() - started }));
