// The extension as it is handed to people: packed by the same command.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the path of the `.vsix`. */
export function packageExtension(repository) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/package.mjs'], {
    cwd: repository,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm run package ended with ${status}:\n${stdout}${stderr}`);
  const out = join(repository, 'out');
  return join(
    out,
    readdirSync(out).find((name) => name.endsWith('.vsix')),
  );
}
