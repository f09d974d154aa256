// A file that is made from something else: written where it differs, and with `--check` only compared.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** `name` from the repository; `parser` is the one by which the source is laid out. Line ends are the business of the checkout. */
export async function publish(name, source, parser) {
  const target = join(repository, name);
  const text = await format(source, { ...(await resolveConfig(target)), parser });
  const written = await readFile(target, 'utf8').catch(() => '');
  if (written.replaceAll('\r\n', '\n') === text) return;
  if (process.argv.includes('--check')) {
    console.error(`Stale; npm run generate writes it:\n  ${name}`);
    process.exitCode = 1;
    return;
  }
  await writeFile(target, text);
  console.log(`${name} changed`);
}
