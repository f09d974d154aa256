/**
 * One slip of the indentation in a text that is no YAML: the line that stands at a column where nothing begins, found by
 * trying whether the text reads when it stands where something does. The parser says of such a slip what follows from it.
 */
import { dash, endOfLine, hasContent, isDash, readKey, readLine, tab, type Key, type Line } from './lines';
import { parseYaml } from './parse';
import { linesOf, shiftLines, tabColumns, withSpans, type Shift } from './shift-lines';
import type { ParsedYaml, Span, YamlNode, YamlProblem } from './tree';

/** Longer texts are no entries: there, only the parser speaks. */
const maximumLength = 0x4000;

/** What a text says when its one slip is mended; spans and the one problem are those of the text as it is. */
export function readDespiteSlip(text: string, parsed: ParsedYaml): ParsedYaml | undefined {
  const slips = parsed.problems.filter(({ kind }) => kind === 'syntax');
  if (slips.length === 0 || text.length > maximumLength) return undefined;
  const lines = contentLines(text);
  const at = slips.reduce((least, { span }) => Math.min(least, span.start), text.length);
  const from = Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= at),
  );
  for (const index of [from, from + 1]) {
    const line = lines[index];
    const above = lines.slice(0, index);
    if (!line || !isStructural(text, line) || fits(text, line, above)) continue;
    const mended = mend(text, line, lines.slice(index + 1), columnsFor(text, line, above));
    if (mended) return mended;
  }
  // The first field of all decides where the others stand: it is the one that slipped.
  const [before, line] = [lines[from - 1], lines[from]];
  if (!before || !line || !isStructural(text, before)) return undefined;
  return mend(text, before, [], [columnsOf(text, line)]);
}

function mend(text: string, line: Line, below: readonly Line[], columns: readonly number[]): ParsedYaml | undefined {
  for (const column of columns) {
    for (const last of lastLines(text, line, below, column)) {
      const shift: Shift = { first: line.number, last, columns: column - columnsOf(text, line) };
      const { text: mended, before } = shiftLines(text, shift);
      const { root, problems } = parseYaml(mended);
      if (!root || problems.length > 0) continue;
      const owner = ownerAt(root, before, contentOf(text, line));
      return { root: withSpans(root, before), problems: [problemOf(text, line, shift, owner)] };
    }
  }
  return undefined;
}

function problemOf(text: string, line: Line, shift: Shift, owner: string): YamlProblem {
  const start = contentOf(text, line);
  const span: Span = { start, end: start + text.slice(start, endOfLine(text, start)).trimEnd().length };
  const tabbed = text.slice(line.start, start).includes('\t');
  const aside = shift.columns + columnsOf(text, line) === 0 && owner === '' ? 'NOT_AT_START' : 'TOO_FAR_RIGHT';
  const detail = tabbed ? 'TAB_AS_INDENT' : shift.columns > 0 ? 'TOO_FAR_LEFT' : aside;
  return { kind: 'syntax', span, detail, slip: { ...shift, owner } };
}

function contentLines(text: string): readonly Line[] {
  let start = 0;
  return linesOf(text).flatMap((each, number) => {
    const line = readLine(text, start, number);
    start += each.length;
    return hasContent(line) && each.trim() !== '' ? [line] : [];
  });
}

/** Where a line's content begins, behind blanks and tabs. */
function contentOf(text: string, { start }: Line): number {
  let at = start;
  while (text.charCodeAt(at) === tab || text.charAt(at) === ' ') at += 1;
  return at;
}

/** A tab counts as it is counted when the line is moved. */
function columnsOf(text: string, line: Line): number {
  return [...text.slice(line.start, contentOf(text, line))].reduce(
    (sum, each) => sum + (each === '\t' ? tabColumns : 1),
    0,
  );
}

function isStructural(text: string, line: Line): boolean {
  const content = contentOf(text, line);
  return isDash(text, content) || keyAt(text, content) !== undefined;
}

function keyAt(text: string, offset: number): Key | undefined {
  return '[{'.includes(text.charAt(offset)) ? undefined : readKey(text, offset);
}

/** Where a line of its kind may begin below others: beside their dashes, or beside their keys and a level below open ones. */
function columnsBelow(text: string, above: readonly Line[], forDash: boolean): readonly number[] {
  return above.toReversed().flatMap((line) => {
    const content = contentOf(text, line);
    const column = columnsOf(text, line);
    const dashed = text.charCodeAt(content) === dash && isDash(text, content);
    const inner = dashed ? text.slice(content + 1).search(/[^ ]/) + 1 : 0;
    const key = keyAt(text, content + inner);
    const deeper = key?.valueOpen ? [column + inner + tabColumns] : [];
    // Beside a field only the list of an open key may stand.
    const beside = key && (!forDash || key.valueOpen) ? [column + inner] : [];
    return [...(forDash && dashed ? [column] : []), ...beside, ...deeper];
  });
}

function fits(text: string, line: Line, above: readonly Line[]): boolean {
  if (text.slice(line.start, contentOf(text, line)).includes('\t')) return false;
  const own = isDash(text, contentOf(text, line));
  const last = above.at(-1);
  // Deeper than a line that is complete, a line fits nothing.
  if (last && !own && columnsBelow(text, [last], false).every((column) => column < line.indent)) return false;
  return columnsBelow(text, above, own).includes(line.indent);
}

/** Columns that it may have been meant for, the nearest first. */
function columnsFor(text: string, line: Line, above: readonly Line[]): readonly number[] {
  const own = columnsOf(text, line);
  const tabbed = text.slice(line.start, contentOf(text, line)).includes('\t');
  const columns = new Set(columnsBelow(text, above, isDash(text, contentOf(text, line))));
  return [...columns]
    .filter((column) => tabbed || column !== own)
    .sort((left, right) => Math.abs(left - own) - Math.abs(right - own))
    .slice(0, 5);
}

/**
 * The last line that moves along: with all that is beside or below it; with what is below it; with what will be below it;
 * the line alone.
 */
function lastLines(text: string, line: Line, below: readonly Line[], target: number): readonly number[] {
  const own = columnsOf(text, line);
  const until = (ends: (column: number) => boolean): number => {
    const end = below.findIndex((each) => ends(columnsOf(text, each)));
    return (end === 0 ? line : (below.at(end < 0 ? -1 : end - 1) ?? line)).number;
  };
  const runs = [until((column) => column < own), until((column) => column <= own), until((column) => column <= target)];
  return [...new Set([...runs, line.number])];
}

/** What the line belongs to when it stands right: the entry's id, or the key that holds its fields. */
function ownerAt(root: YamlNode, before: (offset: number) => number, offset: number): string {
  const find = (node: YamlNode | undefined, around: string): string | undefined => {
    if (node?.kind === 'sequence') return first(node.items, (item) => find(item, around));
    if (node?.kind !== 'mapping') return undefined;
    const id = node.pairs.find(({ key }) => key.text === 'id')?.value;
    const own = id?.kind === 'scalar' ? id.text : around;
    if (node.pairs.some(({ key }) => before(key.span.start) === offset)) return own;
    return first(node.pairs, ({ key, value }) => find(value, key.text));
  };
  return find(root, '') ?? '';
}

function first<From, To>(items: readonly From[], ask: (item: From) => To | undefined): To | undefined {
  for (const item of items) {
    const found = ask(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
