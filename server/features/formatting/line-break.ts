/** What a line break wants: the next line begun where YAML wants it, for clients that do not know the language. */
import type { TextEdit } from '../../editing/text-edit';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import type { Position } from '../../yaml/positions';
import type { SourceText } from '../../yaml/source-text';
import { slicePointAt } from '../cursor';

/** How much deeper than its key a value below it stands. */
const step = 2;

/** Edits after a line break before `position`; none where the line is already begun as it should be, or has content. */
export function afterLineBreak(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
): readonly TextEdit[] {
  const point = slicePointAt(service, uri, text, { line: position.line, character: 0 });
  if (!point || position.line === 0) return [];
  const lines = point.slice.text.split('\n').map((line) => line.replace(/\r$/, ''));
  const at = position.line - point.slice.line;
  const [written = ''] = [lines[at]];
  const above = lines.slice(0, at);
  const before = above.at(-1);
  if (before === undefined || written.trim() !== '' || isInText(above)) return [];
  if (/^ *- *$/.test(before)) {
    const outer = point.placed.list?.nested ? step : 0;
    return leaveList(above, position, written.length, outer);
  }
  const column = columnAfter(before);
  if (column === undefined || written === ' '.repeat(column)) return [];
  const start = { line: position.line, character: 0 };
  const end = { line: position.line, character: written.length };
  return [{ range: { start, end }, newText: ' '.repeat(column) }];
}

/** Where the line below begins: under the key, deeper where the key still wants its value. */
function columnAfter(line: string): number | undefined {
  const content = contentColumn(line);
  const rest = line.slice(content);
  if (rest === '' || rest.startsWith('#') || /[[{,]\s*$/.test(rest)) return undefined;
  return isOpenKey(rest) ? content + step : content;
}

/** Behind blanks and dashes. */
function contentColumn(line: string): number {
  return /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
}

function isOpenKey(text: string): boolean {
  return /^[^#"'[{]*:(?: *[|>][-+\d]*)?(?: +#.*)?\s*$/.test(text);
}

/** The text of a block goes on as its author likes. */
function isInText(above: readonly string[]): boolean {
  const before = above.at(-1) ?? '';
  let column = before.trim() === '' ? Infinity : indentOf(before);
  for (const line of above.toReversed()) {
    if (line.trim() === '' || indentOf(line) >= column) continue;
    if (/(?:^|[:-]) +[|>][-+\d]*(?: +#.*)?\s*$/.test(line)) return true;
    column = indentOf(line);
  }
  return false;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/**
 * An item in which nothing was written ends its list: the dash goes, and the line begins under the list's key; at `outer`
 * where that stands in another slice.
 */
function leaveList(above: readonly string[], { line }: Position, written: number, outer: number): readonly TextEdit[] {
  const item = above.at(-1) ?? '';
  const dash = item.indexOf('-');
  const key = above.slice(0, -1).findLast((each) => each.trim() !== '' && !/^ *#/.test(each) && opensList(each, dash));
  const column = key === undefined ? outer : contentColumn(key);
  const start = { line: line - 1, character: 0 };
  return [{ range: { start, end: { line, character: written } }, newText: ' '.repeat(column) }];
}

/** The key of the list stands less deep than the dash, or at its column without a dash of its own. */
function opensList(line: string, dash: number): boolean {
  const content = contentColumn(line);
  const hasDash = content > indentOf(line);
  return (
    content < dash ||
    (content === dash && !hasDash) ||
    (hasDash && indentOf(line) < dash && isOpenKey(line.slice(content)))
  );
}
