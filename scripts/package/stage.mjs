// Puts together what an installed extension consists of, in a folder of its own: what is not named here is not in it.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publicAddress } from './public-address.mjs';
import { extensionReadme } from './readme.mjs';

/**
 * The language and the facts of the catalogues are inside the server; schemas/ is for other tools, without its source. The command
 * line is a program of its own.
 */
const content = [
  'dist/extension.js',
  'dist/server.js',
  'dist/texts',
  'dist/writers',
  'dist/webview',
  'dist/ThirdPartyNotices.txt',
  'client/icons/icon.png',
  'client/icons/activity.svg',
  'client/language',
  'client/walkthrough',
  'docs/rules',
  'docs/catalog',
  'l10n',
  'schemas/isms.schema.json',
  'schemas/isms.ja.schema.json',
  'snippets/vscode.json',
  'package.nls.json',
  'package.nls.ja.json',
  'CHANGELOG.md',
  'LICENSE',
];
const manifestFields = [
  'name',
  'displayName',
  'description',
  'version',
  'publisher',
  'license',
  'categories',
  'keywords',
  'icon',
  'main',
  'l10n',
  'activationEvents',
  'capabilities',
  'contributes',
];

/** Fills `folder` anew and returns the manifest that it got. */
export function stageExtension(repository, folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const path of content) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(repository, path), join(folder, path), { recursive: true });
  }
  const source = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const address = publicAddress(source);
  const manifest = {
    ...Object.fromEntries(manifestFields.map((field) => [field, source[field]])),
    // Everything in the folder; the packager warns when nobody says so.
    files: ['**'],
    engines: { vscode: source.engines.vscode },
    ...address.fields,
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const readme = readFileSync(join(repository, 'README.md'), 'utf8');
  writeFileSync(join(folder, 'README.md'), extensionReadme(readme, address));
  return manifest;
}
