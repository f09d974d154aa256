/**
 * The only door to the `yaml` library: text in, our own tree out. Never throws on what a user wrote.
 */
import { Composer, CST, Lexer, Parser, isAlias, isMap, isScalar, isSeq, type Document, type ParsedNode } from 'yaml';
import { readEveryday } from './everyday/reader';
import { withoutFolds } from './folded';
import { survey } from './survey';
import type { ParsedYaml, Span, YamlComment, YamlMapping, YamlNode, YamlPair, YamlProblem, YamlScalar } from './tree';

/** Deeper than any ISMS needs, and far from where recursion would overflow the stack. */
export const maximumNesting = 64;

/** What one parse reports at most: a file of nonsense must not bury the reader, nor the protocol. */
const maximumProblems = 20;

/**
 * Options of the library and why:
 * - `failsafe`: every scalar stays the text that the user wrote (`5.10`, `no`, `012`).
 * - `uniqueKeys: false`: the library's own check is quadratic; ours is below.
 * - `resolveKnownTags: false`: `!!omap` and its like would make of the tree what is none of its own nodes.
 * - `merge` off and `prettyErrors: false`: we say these things in our own words, with our own ranges.
 */
const options = {
  schema: 'failsafe',
  uniqueKeys: false,
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
} as const;

/** Parses one YAML text into a tree with offsets into that text. */
export function parseYaml(text: string): ParsedYaml {
  return readEveryday(text) ?? parseByLibrary(text);
}

/** The same by the library alone, which has the last word on what is YAML. Nesting is bounded before anything recurses. */
export function parseByLibrary(text: string): ParsedYaml {
  const tokens = [...new Parser().parse(text)];
  const { tooDeepAt, problems: features } = survey(tokens, maximumNesting);
  if (tooDeepAt !== undefined) {
    return {
      root: undefined,
      problems: [{ kind: 'nesting', span: { start: tooDeepAt, end: tooDeepAt + 1 }, detail: '' }],
    };
  }
  const documents = [...new Composer(options).compose(tokens, true, text.length)];
  const problems: YamlProblem[] = [...features];
  const first = documents[0];
  const root = first?.contents ? convert(first.contents as ParsedNode, text, problems) : undefined;
  for (const document of documents) addSyntaxProblems(document, problems);
  const second = documents[1];
  if (second) {
    const start = second.range?.[0] ?? 0;
    problems.push({ kind: 'second-document', span: { start, end: Math.min(start + 3, text.length) }, detail: '' });
  }
  const contentEnd = text.trimEnd().length;
  problems.sort((left, right) => left.span.start - right.span.start);
  return { root, problems: problems.slice(0, maximumProblems).map((each) => within(each, contentEnd)) };
}

/** What is missing at the end of a text is reported behind it, on the next line: the last character shows it better. */
function within(problem: YamlProblem, contentEnd: number): YamlProblem {
  const start = Math.max(0, Math.min(problem.span.start, contentEnd - 1));
  return { ...problem, span: { start, end: Math.max(start, Math.min(problem.span.end, contentEnd)) } };
}

/** The comments of a text, `#` included, in order. */
export function readComments(text: string): readonly YamlComment[] {
  const comments: YamlComment[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer marks document starts and scalars with control characters that are not in the source.
    if (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR) continue;
    if (lexeme.startsWith('#')) {
      const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
      const alone = text.slice(lineStart, offset).trim() === '';
      comments.push({ text: lexeme, span: { start: offset, end: offset + lexeme.length }, alone });
    }
    offset += lexeme.length;
  }
  return comments;
}

function addSyntaxProblems(document: Document.Parsed, problems: YamlProblem[]): void {
  for (const error of document.errors) {
    // An alias to another entry is reported as an alias, whether or not its anchor is known here.
    if (error.message.startsWith('Unresolved alias')) continue;
    problems.push({ kind: 'syntax', span: { start: error.pos[0], end: error.pos[1] }, detail: error.code });
  }
}

function spanOf(node: ParsedNode): Span {
  return { start: node.range[0], end: node.range[1] };
}

