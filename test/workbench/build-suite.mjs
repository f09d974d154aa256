// Bundles the tests that run inside VS Code into one file, which every kind of extension host can load.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Returns the path of the bundle. `pattern` chooses tests by their title. */
export async function buildSuite({ repository, pattern = '' }) {
  const folder = join(repository, 'test/workbench/suite');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -'.test.ts'.length));
  const outfile = join(repository, 'out/workbench/suite.js');
  await build({
    entryPoints: [join(folder, 'index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    // VS Code itself gives `vscode`; mocha loads its reporters by name, so that it stays what it is in node_modules.
    external: ['vscode', 'mocha'],
    define: { TEST_NAMES: JSON.stringify(names.sort()), TEST_PATTERN: JSON.stringify(pattern) },
    logLevel: 'warning',
  });
  return outfile;
}
