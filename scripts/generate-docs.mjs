// Writes the documentation of the rules, docs/rules/<language>/, from their definitions.
// `--check` writes nothing: it names the files that differ from the definitions and exits with 1 when there are any.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const repository = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(repository, 'docs', 'rules');

const pages = await documentationPages();
const stale = (await Promise.all(pages.map(async (page) => ((await isCurrent(page)) ? [] : [page])))).flat();
const orphans = await filesWithoutPage();
const names = [...stale.map(({ path }) => join(target, path)), ...orphans]
  .map((file) => relative(repository, file))
  .sort();

if (process.argv.includes('--check')) {
  if (names.length > 0) {
    console.error(`Stale; run node scripts/generate-docs.mjs:\n${names.map((name) => `  ${name}`).join('\n')}`);
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

/** The pages as the rules define them now; the definitions are TypeScript, so that they are bundled first. */
async function documentationPages() {
  const folder = await mkdtemp(join(tmpdir(), 'isms-docs-'));
  try {
    const outfile = join(folder, 'documentation.mjs');
    await build({
      stdin: {
        contents: `
          import { documentationPages } from './server/rules/documentation';
          import { rules } from './server/rules/table';
          export const pages = documentationPages(rules);
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
    return (await import(pathToFileURL(outfile).href)).pages;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function isCurrent({ path, text }) {
  const written = await readFile(join(target, path), 'utf8').catch(() => undefined);
  return written?.replaceAll('\r\n', '\n') === text;
}

/** Pages of rules that are no more. */
async function filesWithoutPage() {
  const files = await readdir(target, { recursive: true, withFileTypes: true }).catch(() => []);
  const known = new Set(pages.map(({ path }) => join(target, path)));
  return files
    .filter((file) => file.isFile() && file.name.endsWith('.md'))
    .map((file) => join(file.parentPath ?? file.path, file.name))
    .filter((file) => !known.has(file));
}
