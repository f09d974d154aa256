/** Where links lead, and whether they lead out of the folders that somebody opened. */
import { lstat, readlink, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A path through more links leads in a circle; systems give up at that number as well. */
const mostLinks = 40;

/** Whether what a path leads to lies in one of the folders, which may be links themselves. Rejects where nothing is there. */
export async function leadsInto(path: string, folders: readonly string[]): Promise<boolean> {
  const real = await realpath(path);
  for (const folder of folders) if (isIn(real, await realOf(folder))) return true;
  return false;
}

/**
 * Follows links one by one, and looks at nothing outside the folders: a link that leads out ends the search, whether
 * something is there or not.
 */
export async function whereLinksLead(
  path: string,
  folders: readonly string[],
): Promise<'inside' | 'outside' | 'nowhere'> {
  const tops = [...folders.map((folder) => resolve(folder)), ...(await Promise.all(folders.map(realOf)))];
  let target = resolve(path);
  for (let links = 0; links <= mostLinks; links += 1) {
    const at = target;
    const top = tops.filter((each) => isIn(at, each)).sort((a, b) => b.length - a.length)[0];
    if (top === undefined) return 'outside';
    const found = await firstLink(top, target);
    if (found.kind !== 'link') return found.kind === 'none' ? 'inside' : 'nowhere';
    target = found.target;
  }
  return 'nowhere';
}

/** Whether a link stands between the folder and what lies below it; the folder itself may be one. */
export async function isBehindLink(path: string, folder: string): Promise<boolean> {
  if (!isIn(path, folder)) return false;
  return (await firstLink(folder, path)).kind === 'link';
}

type FirstLink = { readonly kind: 'link'; readonly target: string } | { readonly kind: 'none' | 'missing' };

/** The first link on the way from a folder down, and where the path leads once that is followed. */
async function firstLink(folder: string, path: string): Promise<FirstLink> {
  const names = relative(folder, path).split(sep).filter(Boolean);
  let at = folder;
  for (const [index, name] of names.entries()) {
    at = join(at, name);
    const found = await lstat(at).catch(() => undefined);
    if (!found) return { kind: 'missing' };
    if (!found.isSymbolicLink()) continue;
    return { kind: 'link', target: resolve(dirname(at), await readlink(at), ...names.slice(index + 1)) };
  }
  return { kind: 'none' };
}

async function realOf(folder: string): Promise<string> {
  return await realpath(folder).catch(() => folder);
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
