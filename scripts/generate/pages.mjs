// What the generators of docs/ share: making pages by our own TypeScript, and keeping a folder equal to them.
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Runs TypeScript that is written from the repository's root: bundles it, and returns what it exports. */
export async function importTypeScript(contents) {
  const folder = await mkdtemp(join(tmpdir(), 'isms-pages-'));
  try {
    const outfile = join(folder, 'pages.mjs');
    await build({
      stdin: { contents, resolveDir: repository, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // The yaml library asks for modules of Node in the old way.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Makes a folder hold these pages and no others. With `--check` it writes nothing: it names the files that differ, and
 * the process ends with 1 when there are any.
 */
export async function publishPages(target, pages) {
  const current = await Promise.all(pages.map(async (page) => isCurrent(target, page)));
  const stale = pages.filter((_page, index) => !current[index]);
  const orphans = await filesWithoutPage(target, pages);
  const files = [...stale.map(({ path }) => join(target, path)), ...orphans];
  if (process.argv.includes('--check')) {
    if (files.length === 0) return;
    const names = files.map((file) => `  ${relative(repository, file)}`).sort();
    console.error(`Stale; npm run generate writes them:\n${names.join('\n')}`);
    process.exitCode = 1;
    return;
  }
  for (const { path, text } of stale) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
  for (const file of orphans) await rm(file);
  console.log(`${pages.length} pages, ${files.length} changed`);
}

async function isCurrent(target, { path, text }) {
  const written = await readFile(join(target, path), 'utf8').catch(() => undefined);
  return written?.replaceAll('\r\n', '\n') === text;
}

/** Pages of what is no more. */
async function filesWithoutPage(target, pages) {
  const files = await readdir(target, { recursive: true, withFileTypes: true }).catch(() => []);
  const known = new Set(pages.map(({ path }) => join(target, path)));
  return files
    .filter((file) => file.isFile() && file.name.endsWith('.md'))
    .map((file) => join(file.parentPath ?? file.path, file.name))
    .filter((file) => !known.has(file));
}
