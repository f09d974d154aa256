// Runs one command in a process group of its own and ends that group when its own standard input closes.
// The parent holds the other end of that pipe, so that it closes however the parent ends: even killed, even crashed.
// Usage: node guard.mjs FOLDERS COMMAND [PARAMETER…]; FOLDERS, a JSON array, are removed when the parent is what ended.
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folders, command, ...parameters] = process.argv.slice(2);
const windows = process.platform === 'win32';
const child = spawn(command, parameters, {
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: !windows,
  windowsHide: true,
});
let ending = false;

function endGroup(signal) {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended by itself.
  }
}

function finish(code, abandoned) {
  if (ending) return;
  ending = true;
  endGroup('SIGTERM');
  // Extension hosts outlive a polite request by seconds, and hold nothing here that is worth saving.
  setTimeout(() => {
    endGroup('SIGKILL');
    if (abandoned)
      for (const folder of JSON.parse(folders))
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    process.exit(code);
  }, 300);
}

process.stdin.on('end', () => finish(0, true));
process.stdin.on('error', () => finish(0, true));
process.stdin.resume();
child.on('error', (error) => {
  console.error(`${command} does not start: ${error.message} (${error.code})`);
  finish(1, false);
});
child.on('exit', (code) => finish(code ?? 1, false));
// Standard output and standard error may be gone together with the parent.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish(0, true));
