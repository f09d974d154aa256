/** Taking pairs, items and comments out, with the separators and lines that were theirs. */
import type { SourceText } from '../yaml/source-text';
import type { Span, YamlMapping, YamlPair, YamlSequence } from '../yaml/tree';
import { parseAsMeant } from '../yaml/full-width/parse';
import { dashOffset } from './insert';
import { findList, type LocatedEntry } from './locate';
import { contentEnd, lineEndOf, lineStartOf, nextLineOf, pairEnd, type Splice } from './splice';

export function removePair(text: string, mapping: YamlMapping, pair: YamlPair): Splice {
  const all = [...mapping.pairs, ...mapping.duplicates].sort(
    (left, right) => left.key.span.start - right.key.span.start,
  );
  const index = all.indexOf(pair);
  const next = all[index + 1];
  const previous = all[index - 1];
  const start = pair.key.span.start;
  const end = pairEnd(text, pair);
  if (mapping.flow) return removeFromFlow(start, end, previous && pairEnd(text, previous), next?.key.span.start);
  const lineStart = lineStartOf(text, start);
  // On the line of a dash, or of another key's: only up to the next key.
  if (text.slice(lineStart, start).trim() !== '') return cut(start, next ? next.key.span.start : lineEndOf(text, end));
  return cut(lineStart, nextLineOf(text, end));
}

export function removeItem(text: string, list: YamlSequence, index: number): Splice | undefined {
  const span = list.itemSpans[index];
  if (!span) return undefined;
  const end = contentEnd(text, span.start, span.end);
  const previous = list.itemSpans[index - 1];
  const next = list.itemSpans[index + 1];
  if (list.flow)
    return removeFromFlow(span.start, end, previous && contentEnd(text, previous.start, previous.end), next?.start);
  const dash = dashOffset(text, span.start);
  const lineStart = lineStartOf(text, dash);
  // On the line of another dash: only up to the next item's.
  if (next && text.slice(lineStart, dash).trim() !== '') return cut(dash, dashOffset(text, next.start));
  return cut(lineStart, nextLineOf(text, end));
}

/** Removes an item of a section: from its dash to the end of its last line, or from a list in brackets. */
export function removeEntry({ slice, entry }: LocatedEntry): Splice | undefined {
  const { text, shape } = slice;
  const list = shape === 'item' ? undefined : findList(parseAsMeant(text).root, entry.section.split('.'));
  if (list?.flow)
    return removeItem(
      text,
      list,
      list.itemSpans.findIndex(({ start }) => start === entry.span.start),
    );
  if (!entry.item) return undefined;
  const end = contentEnd(text, entry.span.start, entry.span.end);
  return cut(lineStartOf(text, dashOffset(text, entry.span.start)), nextLineOf(text, end));
}

/** Of two empty lines that an entry stood between, one goes with it: those that are left stay as far from each other as before. */
export function withEmptyLine(source: SourceText, removal: Splice): Splice {
  const { start, end } = removal;
  const [, before] = emptyLineBefore.exec(source.slice(Math.max(0, start - lookedAt), start)) ?? [];
  if (before === undefined) return removal;
  if (end >= source.length) return { ...removal, start: start - before.length };
  const [after = ''] = emptyLineBehind.exec(source.slice(end, end + lookedAt)) ?? [];
  return { ...removal, end: end + after.length };
}

/** No empty line is longer. */
const lookedAt = 100;
const emptyLineBefore = /(?<=\n)([ \t]*\r?\n)$/u;
const emptyLineBehind = /^[ \t]*\r?\n/u;

/** Removes a comment, with its line when it stands alone on it, and with the space before it otherwise. */
export function removeComment(text: string, span: Span): Splice {
  const lineStart = lineStartOf(text, span.start);
  const before = text.slice(lineStart, span.start);
  if (before.trim() === '') return cut(lineStart, nextLineOf(text, span.end));
  return cut(lineStart + before.trimEnd().length, span.end);
}

function removeFromFlow(
  start: number,
  end: number,
  previousEnd: number | undefined,
  nextStart: number | undefined,
): Splice {
  if (nextStart !== undefined) return cut(start, nextStart);
  return cut(previousEnd ?? start, end);
}

function cut(start: number, end: number): Splice {
  return { start, end, text: '' };
}
