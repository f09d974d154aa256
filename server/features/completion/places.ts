/** How a place takes what is written there. */
import { beforeOnLine, type SlicePoint } from '../cursor';
import type { ItemPlace } from './item';
import type { KeyForm } from './keys';
import { columnBelow, columnOf, endOfLine, isComment } from './line';
import type { Slot } from './slot';

export function placeOf(point: SlicePoint, { span, quote, before, closing, after, hasColon }: Slot): ItemPlace {
  const line = beforeOnLine(point);
  const indentation = /^ */.exec(line)?.[0].length ?? 0;
  const column = line.length - (point.offset - span.start) - (quote === '' ? 0 : 1) + before.length;
  const lineEnd = point.slice.text.includes('\r\n') ? '\r\n' : '\n';
  return { range: point.range(span), quote, before, closing, after, hasColon, column, indentation, lineEnd };
}

/** A word in a comment; whatever stands behind it stays. */
export function placeOfWord({ offset, range, slice }: SlicePoint, typed: string): ItemPlace {
  const behind = slice.text.slice(offset, endOfLine(slice.text, offset));
  const [rest = ''] = /^[\w/-]*/.exec(behind) ?? [];
  const span = { start: offset - typed.length, end: offset + rest.length };
  const hasColon = behind.slice(rest.length).trim() !== '';
  const none = { quote: '', before: '', closing: '', after: '' } as const;
  return { ...none, hasColon, range: range(span), column: 0, indentation: 0, lineEnd: '\n' };
}

/** Whether an entry of a list begins at the slot, and has no key yet. */
export function beginsEntry({ node, quote, hasColon, after }: Slot): boolean {
  const { entry, mapping, mappingPointer } = node;
  if (quote !== '' || hasColon || after !== '' || mapping?.pairs.length !== 1) return false;
  return mappingPointer === '' ? entry.item : /\/\d+$/.test(mappingPointer);
}

/** How a key goes on: in braces, on lines below, on its own line before a comment, or with the value that stands there. */
export function keyForm({ slice, offset }: SlicePoint, { node, span }: Slot): KeyForm {
  if (node.mapping?.flow === true) return 'flow';
  const behind = slice.text.slice(span.end, endOfLine(slice.text, offset)).trimStart();
  const hasValue = behind !== '' && !isComment(behind);
  if (hasValue || columnBelow(slice.text, offset) > columnOf(slice.text, span.start)) return 'valued';
  return behind === '' ? 'block' : 'flow';
}
