// Speed must not be had by being wrong: what a server says after many edits is held against a fresh look at the same text.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createRandom } from '../generate/random.mjs';
import { today } from '../generate/names.mjs';
import { deleteEntry, letterAnywhere, pasteEntries } from './edits.mjs';

/** Equal for equal lists of diagnostics, whatever order they are in. */
export function comparable(diagnostics) {
  return JSON.stringify(
    diagnostics.map(({ code, message, range }) => JSON.stringify([code, message, range])).toSorted(),
  );
}

/**
 * Leaves an entry deleted, others pasted and a stray letter, and compares the server's diagnostics with those of the
 * command line on the same text. Returns how many there are, and whether they agree.
 */
export async function compareWithColdCheck(document, { folder, register, commandLine, seed }) {
  const random = createRandom(seed);
  for (const make of [deleteEntry, pasteEntries, letterAnywhere]) await document.edit(make(document.text(), random));
  writeFileSync(register, document.text());
  const parameters = ['check', folder, '--today', today, '--lang', 'en', '--format', 'json', '--fail-level', 'never'];
  const { stdout, stderr, status } = spawnSync(process.execPath, [commandLine, ...parameters], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`The cold check ended with ${status}. ${stderr}`);
  const cold = JSON.parse(stdout)
    .projects.flatMap(({ findings }) => findings)
    .filter(({ file }) => basename(file) === basename(register))
    .map(({ rule, message, range }) => ({ code: rule, message, range }));
  return { diagnostics: cold.length, agree: comparable(cold) === comparable(document.diagnostics()) };
}