function convert(node: ParsedNode | null | undefined, text: string, problems: YamlProblem[]): YamlNode | undefined {
  if (node === null || node === undefined) return undefined;
  const span = spanOf(node);
  if (isAlias(node)) {
    problems.push({ kind: 'alias', span, detail: node.source });
    return { kind: 'unread', span };
  }
  if (isScalar(node)) return convertScalar(node, text, span);
  if (isSeq(node)) {
    const parsed = node.items as (ParsedNode | null)[];
    const items = parsed.map((item) => convert(item, text, problems));
    const itemSpans = parsed.map((item, index) => items[index]?.span ?? (item ? spanOf(item) : span));
    const flow = node.flow === true;
    return { kind: 'sequence', flow, items, itemSpans, span: flow ? span : upTo(itemSpans.at(-1), span) };
  }
  if (isMap(node)) {
    const flow = node.flow === true;
    const { last, ...pairs } = convertPairs(node.items, text, problems);
    return { kind: 'mapping', flow, ...pairs, span: flow ? span : upTo(last, span) };
  }
  return { kind: 'unread', span };
}

/** A block ends where what stands last in it ends; for the library, the blank lines and comments below are part of it. */
function upTo(last: Span | undefined, { start }: Span): Span {
  return { start, end: Math.max(start, last?.end ?? start) };
}

function convertScalar(node: ParsedNode, source: string, span: Span): YamlScalar | undefined {
  const scalar = node as { value: unknown; type?: string };
  const plain = scalar.type === 'PLAIN' || scalar.type === undefined;
  const text = typeof scalar.value === 'string' ? scalar.value : String(scalar.value ?? '');
  // An empty plain scalar, `~` and `null` are how YAML says "nothing here".
  if (plain && (text === '' || text === '~' || text === 'null')) return undefined;
  const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
  const own = isBlock ? withoutLineEnds(source, span) : span;
  const shown =
    scalar.type === 'BLOCK_LITERAL' ? undefined : withoutFolds(text, source.slice(own.start, own.end), isBlock);
  return { kind: 'scalar', text, plain, ...(shown === undefined ? {} : { shown }), span: own };
}

/** For the library, the line end of a block is part of it; put in its place, another value would join the next line. */
function withoutLineEnds(source: string, { start, end }: Span): Span {
  return { start, end: start + source.slice(start, end).trimEnd().length };
}

function isNothing(key: ParsedNode): boolean {
  return isScalar(key) && key.range[0] === key.range[1];
}

interface ComposedPair {
  readonly key: unknown;
  readonly value: unknown;
}

function convertPairs(
  pairs: readonly ComposedPair[],
  source: string,
  problems: YamlProblem[],
): Pick<YamlMapping, 'pairs' | 'duplicates'> & { readonly last: Span | undefined } {
  let last: Span | undefined;
  const seen = new Set<string>();
  const converted: YamlPair[] = [];
  const duplicates: YamlPair[] = [];
  for (const pair of pairs) {
    const key = pair.key as ParsedNode | null;
    if (!key || isNothing(key)) {
      const place = key ?? (pair.value as ParsedNode | null);
      if (place)
        problems.push({ kind: 'syntax', span: { ...spanOf(place), end: place.range[0] + 1 }, detail: 'EMPTY_KEY' });
      continue;
    }
    const keySpan = spanOf(key);
    if (!isScalar(key)) {
      problems.push({ kind: isAlias(key) ? 'alias' : 'explicit-key', span: keySpan, detail: '' });
      continue;
    }
    const text = String(key.value ?? '');
    if (text === '<<') {
      problems.push({ kind: 'merge-key', span: keySpan, detail: '' });
      continue;
    }
    const duplicate = seen.has(text);
    if (duplicate) problems.push({ kind: 'duplicate-key', span: keySpan, detail: text });
    seen.add(text);
    const parsed = pair.value as ParsedNode | null | undefined;
    const value = convert(parsed, source, duplicate ? [] : problems);
    last = value?.span ?? (parsed ? spanOf(parsed) : { start: keySpan.end, end: keySpan.end });
    (duplicate ? duplicates : converted).push({
      key: { kind: 'scalar', text, plain: true, span: keySpan },
      value,
      valueSpan: last,
    });
  }
  return { pairs: converted, duplicates, last };
}
