/** A folder of people who use git has a `.gitignore` already: it stays as it is and gets what is missing at its end. */
import type { FirstFile } from './start';
import { ignoredPath } from './paths';

export interface FilesBeside {
  /** To be written new. */
  readonly files: readonly FirstFile[];
  /** To be added to the end of the `.gitignore` that is there; empty where it says so already. */
  readonly added: string;
}

/** The first files beside a `.gitignore` with this text; `undefined` where there is none. */
export function beside(files: readonly FirstFile[], there: string | undefined): FilesBeside {
  if (there === undefined) return { files, added: '' };
  const own = files.find(({ path }) => path === ignoredPath)?.text ?? '';
  return { files: files.filter(({ path }) => path !== ignoredPath), added: addition(there, own) };
}

function addition(there: string, own: string): string {
  const said = new Set(linesOf(there).map((line) => line.trim().replace(/^(?:\*\*)?\//, '')));
  const wanted = linesOf(own).filter((line) => line !== '');
  if (wanted.every((line) => line.startsWith('#') || said.has(line))) return '';
  const end = there.includes('\r\n') ? '\r\n' : '\n';
  return [there === '' || there.endsWith('\n') ? '' : end, ...wanted.map((line) => `${line}${end}`)].join('');
}

/** What is there may be written in any encoding, and stays byte for byte. */
export function withAdded(there: Uint8Array, added: string): Uint8Array {
  const end = new TextEncoder().encode(added);
  const whole = new Uint8Array(there.length + end.length);
  whole.set(there);
  whole.set(end, there.length);
  return whole;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}
