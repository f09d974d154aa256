// What the bundles owe to others.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aliases } from '../../scripts/build/aliases.mjs';
import { bundledPackages, noticesText } from '../../scripts/package/notices.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const permissive = ['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'];

it('every package in a bundle stands in the notices, under a licence that allows it', async () => {
  const notices = readFileSync(join(repository, 'dist/ThirdPartyNotices.txt'), 'utf8');
  const manifests = (await inputsOfTheBundles())
    .filter((path) => path.includes('node_modules/'))
    .map((path) => nearestManifest(join(repository, path)));
  expect(manifests.length).toBeGreaterThan(100);
  for (const { name, version, license } of manifests) {
    expect(permissive, name).toContain(license);
    expect(notices).toContain(`\n${name} ${version} (${license})\n`);
  }
});

async function inputsOfTheBundles() {
  const { metafile } = await build({
    absWorkingDir: repository,
    entryPoints: ['client/extension.ts', 'server/lsp/node.ts', 'server/cli/main.ts', 'client/webview/preview.ts'],
    outdir: 'out/never-written',
    write: false,
    bundle: true,
    metafile: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    alias: aliases,
    external: ['vscode'],
    logLevel: 'error',
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

/** Above a file: the first package.json with a name; some packages have others that only say how to read them. */
function nearestManifest(path) {
  try {
    const manifest = JSON.parse(readFileSync(join(dirname(path), 'package.json'), 'utf8'));
    if (manifest.name !== undefined && manifest.version !== undefined) return manifest;
  } catch {
    // Not in this folder.
  }
  return nearestManifest(dirname(path));
}

describe('a package', () => {
  let root;
  beforeAll(() => (root = mkdtempSync(join(tmpdir(), 'isms-notices-'))));
  afterAll(() => rmSync(root, { recursive: true }));

  const bundled = (name, license, files) => {
    const folder = join(root, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return { outputs: { 'dist/x.js': { inputs: { [`node_modules/${name}/index.js`]: { bytesInOutput: 1 } } } } };
  };

  it('is refused under a licence that asks for more', () => {
    expect(() => bundledPackages([bundled('copyleft', 'GPL-3.0', { LICENSE: 'x' })], root)).toThrow(/GPL-3\.0/);
  });

  it('is refused without the text of its licence', () => {
    expect(() => bundledPackages([bundled('silent', 'MIT', {})], root)).toThrow(/without the text/);
  });

  it('shares a text with those that say the same, and brings its notice', () => {
    const metafiles = [
      bundled('one', 'MIT', { LICENSE: 'Do as you like.' }),
      bundled('@scope/two', 'MIT', { 'license.txt': 'Do as you like.\r\n' }),
      bundled('three', 'Apache-2.0', { 'LICENSE.md': 'Terms.', NOTICE: 'By somebody.' }),
    ];
    const text = noticesText(bundledPackages(metafiles, root));
    expect(text.split('Do as you like.').length).toBe(2);
    expect(text).toContain('@scope/two 1.0.0 (MIT)\none 1.0.0 (MIT)');
    expect(text).toContain('Terms.\n\nBy somebody.');
  });

  it('of which nothing is left in a bundle is not named', () => {
    const metafile = { outputs: { x: { inputs: { 'node_modules/gone/index.js': { bytesInOutput: 0 } } } } };
    expect(bundledPackages([metafile], root)).toEqual([]);
  });
});
