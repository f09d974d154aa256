/** Where a section may begin: at column zero, on a line of its own, and not within an entry. */
import type { SourceText } from '../../yaml/source-text';
import { beforeOnLine, type SlicePoint } from '../cursor';
import type { ItemPlace } from './item';
import { isColon, restOfWord } from './line';

/** Farther on, nobody would see to what the lines belong. */
const lookAhead = 0x2000;

export function isSectionPlace(line: string): boolean {
  return /^[\p{L}\p{M}\p{N}_]*$/u.test(line);
}

export function sectionPlace(point: SlicePoint, text: SourceText): ItemPlace | undefined {
  const { slice, offset, range } = point;
  const typed = beforeOnLine(point);
  const from = slice.start + offset;
  const following = text.slice(from, Math.min(text.length, from + lookAhead));
  const [behind = ''] = /^[^\r\n]*/.exec(following) ?? [];
  const rest = restOfWord(typed, behind);
  const hasColon = isColon(behind.slice(rest.length), false);
  if (hasColon && typed + rest === '') return undefined;
  if (!hasColon && !/^\s*(?:#|$)/.test(behind.slice(rest.length))) return undefined;
  if (!hasColon && goesOnBelow(following.slice(behind.length))) return undefined;
  const span = { start: offset - typed.length, end: offset + rest.length };
  const after = behind.slice(rest.length).startsWith('#') ? ' ' : '';
  const lineEnd = following.includes('\r\n') || slice.text.includes('\r\n') ? '\r\n' : '\n';
  return {
    range: range(span),
    quote: '',
    before: '',
    closing: '',
    after,
    hasColon,
    column: 0,
    indentation: 0,
    lineEnd,
  };
}

/** What follows is indented, or an item: it belongs to what stands above, and would go to the new section. */
function goesOnBelow(below: string): boolean {
  return /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*(?:[ \t]+[^\s#]|-[ \t\r\n])/.test(below);
}
