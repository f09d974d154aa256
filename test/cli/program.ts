/** The built command line as a process, as users and pipelines start it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
export const testDay = '2026-11-23';

/** `ISMS_CLI` names another build than the one in dist/. */
export function programPath(): string {
  const path = process.env['ISMS_CLI'] ?? `${repository}dist/cli.js`;
  if (!existsSync(path)) throw new Error(`${path} is missing: "npm run build" makes it, and "npm test" does so first.`);
  return path;
}

export interface RunOptions {
  readonly folder?: string;
  /** Added to an environment that is the same wherever tests run; `undefined` takes a variable out. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly program?: string;
}

export interface RunResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function testEnvironment(added: RunOptions['environment'] = {}): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', ISMS_TODAY: testDay, ...added };
}

export function run(parameters: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const child = spawn(process.execPath, [options.program ?? programPath(), ...parameters], {
    cwd: options.folder ?? repository,
    env: testEnvironment(options.environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
  });
}
