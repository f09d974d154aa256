// Writes snippets/vscode.json, whole files for VS Code, from the templates that the server offers. `--check` only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { importTypeScript, repository } from './pages.mjs';

const { snippets } = await importTypeScript(`
  import { createKnowledge } from './server/isms-service';
  import { fileTemplates } from './scripts/generate/file-templates';
  export const snippets = fileTemplates(createKnowledge().schema);
`);

const path = join(repository, 'snippets', 'vscode.json');
const text = await format(JSON.stringify(snippets), { ...(await resolveConfig(path)), parser: 'json' });
const current = await readFile(path, 'utf8').catch(() => '');
if (process.argv.includes('--check')) {
  if (current !== text) {
    console.error('Stale; npm run generate writes it: snippets/vscode.json');
    process.exitCode = 1;
  }
} else if (current !== text) await writeFile(path, text);
