/** A dash that begins the next entry, typed where the fields of the entry above stand: it belongs to the list. */
import type { EditingText } from '../../editing/editing-text';
import type { TextEdit } from '../../editing/text-edit';
import { isDash, readKey, readLine } from '../../yaml/lines';
import type { Position } from '../../yaml/positions';
import { rightEdge } from './right-edge';

/** What brings a line `- ` that has just been typed to the dashes of its list. Nothing where a dash may stand as it does. */
export function placeDash(editing: EditingText, { line, character }: Position): readonly TextEdit[] {
  const at = editing.offset({ line, character: 0 });
  const typed = editing.source.slice(at, at + character);
  const rest = /^[^\r\n]*/u.exec(editing.source.slice(at + character, at + character + 200))?.[0] ?? '';
  if (line === 0 || !/^ +- $/u.test(typed) || rest.trim() !== '') return [];
  const own = typed.length - 2;
  const { start } = editing.sliceAt(editing.indexAt(at - 1));
  const before = editing.source.slice(start, at);
  const edge = rightEdge(before);
  if (edge?.kind !== 'field' || edge.column !== own) return [];
  const column = dashColumnAbove(before, own);
  if (column === undefined) return [];
  return [{ range: { start: { line, character: 0 }, end: { line, character: own } }, newText: ' '.repeat(column) }];
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
