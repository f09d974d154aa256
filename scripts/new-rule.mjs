// `npm run new-rule CODE` makes the files of a rule and enters it in the tables. `--root FOLDER` works on another copy of
// the repository.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { codesFile, planRule } from './new-rule/plan.mjs';

const repository = fileURLToPath(new URL('..', import.meta.url));
const { positionals, values } = parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } });
const root = values.root ?? repository;
const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

const { refused, made, extended } =
  positionals.length === 1
    ? planRule(positionals[0], read)
    : { refused: 'Say the code of one rule: npm run new-rule scope/boundary-unclear' };

if (refused) {
  console.error(refused);
  process.exitCode = 1;
} else {
  for (const [path, text] of Object.entries({ ...made, ...extended })) {
    const style = await prettier.resolveConfig(join(repository, path));
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), await prettier.format(text, { ...style, filepath: path }));
  }
  const [rule, docs, test] = Object.keys(made);
  console.log(`Made ${positionals[0]}; each TODO in these files is yours:
  1. ${rule}: what it judges, its messages, the check, and a fix if a machine can know one
  2. ${docs}: when, why, how to mend, an example
  3. ${test}: where the finding stands, and where it does not
Entered in the tables: ${Object.keys(extended).join(', ')}
(if it is no warning, say so in ${codesFile}, too)
Then: npm run generate && npx vitest run test/rules
The guide is docs/adding-a-rule.md.`);
}
