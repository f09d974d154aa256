// VS Code's own packager, fetched when it is first needed: it is as large as all that development needs otherwise.
import { join } from 'node:path';
import { cacheFolder, installOnce, npmInstall } from './install-from-npm.mjs';

/** The last that runs on Node 20. */
const version = '3.9.2';

/** Returns the path of the script `vsce`. */
export async function providePackager() {
  const folder = join(cacheFolder(), `vsce-${version}`);
  const title = `Packager of VS Code (@vscode/vsce ${version})`;
  await installOnce(folder, title, (staging) => npmInstall(staging, [`@vscode/vsce@${version}`], { title, staging }));
  return join(folder, 'node_modules/@vscode/vsce/vsce');
}
