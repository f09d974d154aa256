// Extensions for a server that is about to start: as a user installs them, or as folders that are simply there.
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { startGuarded } from './start-guarded.mjs';

/** Installs a `.vsix` as `code --install-extension` does. */
export async function installPackage(vsix, { nodePath, serverScript, dataFolder, extensionsFolder }) {
  const folders = ['--extensions-dir', extensionsFolder, '--server-data-dir', dataFolder];
  const parameters = [serverScript, ...folders, '--accept-server-license-terms', '--install-extension', vsix];
  const command = startGuarded(nodePath, parameters);
  let output = '';
  for (const stream of [command.stdout, command.stderr]) stream.on('data', (data) => (output += data));
  const code = await command.ended;
  if (code !== 0 || !output.includes('was successfully installed'))
    throw new Error(`${vsix} cannot be installed (${code}):\n${output.trim()}`);
}

/** A link, so that a window that is loaded again shows what was built meanwhile. */
export function linkExtension(folder, extensionsFolder) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  symlinkSync(folder, join(extensionsFolder, `${publisher}.${name}-${version}`), 'junction');
}
