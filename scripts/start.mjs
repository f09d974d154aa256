// `npm start`: builds, prints the report on clause 4 of the example, and opens the example in VS Code with this extension.
// `npm start -- --check` ends after the report, with its exit code.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveWorkbench } from './vscode/serve-workbench.mjs';

/** The example is about this day: evidence expires and audits fall due by it. */
const today = '2026-11-23';
const repository = fileURLToPath(new URL('..', import.meta.url));
const example = join(repository, 'examples/cloud');
const children = new Set();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // The server of VS Code ends by itself when this process does (vscode/guard.mjs).
    for (const child of children) child.kill();
    process.exit(0);
  });
}

process.exitCode = await main(process.argv.slice(2));

async function main(parameters) {
  const unknown = parameters.find((parameter) => parameter !== '--check');
  if (unknown !== undefined) {
    console.error(`npm start does not know ${unknown}; there is only --check.`);
    return 2;
  }
  const built = await run(process.execPath, [join(repository, 'scripts/build.mjs')]);
  if (built !== 0) return built;
  const findings = await run(process.execPath, ['dist/cli.js', 'check', 'examples/cloud', '--today', today]);
  if (parameters.includes('--check') || findings > 1) return findings;
  return hasDesktopCode() ? await openDesktop() : await openInBrowser();
}

/** Resolves with the exit code; the report of the check has exit code 1 when it finds something. */
function run(command, parameters, options = {}) {
  const child = spawn(command, parameters, { cwd: repository, stdio: 'inherit', ...options });
  children.add(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      children.delete(child);
      resolve(code ?? 1);
    });
  });
}

function hasDesktopCode() {
  // On Windows `code` is a script, which only a shell can start.
  return spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

async function openDesktop() {
  const parameters = [`--extensionDevelopmentPath=${repository}`, '--wait', '--new-window', example];
  if (process.platform !== 'win32') return await run('code', parameters);
  return await run(
    'code',
    parameters.map((parameter) => `"${parameter}"`),
    { shell: true },
  );
}

async function openInBrowser() {
  let server;
  try {
    server = await serveWorkbench({
      workspaceFolder: example,
      extensionFolder: repository,
      settings: { 'isms.today': today },
      locale: 'browser',
    });
  } catch (error) {
    console.error(`\nThe report is complete, but the editor cannot be opened: ${error.message}`);
    return 1;
  }
  console.log(`\nOpen ${server.url}\n次のアドレスをブラウザーで開いてください: ${server.url}`);
  console.log('Ctrl-C ends it. 終了するには Ctrl-C を押してください。');
  await server.ended;
  console.error('The server of VS Code ended by itself.');
  return 1;
}
