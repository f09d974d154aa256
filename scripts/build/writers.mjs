// Writers of documents as programs of their own: each is loaded when its format is asked for, and most sessions ask for none.
import { readFileSync } from 'node:fs';

const table = 'server/writers/table.ts';
const outdir = 'dist/writers';

/** The modules that the table loads when they are asked for. */
function writersIn(root) {
  const names = [...readFileSync(`${root}${table}`, 'utf8').matchAll(/import\('\.\/([\w-]+)'\)/g)].map(
    ([, name]) => name,
  );
  if (names.length === 0) throw new Error(`${table} loads no writer`);
  return names;
}

/** What builds them, beside the programs. */
export function writersBuild(root) {
  return { entryPoints: writersIn(root).map((name) => `server/writers/${name}.ts`), outdir };
}

/** Keeps them out of the program that loads them: it asks for the file beside it. */
export const lazyWriters = {
  name: 'lazy writers',
  setup(build) {
    build.onResolve({ filter: /^\.\// }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && importer.replaceAll('\\', '/').endsWith(`/${table}`)
        ? { path: `./writers/${path.slice(2)}.js`, external: true }
        : undefined,
    );
  },
};
