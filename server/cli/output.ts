import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { reasonOf } from './reason';
import { UsageError, type Terminal } from './terminal';

/** Writes to the file that `--output` names, else to standard output. */
export async function writeOutput(
  content: string | Uint8Array,
  file: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (file === undefined) return terminal.out(content);
  try {
    await writeFile(resolve(terminal.folder, file), content);
  } catch (error) {
    const reason = reasonOf(error, terminal.say);
    throw new UsageError(terminal.say('unwritable', { path: file, reason }), { cause: error });
  }
}
