// Puts npm packages into a cache folder outside the project: completely, or not at all.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { startGuarded } from './start-guarded.mjs';

/** The folder that a fresh clone shares with older ones, so that nothing large is fetched twice. */
export function cacheFolder() {
  const userCache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return process.env.ISMS_VSCODE_CACHE || join(userCache, 'isms-as-code');
}

/** Progress is for people and goes to standard error, which keeps standard output for results. */
export function progress(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Makes sure that `folder` exists and is complete. `fill(staging)` works in a sibling folder that is renamed at the end:
 * an interrupted run leaves no `folder`, and of two runs at the same time the slower one discards its own work.
 */
export async function installOnce(folder, title, fill) {
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  removeAbandoned(folder);
  const staging = `${folder}.installing-${process.pid}`;
  const started = Date.now();
  progress(`${title}: fetching once into ${folder} …`);
  try {
    mkdirSync(staging, { recursive: true });
    await fill(staging);
    publish(staging, folder);
    progress(`${title}: ready after ${Math.round((Date.now() - started) / 1000)} s`);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return folder;
}

/** Installs packages below `folder`, without running their install scripts; `staging` goes when this process is ended. */
export async function npmInstall(folder, packages, { title, staging }) {
  const manifest = join(folder, 'package.json');
  // Without a package.json npm would climb to the next folder that has one.
  if (!existsSync(manifest)) writeFileSync(manifest, '{"private": true}\n');
  const options = [
    '--prefix',
    folder,
    '--ignore-scripts',
    '--omit=dev',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
  ];
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const result = await runNpm(['install', ...packages, ...options, ...patience, '--loglevel=error'], staging);
  if (result.code === 0) return;
  const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(
    result.output,
  );
  throw new Error(
    unreachable
      ? `${title} cannot be fetched: npm cannot reach the registry (set a registry or proxy in .npmrc, or fill the cache folder on a machine that can).`
      : `${title} cannot be fetched: npm ended with ${result.code}.\n${result.output.trim()}`,
  );
}

async function runNpm(parameters, staging) {
  // `npm run` tells where npm itself is; elsewhere Windows needs a shell to find npm.cmd.
  const script = process.env.npm_execpath;
  const known = script !== undefined && basename(script).startsWith('npm-cli');
  const [command, ...before] = known
    ? [process.execPath, script]
    : process.platform === 'win32'
      ? ['cmd', '/c', 'npm']
      : ['npm'];
  const npm = startGuarded(command, [...before, ...parameters], {
    folder: dirname(staging),
    temporaryFolders: [staging],
  });
  let output = '';
  npm.stdout.on('data', (data) => (output += data));
  npm.stderr.on('data', (data) => (output += data));
  return { code: await npm.ended, output };
}

function publish(staging, folder) {
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Somebody else was quicker: theirs is as good as ours.
    if (!existsSync(folder)) throw error;
  }
}

/** Removes what runs left behind that were killed in the middle. */
function removeAbandoned(folder) {
  const prefix = `${basename(folder)}.installing-`;
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
    try {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    } catch {
      // Its npm is still ending; the next run finds it.
    }
  }
}

function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
