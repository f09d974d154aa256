// Writers of documents are not in the programs that load them: a session that writes nothing never reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { aliases } from '../../scripts/build/aliases.mjs';
import { lazyWriters, writersBuild } from '../../scripts/build/writers.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const libraries = ['hucre', 'docx', 'papaparse', 'fflate'];

it.each([
  ['server/lsp/node.ts', [...libraries, 'get-east-asian-width']],
  // Columns stand below each other on a terminal, too: it counts how wide letters are.
  ['server/cli/main.ts', libraries],
])('%s holds no writer and none of their libraries', async (entry, unwanted) => {
  const { metafile } = await build({
    absWorkingDir: repository,
    entryPoints: [entry],
    outdir: 'out/never-written',
    write: false,
    bundle: true,
    metafile: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    alias: aliases,
    plugins: [lazyWriters],
    logLevel: 'error',
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((path) => unwanted.some((name) => path.includes(`node_modules/${name}/`)))).toEqual([]);
  const writers = writersBuild(repository).entryPoints;
  expect(writers.length).toBeGreaterThan(5);
  expect(inputs.filter((path) => writers.includes(path))).toEqual([]);
});

it.each([['dist/server.js'], ['dist/command-line.js']])('%s, as it was built, has none of their words', (file) => {
  const text = readFileSync(join(repository, file), 'utf8');
  for (const word of ['xl/worksheets', 'word/document.xml', 'hucre', 'papaparse', '[Content_Types].xml'])
    expect(text.includes(word), word).toBe(false);
});

it('each writer of the table is a program beside them', () => {
  const built = readdirSync(join(repository, 'dist/writers')).sort();
  const named = writersBuild(repository).entryPoints.map((path) => path.replace(/^.*\/(.*)\.ts$/, '$1.js'));
  expect(built).toEqual([...named].sort());
});
