// `npm start`: builds, prints the report on clause 4 of the example, and opens a copy of it with something to mend in
// VS Code with this extension. `--check` ends after the report, with its exit code; `--browser` opens VS Code in the
// browser even where the desktop application is installed.
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { practiceCopy } from './first-look/practice.mjs';
import { writeGuide } from './first-look/write-guide.mjs';
import { serveWorkbench } from './vscode/serve-workbench.mjs';

/** The example is about this day: evidence expires and audits fall due by it. */
const today = '2026-11-23';
/** Easy to type, and to remember for who deals with JIP-ISMS517; the next one when something else has it. */
const ports = '5170-5199';
const options = ['--check', '--browser'];
const repository = fileURLToPath(new URL('..', import.meta.url));
const example = join(repository, 'examples/cloud');
const whatIsOpened = `The editor shows a copy of the example in which a control is excluded without a reason: mend it with Ctrl+. on its
line. The copy goes when this ends.
エディタには、除外の理由を1件だけ抜いた例の写しが表示されます。該当する行で Ctrl+. を押して直してみてください。
写しは終了時に削除されます。`;
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
  const unknown = parameters.find((parameter) => !options.includes(parameter));
  if (unknown !== undefined) {
    console.error(`npm start does not know ${unknown}; there are ${options.join(' and ')}.`);
    return 2;
  }
  const built = await run(process.execPath, [join(repository, 'scripts/build.mjs')]);
  if (built !== 0) return built;
  const findings = await run(process.execPath, ['dist/cli.js', 'check', 'examples/cloud', '--today', today]);
  if (parameters.includes('--check') || findings > 1) return findings;
  const practice = practiceCopy(example, { today });
  process.once('exit', () => rmSync(practice.parent, { recursive: true, force: true }));
  const guide = await writeGuide(practice.parent);
  console.log(`\n${whatIsOpened}`);
  const desktop = !parameters.includes('--browser') && hasDesktopCode();
  return desktop ? await openDesktop(practice, guide) : await openInBrowser(practice, guide);
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

/** The window is one of the person's own VS Code, with its theme and its language: closing it ends this process. */
async function openDesktop({ folder }, guide) {
  const parameters = [repository, guide].map((extension) => `--extensionDevelopmentPath=${extension}`);
  parameters.push('--wait', '--new-window', folder);
  console.log('\nClose the window to end. 終了するにはウィンドウを閉じてください。');
  if (process.platform !== 'win32') return await run('code', parameters);
  return await run(
    'code',
    parameters.map((parameter) => `"${parameter}"`),
    { shell: true },
  );
}

async function openInBrowser({ folder, parent }, guide) {
  let server;
  try {
    server = await serveWorkbench({
      workspaceFolder: folder,
      installed: [repository, guide],
      ports,
      locale: 'browser',
      temporaryFolders: [parent],
    });
  } catch (error) {
    console.error(`\nThe report is complete, but the editor cannot be opened: ${error.message}`);
    return 1;
  }
  console.log(`\nOpen this address in a browser / ブラウザで次のアドレスを開いてください:\n\n    ${server.shortUrl}\n`);
  console.log('Ctrl-C ends it. 終了するには Ctrl-C を押してください。');
  await server.ended;
  console.error('The server of VS Code ended by itself.');
  return 1;
}
