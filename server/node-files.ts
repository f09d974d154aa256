/** Files of a disk that anybody may have put there: only regular ones are read, only so much, and no link leads out. */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { leadsInto, whereLinksLead } from './node-links';

export interface ReadBounds {
  /** Bytes. A larger file is refused with the code `ERR_TOO_LARGE`, before it is read. */
  readonly most?: number | undefined;
  /** Folders: what links on the way lead out of all of them is refused with the code `ERR_LINK_OUTSIDE`. */
  readonly within?: readonly string[] | undefined;
}

/**
 * The bytes of a regular file. A pipe or a device would never end, and may take the place of a file between two looks: what
 * was opened is what is asked.
 */
export async function readRegularFile(path: string, { most = Infinity, within }: ReadBounds = {}): Promise<Buffer> {
  if (within && !(await isInside(path, within))) throw coded('ERR_LINK_OUTSIDE', path);
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
  if (within) return (await whereLinksLead(path, within)) !== 'nowhere';
  return await realpath(path).then(
    () => true,
    () => false,
  );
}

/** Any folder on the way may be a link, not only the file. Says no more of what is missing outside than of what is there. */
async function isInside(path: string, within: readonly string[]): Promise<boolean> {
  try {
    return await leadsInto(path, within);
  } catch (error) {
    if ((await whereLinksLead(path, within)) === 'outside') return false;
    throw error;
  }
}

function coded(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
