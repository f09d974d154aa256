/** A dash that begins the next entry, typed where the fields of the entry above stand: it belongs to the list. */
import type { EditingText } from '../../editing/editing-text';
import type { TextEdit } from '../../editing/text-edit';
import { isDash, readKey, readLine } from '../../yaml/lines';
import type { Position } from '../../yaml/positions';
import { rightEdge } from './right-edge';

/** What brings a line `- ` that has just been typed to the dashes of its list. Nothing where a dash may stand as it does. */
export function placeDash(editing: EditingText, { line, character }: Position): readonly TextEdit[] {
  const typed = lineAt(editing, line);
  if (!/^ +- $/u.test(typed.slice(0, character)) || typed.slice(character).trim() !== '') return [];
  const move = misplacedDash(editing, line);
  return move ? [indented(line, move.from, move.to)] : [];
}

/** The same for a line that was ended before anybody could say so, and for the one that was begun below it. */
export function placeDashAbove(editing: EditingText, { line }: Position): readonly TextEdit[] {
  const begun = lineAt(editing, line);
  const move = line > 0 && begun.trim() === '' ? misplacedDash(editing, line - 1) : undefined;
  if (!move) return [];
  return [indented(line - 1, move.from, move.to), indented(line, begun.length, move.to + (move.inner - move.from))];
}

interface Move {
  readonly from: number;
  readonly to: number;
  /** Where the first field of the entry stands now. */
  readonly inner: number;
}

function misplacedDash(editing: EditingText, line: number): Move | undefined {
  const text = lineAt(editing, line);
  const { blanks = '', gap = '' } = /^(?<blanks> +)-(?<gap> +)/u.exec(text)?.groups ?? {};
  if (line === 0 || blanks === '') return undefined;
  const at = editing.offset({ line, character: 0 });
  const before = editing.source.slice(editing.sliceAt(editing.indexAt(at - 1)).start, at);
  const edge = rightEdge(before);
  if (edge?.kind !== 'field' || edge.column !== blanks.length) return undefined;
  const to = dashColumnAbove(before, blanks.length);
  return to === undefined ? undefined : { from: blanks.length, to, inner: blanks.length + 1 + gap.length };
}

function lineAt(editing: EditingText, line: number): string {
  const at = editing.offset({ line, character: 0 });
  return /^[^\r\n]*/u.exec(editing.source.slice(at, at + longestLine))?.[0] ?? '';
}

const longestLine = 2000;

function indented(line: number, from: number, to: number): TextEdit {
  return { range: { start: { line, character: 0 }, end: { line, character: from } }, newText: ' '.repeat(to) };
}

/** The column of the dash whose entry has its fields at a column: the nearest above. */
function dashColumnAbove(text: string, fields: number): number | undefined {
  const lines = text.split('\n').toReversed();
  for (const line of lines) {
    const { indent } = readLine(line, 0, 0);
    if (line.trim() === '' || indent > fields) continue;
    if (!isDash(line, indent)) {
      if (indent < fields) return undefined;
      continue;
    }
    const inner = indent + 1 + line.slice(indent + 1).search(/[^ ]/u);
    return inner === fields && readKey(line, inner) ? indent : undefined;
  }
  return undefined;
}
