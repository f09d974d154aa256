// `npm run package`: builds, and packs the extension into out/NAME-VERSION.vsix, which any VS Code installs.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stageExtension } from './package/stage.mjs';
import { providePackager } from './vscode/provide-packager.mjs';

/** What a person waits for on a slow line; half of it is pages of rules. */
const maximumBytes = 2 * 1024 * 1024;
const repository = fileURLToPath(new URL('..', import.meta.url));
const folder = join(repository, 'out/package');

process.exitCode = await main();

async function main() {
  const built = run([join(repository, 'scripts/build.mjs')], repository);
  if (built !== 0) return built;
  const { name, version } = stageExtension(repository, folder);
  const vsix = join(repository, 'out', `${name}-${version}.vsix`);
  for (const old of readdirSync(join(repository, 'out')).filter((file) => file.endsWith('.vsix')))
    rmSync(join(repository, 'out', old));
  // Everything is bundled: there are no dependencies to look for.
  const packed = run([await providePackager(), 'package', '--no-dependencies', '--out', vsix], folder);
  if (packed !== 0) return packed;
  const { size } = statSync(vsix);
  console.log(`${relative(process.cwd(), vsix)}: ${(size / 1024).toFixed(0)} KiB`);
  if (size <= maximumBytes) return 0;
  console.error(`That is more than ${maximumBytes / 1024} KiB.`);
  return 1;
}

function run(parameters, cwd) {
  return spawnSync(process.execPath, parameters, { cwd, stdio: 'inherit' }).status ?? 1;
}
