/** New files in a folder: all of them or none, and never one over another. */
import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegularFile } from '../../node-files';

export interface NewFile {
  /** A name within the folder. */
  readonly path: string;
  readonly text: string;
}

/** The names that stand in the folder already, as a file, a folder or a link to anywhere. */
export async function alreadyThere(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      try {
        await lstat(join(folder, name));
        return [name];
      } catch {
        // What cannot be looked at is said when it is written.
        return [];
      }
    }),
  );
  return found.flat();
}

/** The text of a file that is there: a regular one, since nobody means a folder or a link elsewhere. */
export async function textThere(path: string): Promise<string | undefined> {
  try {
    return (await lstat(path)).isFile() ? (await readRegularFile(path)).toString('utf8') : undefined;
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

/**
 * Writes them by way of files beside them, which get their names when all are whole. What was written is taken back where
 * one of them cannot be; also where somebody else made one of these names meanwhile, or where what comes last fails.
 */
export async function writeNewFiles(
  folder: string,
  files: readonly NewFile[],
  last: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  const besides = files.map(({ path }) => join(folder, `.${path}.${process.pid}.tmp`));
  const named: string[] = [];
  try {
    for (const [index, { text }] of files.entries()) await writeFile(besides[index] ?? '', text, { flag: 'wx' });
    for (const [index, { path }] of files.entries()) {
      const target = join(folder, path);
      await nameAs(besides[index] ?? '', target);
      named.push(target);
    }
    await last();
    await remove(besides);
  } catch (error) {
    await remove([...besides, ...named]);
    if (made !== undefined) await rm(made, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** A link is refused where the name is taken, unlike a rename; not every disk knows links. */
async function nameAs(file: string, target: string): Promise<void> {
  try {
    await link(file, target);
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw error;
    await copyFile(file, target, constants.COPYFILE_EXCL);
  }
}

async function remove(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true }).catch(() => undefined);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
