// What dist/ was made of: the build writes it down, and nobody tests or packs a build whose sources have changed since.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the programs: every source by its path from the repository, with a sum of its content. */
const manifestName = 'sources.json';
/** These decide on a build without being part of it; versions of libraries stand in the lock file. */
const always = ['scripts/build.mjs', 'scripts/build/aliases.mjs', 'scripts/build/writers.mjs', 'package-lock.json'];

/** Notes what a build read. `inputs` are paths from the root as esbuild has them; libraries are left to the lock file. */
export function writeManifest(root, dist, inputs) {
  const paths = [...new Set([...always, ...inputs])].filter((path) => !/(^|\/)node_modules\/|^\.\.|:/.test(path));
  const sums = Object.fromEntries(paths.sort().map((path) => [path, sumOf(join(root, path))]));
  writeFileSync(join(dist, manifestName), `${JSON.stringify(sums, null, 1)}\n`);
}

/** Why a build must not be used: sources that changed or went since, or that nobody knows. Undefined when it is current. */
export function whyOutdated(root, dist) {
  const manifest = join(dist, manifestName);
  if (!existsSync(manifest)) return `${dist} holds no build`;
  const sums = Object.entries(JSON.parse(readFileSync(manifest, 'utf8')));
  const changed = sums.filter(([path, sum]) => sumOf(join(root, path)) !== sum).map(([path]) => path);
  if (changed.length === 0) return undefined;
  const more = changed.length > 3 ? ` and ${changed.length - 3} more` : '';
  return `${dist} is older than ${changed.slice(0, 3).join(', ')}${more}`;
}

/** Throws where a build is outdated, saying what to do. */
export function expectCurrentBuild(root, dist = join(root, 'dist')) {
  const reason = whyOutdated(root, dist);
  if (reason !== undefined) throw new Error(`${reason}: run "npm run build" first.`);
}

function sumOf(path) {
  if (!existsSync(path)) return 'none';
  // Line ends are the business of the checkout.
  return createHash('sha256').update(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);
}
