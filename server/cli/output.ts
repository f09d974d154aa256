import { lstat, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isIsmsFile } from '../workspace/uris';
import { reasonOf } from './reason';
import { UsageError, type Terminal } from './terminal';

/**
 * Writes to the file that `--output` names, else to standard output. A file is there as a whole or not at all, and a file of
 * an ISMS is never written over: it is what all output is made from.
 */
export async function writeOutput(
  content: string | Uint8Array,
  file: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (file === undefined) return terminal.out(content);
  const { folder, say } = terminal;
  const refuse = (reason: string, cause?: unknown): UsageError =>
    new UsageError(say('unwritable', { path: file, reason }), { cause });
  if (file.trim() === '') throw refuse(say('reasonNoName'));
  const path = resolve(folder, file);
  if (isSource(path)) throw refuse(say('reasonSource'));
  let target = path;
  try {
    target = await behindLinks(path);
    if (!isSource(target)) return await writeWhole(target, content);
  } catch (error) {
    throw refuse(reasonOf(error, say), error);
  }
  throw refuse(say('reasonSource'));
}

/** Many disks take `ISMS.YAML` for `isms.yaml`. */
function isSource(path: string): boolean {
  return isIsmsFile(`/${basename(path).toLowerCase()}`);
}

/** What a process has open: links to it have no name that could be written to. */
const openedFiles = /^\/(?:dev\/(?:std(?:in|out|err)$|fd\/)|proc\/)/;

/** A path through more links leads in a circle; systems give up at that number as well. */
const mostLinks = 40;

/** The file that would be written to, whether it is there or a link leads to where it would come to be. */
async function behindLinks(path: string): Promise<string> {
  let at = path;
  for (let links = 0; links <= mostLinks; links += 1) {
    if (openedFiles.test(at)) return at;
    const found = await lstat(at).catch(() => undefined);
    if (!found?.isSymbolicLink()) return at;
    at = resolve(await realpath(dirname(at)), await readlink(at));
  }
  throw Object.assign(new Error(`ELOOP: ${path}`), { code: 'ELOOP' });
}

/** By way of a file beside it, unless it is something else than a file: `/dev/stdout`, a pipe. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  if (openedFiles.test(path)) return await writeFile(path, content);
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isFile()) return await writeFile(path, content);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, content, { flag: 'wx', mode: found?.mode });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
