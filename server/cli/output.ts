import { lstat, rename, rm, writeFile } from 'node:fs/promises';
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
  if (isIsmsFile(`/${basename(path)}`)) throw refuse(say('reasonSource'));
  try {
    await writeWhole(path, content);
  } catch (error) {
    throw refuse(reasonOf(error, say), error);
  }
}

/** By way of a file beside it, unless it is something else than a file: `/dev/stdout`, a pipe, a link. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
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
