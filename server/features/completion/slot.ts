/**
 * Where a candidate can be written at the cursor, and how: a word is written there in one way after the other, until the
 * slice reads no worse than before. What was tried is what an accepted candidate writes, so it cannot break the file.
 */
import { isPlaceholder } from '../../facts/placeholder';
import type { IsmsService } from '../../isms-service';
import { parseYaml } from '../../yaml/parse';
import { readSlice } from '../../yaml/slice-content';
import type { Span } from '../../yaml/tree';
import { nodeAt, type NodeAt, type SlicePoint } from '../cursor';
import { attemptsAt, cursorWord, type Attempt } from './attempts';
import { endOfLine, isColon, type Quote } from './line';

export interface Slot {
  readonly node: NodeAt;
  readonly isKey: boolean;
  /** Of the slice: the typed word, which an accepted candidate replaces. */
  readonly span: Span;
  /** What stands of the word before the cursor; nothing where it only holds a place. */
  readonly typed: string;
  /** That part of a placeholder that stands before the cursor: all of it is replaced, and none of it was typed as a word. */
  readonly held: string;
  readonly quote: Quote;
  /** Written before the candidate: a space, a dash. */
  readonly before: string;
  /** Closes the quote, right behind the word. */
  readonly closing: string;
  /** Written behind all of it. */
  readonly after: string;
  /** A colon stands behind the word already. */
  readonly hasColon: boolean;
}

export function slotAt(service: IsmsService, point: SlicePoint): Slot | undefined {
  const most = problemsToAllow(point);
  for (const attempt of attemptsAt(point)) {
    const slot = tried(service, point, attempt, most);
    if (slot) return slot;
  }
  return undefined;
}

/** As many as there are, or as there would be if nothing had been typed on the line. */
function problemsToAllow({ placed, slice, offset }: SlicePoint): number {
  const there = placed.problems.length;
  if (there === 0) return 0;
  const lineStart = slice.text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = endOfLine(slice.text, offset);
  if (!/^[ ]*["']?[\p{L}\p{M}\p{N}_.-]+$/u.test(slice.text.slice(lineStart, lineEnd))) return there;
  const text = slice.text.slice(0, lineStart) + slice.text.slice(lineEnd);
  return Math.min(there, readSlice({ ...slice, text }).problems.length);
}

function tried(service: IsmsService, point: SlicePoint, attempt: Attempt, most: number): Slot | undefined {
  const { slice, offset } = point;
  const { start, before, tail, quoteBehind, closing, after, colon } = attempt;
  const end = offset + tail + (colon ? quoteBehind : 0);
  const head = slice.text.slice(0, start) + before + slice.text.slice(start, offset);
  const behind = slice.text.slice(offset, end) + closing + (colon ? ':' : '') + after;
  const text = head + cursorWord + behind + slice.text.slice(end);
  // A colon in full width that was just typed is a part of the word, which a candidate takes the place of.
  const parse = slice.text.charAt(offset - 1) === '：' ? parseYaml : undefined;
  const { entries, problems } = readSlice({ ...slice, text }, parse);
  if (problems.length > most) return undefined;
  for (const entry of entries) {
    const node = nodeAt(entry, service.schema.entry(entry.section), head.length);
    if (!node?.text.includes(cursorWord)) continue;
    const raw = text.slice(node.span.start, node.span.end);
    // A word in a text over several lines is no value, and neither is what would go with something that is none.
    if (/^[|>]|[\r\n]/.test(raw) || !fits(service, node, attempt)) return undefined;
    return slotOf(point, attempt, node);
  }
  return undefined;
}

function fits(service: IsmsService, { entry, part, mappingField, field }: NodeAt, { as }: Attempt): boolean {
  if (part === 'key') {
    const inPlaceOfList = service.schema.isList(entry.section) && !entry.item;
    return !inPlaceOfList && (mappingField?.properties.size ?? 0) + (mappingField?.additional ? 1 : 0) > 0;
  }
  return as === 'value' && field !== undefined;
}

function slotOf({ slice, offset }: SlicePoint, attempt: Attempt, node: NodeAt): Slot | undefined {
  const written = node.text.slice(0, node.text.indexOf(cursorWord));
  const rest = node.text.slice(written.length + cursorWord.length);
  const span = { start: offset - written.length, end: offset + rest.length };
  const isAsWritten = slice.text.slice(span.start, offset) === written && slice.text.slice(offset, span.end) === rest;
  // What begins another kind of value behind the cursor is not to be swallowed.
  if (!isAsWritten || (written === '' && attempt.quote === '' && /^[[{&*!|>?@`%]/.test(rest))) return undefined;
  const { quote, before, closing, after, quoteBehind } = attempt;
  const isKey = node.part === 'key';
  const beyond = slice.text.slice(span.end + quoteBehind, endOfLine(slice.text, offset));
  const hasColon = isKey && isColon(beyond, quoteBehind === 1);
  const isHeld = !isKey && isPlaceholder(written + rest, 'name');
  const [typed, held] = isHeld ? ['', written] : [written, ''];
  const slot = { node, isKey, typed, held, quote, before, after, hasColon };
  // The colon goes behind the quote that stands there.
  if (isKey && !hasColon && quoteBehind === 1) return { ...slot, span: { ...span, end: span.end + 1 }, closing: quote };
  return { ...slot, span, closing };
}
