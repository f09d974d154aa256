/** What a text ends with, and so what its next line may be: found by going down the last branch of its tree. */
import { dashOffset } from '../../editing/insert';
import { afterColon, columnOf, lineStartOf } from '../../editing/splice';
import { parseYaml } from '../../yaml/parse';
import type { Span, YamlMapping, YamlNode, YamlPair, YamlProblem, YamlSequence } from '../../yaml/tree';

/** Offsets and columns are UTF-16, in the text that ends there. */
export type RightEdge =
  /** A key whose value is to come. */
  | { readonly kind: 'key'; readonly column: number }
  /** A field that says what it has to say; others of its mapping begin at the column. */
  | { readonly kind: 'field'; readonly column: number }
  /** A finished item that is no block mapping; its dash stands at the column. */
  | { readonly kind: 'item'; readonly column: number }
  /** A dash with nothing behind it, and the column of the mapping that holds its list, when that is known. */
  | { readonly kind: 'empty-item'; readonly dash: number; readonly around: number | undefined }
  /** A text or a bracket that begins at `start` and goes on; the key or dash before it stands at the column. */
  | { readonly kind: 'open'; readonly start: number; readonly column: number };

/** The edge of a text whose last line has content; `undefined` when it is not understood up to there. */
export function rightEdge(text: string): RightEdge | undefined {
  const { root, problems } = parseYaml(text);
  const lastLine = lineStartOf(text, text.trimEnd().length);
  if (!root || problems.some((problem) => isAbove(problem, lastLine))) return undefined;
  return edgeOf(text, root, undefined);
}

/** A slip that was made before the last line: columns below it would be guesses. */
function isAbove({ kind, span }: YamlProblem, lastLine: number): boolean {
  return kind !== 'duplicate-key' && span.start < lastLine;
}

/** `around`: the column of the mapping that holds the node. */
function edgeOf(text: string, node: YamlNode, around: number | undefined): RightEdge | undefined {
  if (node.kind === 'mapping' && !node.flow) return edgeOfMapping(text, node);
  if (node.kind === 'sequence' && !node.flow) return edgeOfList(text, node, around);
  return undefined;
}

function edgeOfMapping(text: string, mapping: YamlMapping): RightEdge | undefined {
  const all = [...mapping.pairs, ...mapping.duplicates];
  const [first] = all;
  const last = all.reduce<YamlPair | undefined>(
    (latest, pair) => (latest && latest.key.span.start > pair.key.span.start ? latest : pair),
    undefined,
  );
  if (!first || !last) return undefined;
  const column = columnOf(text, first.key.span.start);
  // A word that is not a key yet: what comes below it stands beside it.
  if (afterColon(text, last.key.span) === undefined) return { kind: 'field', column };
  if (!last.value) return { kind: 'key', column };
  const deeper = edgeOf(text, last.value, column);
  if (deeper) return deeper;
  return goesOn(text, last.value) ? { kind: 'open', start: last.value.span.start, column } : { kind: 'field', column };
}

function edgeOfList(text: string, list: YamlSequence, around: number | undefined): RightEdge | undefined {
  const last = list.items.at(-1);
  const span = list.itemSpans.at(-1);
  if (!span) return undefined;
  const dash = dashOffset(text, span.start);
  const column = columnOf(text, dash);
  if (!last) return isAlone(text, dash) ? { kind: 'empty-item', dash, around } : undefined;
  const deeper = edgeOf(text, last, around);
  if (deeper) return deeper;
  return goesOn(text, last) ? { kind: 'open', start: last.span.start, column } : { kind: 'item', column };
}

/** Nothing but blanks around a dash on its line, which is the last. */
function isAlone(text: string, dash: number): boolean {
  return text.slice(lineStartOf(text, dash)).trim() === '-';
}

/** A block of text, which only a line that is less deep ends; an open quote, bracket or brace. */
function goesOn(text: string, { kind, span }: YamlNode): boolean {
  const first = text.charAt(span.start);
  if (kind === 'scalar') return '|>'.includes(first) || isOpen(text, span, first, first);
  if (kind === 'mapping') return isOpen(text, span, '{', '}');
  return kind === 'sequence' && isOpen(text, span, '[', ']');
}

function isOpen(text: string, { start, end }: Span, opening: string, closing: string): boolean {
  if (!'"\'{['.includes(opening)) return false;
  return text.charAt(start) === opening && (end - start < 2 || text.charAt(end - 1) !== closing);
}
