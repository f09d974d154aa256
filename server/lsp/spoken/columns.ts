/**
 * Columns as the client counts them. Within the server a column counts UTF-16 units, always; a client may count bytes of UTF-8, or
 * code points, and says so when it begins.
 */
import type { PositionEncodingKind } from 'vscode-languageserver';

export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

const known: readonly unknown[] = ['utf-8', 'utf-16', 'utf-32'] satisfies readonly Encoding[];
const isKnown = (name: unknown): name is Encoding => known.includes(name);

/** The first of those that the client offers: it converts the others, and not all do so well. UTF-16 where it offers none. */
export function chosenEncoding(offered: readonly PositionEncodingKind[] | null | undefined): Encoding {
  const list: readonly unknown[] = Array.isArray(offered) ? offered : [];
  return list.find(isKnown) ?? 'utf-16';
}

/** Of columns in UTF-16 units, the client's. Beyond the line, they stay as far beyond. */
export type ToClient = (column: number) => number;

/** Of one line. It is counted once, however many columns are asked for: a file may be one line. */
export function toClientIn(line: string, encoding: Encoding): ToClient {
  if (encoding === 'utf-16') return (column) => column;
  let counted: Uint32Array | undefined;
  return (column) => {
    counted ??= unitsBefore(line, encoding);
    return (counted[Math.min(column, line.length)] ?? 0) + Math.max(0, column - line.length);
  };
}

/** Before each column, the units of the client. */
function unitsBefore(line: string, encoding: Encoding): Uint32Array {
  const before = new Uint32Array(line.length + 1);
  let [at, units] = [0, 0];
  for (const character of line) {
    // Amid a character of two, nobody stands; half of it would count so.
    if (character.length > 1) before[at + 1] = units + width(character.slice(0, 1), encoding);
    at += character.length;
    units += width(character, encoding);
    before[at] = units;
  }
  return before;
}

/** Of the client's column, that in UTF-16 units; within a character, where it begins, and beyond the line, as far beyond. */
export function fromClient(line: string, column: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return column;
  let units = 0;
  let at = 0;
  for (const character of line) {
    const next = units + width(character, encoding);
    if (next > column) return at;
    units = next;
    at += character.length;
  }
  return at + Math.max(0, column - units);
}

function width(character: string, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1;
  const point = character.codePointAt(0) ?? 0;
  // Half a character is written as the sign for one that is lost, in three bytes.
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
