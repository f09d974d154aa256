// Bundles the programs into dist/: the extension, the language server, the preview's page, the command line, and the
// writers of documents that two of them load.
// `--watch` keeps on building; `--development` leaves names readable.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { aliases } from './build/aliases.mjs';
import { lazyWriters, writersBuild } from './build/writers.mjs';
import './generate/validators.mjs';
import { bundledPackages, noticesText } from './package/notices.mjs';
import { writeManifest } from './sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** As it stands: what Node could not read, no bundler should write. */
const launcher = `${root}server/cli/launch.cjs`;
const watch = process.argv.includes('--watch');
const development = watch || process.argv.includes('--development');

/** Explanations, and by program whatever went into it. */
const texts = readdirSync(`${root}catalogs/texts`, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const inputs = new Map();
const noteSources = {
  name: 'note sources',
  setup(build) {
    build.onEnd(({ errors, metafile }) => {
      if (errors.length > 0) return;
      const { outfile, outdir } = build.initialOptions;
      inputs.set(outfile ?? outdir, Object.keys(metafile.inputs));
      // Only all programs together are a build.
      if (inputs.size === builds.length)
        writeManifest(root, `${root}dist`, [
          ...texts,
          relative(root, launcher).replaceAll('\\', '/'),
          ...[...inputs.values()].flat(),
        ]);
    });
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !development,
  sourcemap: development ? 'inline' : false,
  logLevel: 'info',
  legalComments: 'none',
  // Japanese as it is: escaped, each character would take twice the room.
  charset: 'utf8',
  metafile: true,
  plugins: [noteSources],
  target: 'es2022',
};
/** `module` first: the libraries' ES modules shake better than their UMD builds, whose `require` cannot be followed. */
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  alias: aliases,
  plugins: [noteSources, lazyWriters],
};

const builds = [
  { ...node, entryPoints: ['client/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/lsp/node.ts'], outfile: 'dist/server.js' },
  { ...node, entryPoints: ['server/cli/main.ts'], outfile: 'dist/command-line.js' },
  { ...node, ...writersBuild(root) },
  {
    ...common,
    entryPoints: ['client/webview/preview.ts'],
    outfile: 'dist/webview/preview.js',
    platform: 'browser',
    format: 'iife',
  },
  { ...common, entryPoints: ['client/webview/preview.css'], outfile: 'dist/webview/preview.css' },
];

// Written over, not removed first: an editor or a test may be running from there.
mkdirSync(`${root}dist`, { recursive: true });
writeFileSync(`${root}dist/cli.js`, `#!/usr/bin/env node\n${readFileSync(launcher, 'utf8')}`, { mode: 0o755 });
// Explanations are read when first asked for, one language at a time, and so stay out of the bundles.
cpSync(`${root}catalogs/texts`, `${root}dist/texts`, { recursive: true });

if (watch) {
  for (const options of builds) await (await esbuild.context(options)).watch();
} else {
  const metafiles = (await Promise.all(builds.map((options) => esbuild.build(options)))).map(
    ({ metafile }) => metafile,
  );
  for (const [file, { bytes }] of metafiles.flatMap(({ outputs }) => Object.entries(outputs)))
    console.log(`${file} ${(bytes / 1024).toFixed(0)} KiB`);
  writeFileSync(`${root}dist/ThirdPartyNotices.txt`, noticesText(bundledPackages(metafiles, root)));
}
