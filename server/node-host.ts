/** Files of this machine, for the language server under Node and the command line. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { explanationFiles, type Explanations } from './catalog/explanations';
import type { Host } from './host';
import { isThere, readRegularFile } from './node-files';
import { isBehindLink } from './node-links';
import { keysAtColumnZero } from './workspace/keys-at-column-zero';
import { isIsmsFile } from './workspace/uris';

/** A file that is too large to be read is looked through for its keys up to this size. */
const mostLookedThrough = 256 * 1024 * 1024;

/** `textFolder` holds the explanations: `en/…` and `ja/…`. */
export function createNodeHost(textFolder: string): Host {
  return {
    // TextDecoder drops a byte order mark, as editors do; `readFile(…, 'utf8')` would keep it.
    // A text in another encoding is refused: read as UTF-8 it would lose its letters unseen.
    read: async (uri, { most, within } = {}) =>
      new TextDecoder('utf-8', { fatal: true }).decode(
        await readRegularFile(pathOf(uri), { most, within: within && pathsOf(within) }),
      ),
    keys: async (uri, within) => {
      // One byte a character: no encoding can be refused, and ASCII stays what it is.
      const bounds = { most: mostLookedThrough, within: within && pathsOf(within) };
      const bytes = await readRegularFile(pathOf(uri), bounds).catch(() => undefined);
      return keysAtColumnZero(bytes?.toString('latin1') ?? '');
    },
    list: async (folder, { unreadable, within = [] } = {}) => {
      const path = pathOf(folder);
      // A link that is met on the way down is not followed; one that comes later, or is asked for, must not be, either.
      for (const each of pathsOf(within)) if (await isBehindLink(path, each)) return [];
      return await listIsmsFiles(path, unreadable);
    },
    files: async (folder, most) => await listFiles(pathOf(folder), most),
    // What is on no disk of this machine counts as there: nobody can look.
    exists: async (uri, within) => !isOfThisMachine(uri) || (await isThere(pathOf(uri), within && pathsOf(within))),
    stamp: async (uri) => {
      const found = await stat(pathOf(uri)).catch(() => undefined);
      return found && `${found.mtimeMs} ${found.ctimeMs} ${found.size} ${found.ino}`;
    },
    explanations: async (language) => {
      const entries = Object.entries(explanationFiles).map(async ([name, file]) => {
        return [name, JSON.parse(await readFile(join(textFolder, language, file), 'utf8'))] as const;
      });
      return Object.fromEntries(await Promise.all(entries)) as Explanations;
    },
  };
}

function isOfThisMachine(uri: string): boolean {
  return URI.parse(uri).scheme === 'file';
}

/** Of the folders of a workspace, some may lie elsewhere: no file of this machine is in them. */
function pathsOf(folders: readonly string[]): readonly string[] {
  return folders.filter(isOfThisMachine).map(pathOf);
}

/** Only files of this machine have a path; `git:` or `untitled:` documents must not be mistaken for them. */
function pathOf(uri: string): string {
  const { scheme, fsPath } = URI.parse(uri);
  if (scheme !== 'file') throw new Error(`not a file of this machine: ${uri}`);
  return fsPath;
}

async function listIsmsFiles(
  folder: string,
  unreadable: (folder: string, error: unknown) => void = () => undefined,
): Promise<readonly string[]> {
  const found: string[] = [];
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const directory = next;
    const entries = await readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
      unreadable(URI.file(directory).toString(), error);
      return [];
    });
    for (const entry of entries) {
      const path = join(directory, entry.name);
      if (isLookedInto(entry)) pending.push(path);
      // What is no file but is called as one is listed, too: whoever reads it says why it cannot be read.
      else if (!entry.isDirectory() && isIsmsFile(`/${entry.name}`)) found.push(URI.file(path).toString());
    }
  }
  return found.sort();
}

function isLookedInto(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

/** Folder by folder, so that a deep one does not use up the number; a link might lead out of the workspace. */
async function listFiles(folder: string, most: number): Promise<readonly string[]> {
  const found: string[] = [];
  const pending = [folder];
  for (let next = pending.shift(); next !== undefined && found.length < most; next = pending.shift()) {
    const directory = next;
    const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
      const path = join(directory, entry.name);
      if (isLookedInto(entry)) pending.push(path);
      else if (entry.isFile() && !entry.name.startsWith('.')) found.push(URI.file(path).toString());
    }
  }
  return found.slice(0, most);
}
