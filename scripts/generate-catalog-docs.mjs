// Writes the catalogues as a reference to browse, docs/catalog/<language>/, from catalogs/ and the rules.
// `--check` writes nothing: it names the files that differ from the data and exits with 1 when there are any.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const repository = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(repository, 'docs', 'catalog');

const pages = await catalogPages();
const stale = (await Promise.all(pages.map(async (page) => ((await isCurrent(page)) ? [] : [page])))).flat();
const orphans = await filesWithoutPage();
const names = [...stale.map(({ path }) => join(target, path)), ...orphans]
  .map((file) => relative(repository, file))
  .sort();

if (process.argv.includes('--check')) {
  if (names.length > 0) {
    console.error(`Stale; run node scripts/generate-catalog-docs.mjs:\n${names.map((name) => `  ${name}`).join('\n')}`);
    process.exitCode = 1;
  }
} else {
  for (const { path, text } of stale) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
  for (const file of orphans) await rm(file);
  console.log(`${pages.length} pages, ${names.length} changed`);
}

/** The pages as the data make them now; what makes them is TypeScript, so that it is bundled first. */
async function catalogPages() {
  const folder = await mkdtemp(join(tmpdir(), 'isms-catalog-'));
  try {
    const outfile = join(folder, 'pages.mjs');
    await build({
      stdin: {
        contents: `
          import { createCatalog } from './server/catalog/catalog';
          import { explanationFiles } from './server/catalog/explanations';
          import { catalogPages } from './server/catalog/pages';
          import { rules } from './server/rules/table';
          const judges = (row) =>
            [...new Set(rules.filter((rule) => rule.judges.includes(row)).map(({ code }) => code))];
          export const files = explanationFiles;
          export const pagesWith = (explanations) =>
            catalogPages({ catalog: createCatalog(), explanations, judges });
        `,
        resolveDir: repository,
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      outfile,
      logLevel: 'error',
    });
    const { files, pagesWith } = await import(pathToFileURL(outfile).href);
    return pagesWith({ en: await explanations('en', files), ja: await explanations('ja', files) });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function explanations(language, files) {
  const entries = Object.entries(files).map(async ([name, file]) => {
    return [name, JSON.parse(await readFile(join(repository, 'catalogs', 'texts', language, file), 'utf8'))];
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function isCurrent({ path, text }) {
  const written = await readFile(join(target, path), 'utf8').catch(() => undefined);
  return written?.replaceAll('\r\n', '\n') === text;
}

/** Pages of what is no more. */
async function filesWithoutPage() {
  const files = await readdir(target, { recursive: true, withFileTypes: true }).catch(() => []);
  const known = new Set(pages.map(({ path }) => join(target, path)));
  return files
    .filter((file) => file.isFile() && file.name.endsWith('.md'))
    .map((file) => join(file.parentPath ?? file.path, file.name))
    .filter((file) => !known.has(file));
}
