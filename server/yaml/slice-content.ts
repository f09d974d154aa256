import { own } from '../words/own';
import { isConflictMarker, readKey } from './lines';
import { parseAsMeant } from './full-width/parse';
import { readDespiteGluing } from './glued';
import { parseYaml, readComments } from './parse';
import { firstRow } from './rows';
import { isFieldOf } from './full-width/words';
import { shiftLines, withSpans } from './shift-lines';
import { readDespiteSlip } from './slip';
import { nestedLists, type Slice } from './slices';
import type { ParsedYaml, Span, YamlComment, YamlMapping, YamlNode, YamlPair, YamlProblem } from './tree';

/** A top-level key as written. */
export interface SectionKey {
  readonly section: string;
  readonly span: Span;
}

/** One entry: an item of a section's list, or the value of a section that is no list. */
export interface SourceEntry {
  /** The section's key; `soa.controls` for a control statement. */
  readonly section: string;
  readonly item: boolean;
  /** `undefined` when nothing is written. */
  readonly node: YamlNode | undefined;
  readonly span: Span;
  /** The section's key, when it stands in the same slice. */
  readonly key: Span | undefined;
}

/** What a slice holds; all spans count from the slice's start. */
export interface SliceContent {
  readonly keys: readonly SectionKey[];
  readonly entries: readonly SourceEntry[];
  readonly problems: readonly YamlProblem[];
  readonly comments: readonly YamlComment[];
}

/** Word that a comment must carry to be worth reading. */
const commentWord = 'isms-ignore';

/** Parses one slice into entries; as its author means it unless told. Never throws. */
export function readSlice(slice: Slice, parse?: (text: string) => ParsedYaml): SliceContent {
  const content = readContent(slice, parse);
  const span = content.problems.some(({ kind }) => kind === 'syntax') ? firstRow(slice.text) : undefined;
  // What follows from pasted cells need not be said as well.
  if (!span) return content;
  // Nor is what the parser took for a key among them.
  const isWord = ({ section }: { readonly section: string }): boolean => /^[\w.-]+$/u.test(section);
  return {
    ...content,
    keys: content.keys.filter(isWord),
    entries: content.entries.filter(isWord),
    problems: [{ kind: 'syntax', span, detail: 'ROWS' }],
  };
}

function readContent(slice: Slice, parse: (text: string) => ParsedYaml = parseForgiving): SliceContent {
  const comments = slice.text.includes(commentWord) ? readComments(slice.text) : [];
  if (slice.shape === 'prelude') {
    const problems = parseAsMeant(slice.text).problems.filter(({ kind }) => kind === 'full-width');
    return { keys: [], entries: [], problems, comments };
  }
  const slipped = slice.shape === 'stray' && !slice.conflict ? readSlippedSection(slice.text) : undefined;
  if (slipped) return { ...entriesOf(slice, slipped.root), problems: slipped.problems, comments };
  if (slice.shape === 'stray') {
    return {
      keys: [],
      entries: [],
      problems: slice.conflict ? conflicts(slice.text) : [strayLine(slice.text)],
      comments,
    };
  }
  if (slice.shape === 'excess') {
    const start: Span = { start: 0, end: 3 };
    return { keys: [], entries: [], problems: [{ kind: 'second-document', span: start, detail: '' }], comments };
  }
  const parsed = slice.conflict ? parseAsMeant(maskConflicts(slice.text)) : parse(slice.text);
  const problems = slice.conflict ? conflicts(slice.text) : parsed.problems;
  const fields = slice.shape === 'pair' && problems.length === 0 ? readSlippedFields(slice.text, parsed) : undefined;
  const read = entriesOf(slice, fields?.root ?? parsed.root);
  return {
    ...read,
    problems: [...slippedSection(slice), ...(fields?.problems ?? problems), ...read.problems],
    comments,
  };
}

/** A section whose fields stand in the first column, beside it: read as if they stood below it. */
function readSlippedFields(text: string, { root }: ParsedYaml): ParsedYaml | undefined {
  if (root?.kind !== 'mapping') return undefined;
  const [section, second] = root.pairs;
  if (!section || !second || !isFieldOf(section.key.text, second.key.text)) return undefined;
  const lines = text.split('\n');
  const first = text.slice(0, second.key.span.start).split('\n').length - 1;
  const inner =
    section.value?.kind === 'mapping' && !section.value.flow ? section.value.pairs[0]?.key.span.start : undefined;
  const columns = inner === undefined ? 2 : inner - (text.lastIndexOf('\n', inner - 1) + 1);
  const slip = { first, last: lines.length - 1, columns, owner: section.key.text };
  const { text: mended, before } = shiftLines(text, slip);
  const { root: meant, problems } = parseYaml(mended);
  if (!meant || problems.length > 0) return undefined;
  const { start } = second.key.span;
  const end = start + (lines[first]?.trimEnd().length ?? 0);
  return {
    root: withSpans(meant, before),
    problems: [{ kind: 'syntax', span: { start, end }, detail: 'TOO_FAR_LEFT', slip }],
  };
}

