/** Files of a disk that anybody may have put there: only regular ones are read, only so much, and no link leads out. */
import { constants } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';

export interface ReadBounds {
  /** Bytes. A larger file is refused with the code `ERR_TOO_LARGE`, before it is read. */
  readonly most?: number | undefined;
  /** Folders: a link that leads out of all of them is refused with the code `ERR_LINK_OUTSIDE`. */
  readonly within?: readonly string[] | undefined;
}

/**
 * The bytes of a regular file. A pipe or a device would never end, and may take the place of a file between two looks: what
 * was opened is what is asked.
 */
export async function readRegularFile(path: string, { most = Infinity, within }: ReadBounds = {}): Promise<Buffer> {
  if (within && (await lstat(path)).isSymbolicLink() && !(await leadsInto(path, within)))
    throw coded('ERR_LINK_OUTSIDE', path);
  // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (found.isDirectory()) throw coded('EISDIR', path);
    if (!found.isFile()) throw coded('ENODEV', path);
    if (found.size > most) throw coded('ERR_TOO_LARGE', path);
    // It may grow meanwhile, and files of /proc have no size: one byte more than allowed tells.
    const bytes = await readAtMost(file, found.size, most);
    if (bytes.length > most) throw coded('ERR_TOO_LARGE', path);
    return bytes;
  } finally {
    await file.close();
  }
}

type FileHandle = Awaited<ReturnType<typeof open>>;

async function readAtMost(file: FileHandle, size: number, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for (let room = size + 1; length <= most; room = Math.max(room, 64 * 1024)) {
    const part = Buffer.allocUnsafe(room);
    const { bytesRead } = await file.read(part, 0, room);
    if (bytesRead === 0) break;
    parts.push(part.subarray(0, bytesRead));
    length += bytesRead;
  }
  return parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
}

/**
 * Whether something is there. What lies behind a link that leads out of the folders is not looked at: it is there as far as
 * anybody is told, so that no answer tells what the disk holds elsewhere.
 */
export async function isThere(path: string, within?: readonly string[]): Promise<boolean> {
  try {
    if (within && !(await leadsInto(await nearestFolder(path), within))) return true;
    const found = await lstat(path);
    if (!found.isSymbolicLink()) return true;
    // A link that leads to nothing is nothing.
    return within ? !(await leadsInto(path, within)) || true : (await realpath(path)) !== '';
  } catch {
    return false;
  }
}

/** The deepest folder above that exists. */
async function nearestFolder(path: string): Promise<string> {
  for (let at = dirname(path); at !== dirname(at); at = dirname(at)) {
    const found = await lstat(at).catch(() => undefined);
    if (found) return at;
  }
  return dirname(path);
}

async function leadsInto(path: string, folders: readonly string[]): Promise<boolean> {
  const real = await realpath(path);
  for (const folder of folders) {
    const top = await realpath(folder).catch(() => folder);
    if (real === top || real.startsWith(top.endsWith(sep) ? top : top + sep)) return true;
  }
  return false;
}

function coded(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
