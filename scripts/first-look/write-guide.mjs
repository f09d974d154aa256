// Bundles guide.ts into an extension of its own, so that the product need not know how it is shown to newcomers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Returns the folder of the extension, below `parent`. */
export async function writeGuide(parent) {
  const folder = join(parent, 'guide');
  mkdirSync(folder);
  await build({
    entryPoints: [fileURLToPath(new URL('guide.ts', import.meta.url))],
    outfile: join(folder, 'extension.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    logLevel: 'error',
  });
  const manifest = {
    name: 'first-look',
    publisher: 'isms-as-code',
    version: '0.0.0',
    engines: { vscode: '^1.91.0' },
    main: './extension.js',
    activationEvents: ['onStartupFinished'],
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