/** Of a section that does not begin in the first column, all lines above its entries move. */
function slippedSection({ shape, text }: Slice): readonly YamlProblem[] {
  const columns = /^ */.exec(text)?.[0].length ?? 0;
  if (columns === 0 || (shape !== 'head' && shape !== 'pair')) return [];
  const end = text.search(/\r?\n|$/u);
  const slip = { first: 0, last: 0, columns: -columns, owner: '' };
  return [{ kind: 'syntax', span: { start: columns, end }, detail: 'NOT_AT_START', slip }];
}

/** One slip of the indentation is one problem: what the text says is read as if it were mended. */
function parseForgiving(text: string): ParsedYaml {
  const parsed = parseAsMeant(text);
  // One kind of slip at a time: what is read as it is meant may stand at any column.
  const isMeant = parsed.problems.some(({ kind }) => kind === 'full-width');
  return isMeant ? parsed : (readDespiteGluing(text, parsed) ?? readDespiteSlip(text, parsed) ?? parsed);
}

/** A section whose first line below it, or another, stands at a wrong column; no word that was typed before an entry. */
function readSlippedSection(text: string): ParsedYaml | undefined {
  const key = readKey(text, 0);
  return key?.valueOpen && /^\w+$/.test(key.text) ? readDespiteSlip(text, parseYaml(text)) : undefined;
}

type Entries = Pick<SliceContent, 'keys' | 'entries' | 'problems'>;

function entriesOf(slice: Slice, root: YamlNode | undefined): Entries {
  if (slice.shape === 'item') {
    const entries = root?.kind === 'sequence' ? itemEntries(slice.section, root.items, root.itemSpans) : [];
    return { keys: [], entries, problems: [] };
  }
  if (root === undefined) return { keys: [], entries: [], problems: [] };
  if (root.kind !== 'mapping') {
    return { keys: [], entries: [], problems: [{ kind: 'not-sections', span: root.span, detail: root.kind }] };
  }
  return {
    keys: root.pairs.map((pair) => ({ section: pair.key.text, span: pair.key.span })),
    entries: root.pairs.flatMap((pair) => pairEntries(pair, slice.shape === 'head')),
    problems: [],
  };
}

function pairEntries(pair: YamlPair, itemsElsewhere: boolean): readonly SourceEntry[] {
  const section = pair.key.text;
  const key = pair.key.span;
  const value = pair.value;
  if (value?.kind === 'sequence') return itemEntries(section, value.items, value.itemSpans);
  if (value === undefined && itemsElsewhere) return [];
  const nestedKey = own(nestedLists, section);
  const nested = value?.kind === 'mapping' ? value.pairs.find((child) => child.key.text === nestedKey) : undefined;
  if (value?.kind !== 'mapping' || nested?.value?.kind !== 'sequence') {
    return [{ section, item: false, node: value, span: pair.valueSpan, key }];
  }
  // As in a head: the key stands there, and its items are entries of their own.
  const pairs = value.pairs.map((child) => (child === nested ? { ...child, value: undefined } : child));
  const rest: YamlMapping = { ...value, pairs };
  const items = itemEntries(`${section}.${nested.key.text}`, nested.value.items, nested.value.itemSpans);
  return [{ section, item: false, node: rest, span: value.span, key }, ...items];
}

function itemEntries(
  section: string,
  items: readonly (YamlNode | undefined)[],
  spans: readonly Span[],
): readonly SourceEntry[] {
  return items.map((node, index) => ({
    section,
    item: true,
    node,
    span: spans[index] ?? { start: 0, end: 0 },
    key: undefined,
  }));
}

/** A line that is no key. A single word may become one: nothing is lost in it that anybody wrote. */
function strayLine(text: string): YamlProblem {
  const end = text.trimEnd().split('\n')[0]?.trimEnd().length ?? 0;
  const half = /^[\p{L}\p{N}_-]+$/u.test(text.trim());
  return { kind: 'syntax', span: { start: 0, end }, detail: half ? 'HALF_KEY' : 'STRAY_LINE' };
}

/** One problem for each conflict, at the marker that opens it. The text between would only bring consequential ones. */
function conflicts(text: string): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  forEachMarker(text, (start, end) => {
    if (text.startsWith('<', start)) problems.push({ kind: 'conflict-marker', span: { start, end }, detail: '' });
  });
  return problems;
}

/** Turns marker lines into comments of the same length, so that the rest still reads at the same offsets. */
function maskConflicts(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  forEachMarker(text, (start, end) => {
    pieces.push(text.slice(from, start), '#'.repeat(end - start));
    from = end;
  });
  return pieces.join('') + text.slice(from);
}

function forEachMarker(text: string, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < text.length;) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    if (isConflictMarker(text, start)) visit(start, text.charAt(end - 1) === '\r' ? end - 1 : end);
    start = end + 1;
  }
}
