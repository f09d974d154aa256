// Starts a command that cannot outlive this process, see guard.mjs.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const guardPath = fileURLToPath(new URL('guard.mjs', import.meta.url));

/**
 * Returns `{ stdout, stderr, ended, stop }`: `ended` resolves with the exit code, `stop()` ends the command with everything
 * that it started and resolves then. `temporaryFolders` go when the command is stopped or this process ends.
 */
export function startGuarded(command, parameters, { temporaryFolders = [], folder, environment = process.env } = {}) {
  const guard = spawn(process.execPath, [guardPath, JSON.stringify(temporaryFolders), command, ...parameters], {
    cwd: folder,
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own, so that Ctrl-C in a terminal leaves it alive long enough to clean up.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  guard.stdin.on('error', () => {});
  const ended = new Promise((resolve) => {
    guard.once('error', () => resolve(1));
    guard.once('close', (code) => resolve(code ?? 1));
  });
  return {
    stdout: guard.stdout,
    stderr: guard.stderr,
    ended,
    async stop() {
      guard.stdin.end();
      await ended;
      for (const path of temporaryFolders)
        rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
