// The desktop application, downloaded by @vscode/test-electron. Skipped by name where it cannot be had.
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../../scripts/vscode/install-from-npm.mjs';
import { startGuarded } from '../../../scripts/vscode/start-guarded.mjs';
import { beforeDeadline } from '../deadline.mjs';
import { readSuiteOutput } from '../suite-output.mjs';
import { copyWorkspace } from '../workspace.mjs';

const releases = 'https://update.code.visualstudio.com/api/releases/stable';
const probeTimeout = 5_000;

/** Why this host cannot run here; undefined when it can. */
export async function reasonToSkip() {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  try {
    const answer = await fetch(releases, { signal: AbortSignal.timeout(probeTimeout) });
    if (!answer.ok) return 'VS Code cannot be downloaded here';
  } catch {
    return 'VS Code cannot be downloaded here';
  }
  return screen ? undefined : 'there is no display; use xvfb-run';
}

/** Returns `{ passed, failed }`. */
export async function run({ repository, testsPath, workspace, deadline }) {
  const copy = copyWorkspace(workspace);
  // The user data folder holds a socket, whose path has to be short.
  const userData = realpathSync(mkdtempSync(join(tmpdir(), 'isms-user-')));
  const output = readSuiteOutput();
  const starter = fileURLToPath(new URL('desktop-start.mjs', import.meta.url));
  const request = {
    repository,
    testsPath,
    workspaceFolder: copy.folder,
    userData,
    cachePath: join(cacheFolder(), 'desktop'),
  };
  const application = startGuarded(process.execPath, [starter, JSON.stringify(request)], {
    temporaryFolders: [userData, copy.parent],
  });
  createInterface({ input: application.stdout }).on('line', output.line);
  createInterface({ input: application.stderr }).on('line', (line) => process.stderr.write(`${line}\n`));
  try {
    const code = await beforeDeadline(application.ended, deadline, 'the suite in the desktop application');
    return output.result() ?? noResult(code);
  } finally {
    await application.stop();
    copy.remove();
  }
}

function noResult(code) {
  throw new Error(`the desktop application ended with ${code} before the tests did`);
}
