// The workbench as `npm start` opens it, with nothing prepared by the tests.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { keepEvidence, openPage } from './browser.mjs';

const announced = /^\s*(?<address>http:\/\/\S+)\s*$/;

/** Like `openSession`, with the printed `address` and `pressControlC()`, which resolves with the exit code. */
export async function openStarted({ browser, repository, locale }) {
  const before = new Set(practiceFolders());
  const program = spawn(process.execPath, ['scripts/start.mjs', '--browser'], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const kill = () => program.kill('SIGTERM');
  process.once('exit', kill);
  const ended = new Promise((resolve) => program.once('close', resolve));
  const { page, log } = await openPage(browser, { locale });
  const address = await printedAddress(program, log, ended);
  await page.goto(address);
  const [practice] = practiceFolders().filter((name) => !before.has(name));
  const pressControlC = async () => {
    if (process.platform === 'win32') program.kill('SIGINT');
    else if (program.exitCode === null) process.kill(-program.pid, 'SIGINT');
    const code = await ended;
    process.off('exit', kill);
    return code;
  };
  return {
    page,
    log,
    address,
    workspaceFolder: join(tmpdir(), practice, 'cloud'),
    pressControlC,
    keep: (name) => keepEvidence({ page, log, folder: join(repository, 'out/workbench'), name }),
    async close() {
      await page.context().close();
      await pressControlC();
    },
  };
}

function practiceFolders() {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('isms-start-'));
}

function printedAddress(program, log, ended) {
  return new Promise((resolve, reject) => {
    for (const stream of [program.stdout, program.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        log.push(`[start] ${line}`);
        const address = announced.exec(line)?.groups.address;
        if (address !== undefined) resolve(address);
      });
    }
    void ended.then((code) => reject(new Error(`npm start ended with ${code}:\n${log.join('\n')}`)));
  });
}
