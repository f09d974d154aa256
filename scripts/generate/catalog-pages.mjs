// Writes the catalogues as a reference to browse, docs/catalog/<language>/, from catalogs/ and the rules. `--check` only
// compares.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importTypeScript, publishPages, repository } from './pages.mjs';

const { files, pagesWith } = await importTypeScript(`
  import { createCatalog } from './server/catalog/catalog';
  import { explanationFiles } from './server/catalog/explanations';
  import { catalogPages } from './server/catalog/pages';
  import { rowsOf } from './server/check/rule';
  import { rules } from './server/rules/table';
  const judges = (row) => [...new Set(rules.filter((rule) => rowsOf(rule).includes(row)).map(({ code }) => code))];
  export const files = explanationFiles;
  export const pagesWith = (explanations) => catalogPages({ catalog: createCatalog(), explanations, judges });
`);

const pages = pagesWith({ en: await explanations('en'), ja: await explanations('ja') });
await publishPages(join(repository, 'docs', 'catalog'), pages);

async function explanations(language) {
  const entries = Object.entries(files).map(async ([name, file]) => {
    return [name, JSON.parse(await readFile(join(repository, 'catalogs', 'texts', language, file), 'utf8'))];
  });
  return Object.fromEntries(await Promise.all(entries));
}
