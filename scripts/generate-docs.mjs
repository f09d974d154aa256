// Writes the documentation of the rules, docs/rules/<language>/, from their definitions. `--check` only compares.
import { join } from 'node:path';
import { importTypeScript, publishPages, repository } from './pages.mjs';

const { pages } = await importTypeScript(`
  import { documentationPages } from './server/rules/documentation';
  import { rules } from './server/rules/table';
  export const pages = documentationPages(rules);
`);

await publishPages(join(repository, 'docs', 'rules'), pages, 'scripts/generate-docs.mjs');
