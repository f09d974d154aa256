// Writes the documentation of the rules, docs/rules/<language>/, from their definitions. `--check` only compares.
import { join } from 'node:path';
import { importTypeScript, publishPages, repository } from './pages.mjs';

const { pages } = await importTypeScript(`
  import { documentationPages } from './server/reports/explain/rule-pages';
  import { familyTitles, ruleDocs } from './server/rules/docs-table';
  import { rules } from './server/rules/table';
  export const pages = documentationPages({ rules, docs: ruleDocs, titles: familyTitles });
`);

await publishPages(join(repository, 'docs', 'rules'), pages);
