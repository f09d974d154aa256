import type { CalendarDate } from '../facts/date';
import type { IsmsDocument } from '../workspace/document';
import type { PlacedSlice } from '../workspace/subject';
import type { Range } from '../yaml/positions';
import { readSuppressionComment, type SuppressionFault } from './suppression-comment';

/** A comment that silences findings of one rule on its line or the next: `# isms-ignore CODE until=DATE: reason`. */
export interface Suppression {
  readonly code: string;
  readonly reason: string;
  readonly until: CalendarDate | undefined;
  /** The comment; lines count from its slice. */
  readonly range: Range;
  readonly slice: PlacedSlice;
  /** The comment stands alone on its line, and so speaks of the next line. */
  readonly ownLine: boolean;
}

/** A comment that begins like a suppression and is none: it silences nothing. */
export interface UnreadableSuppression extends SuppressionFault {
  /** The comment; lines count from its slice. */
  readonly range: Range;
  readonly slice: PlacedSlice;
}

/** All suppressions of a document, from top to bottom. A comment that only resembles one is none. */
export function suppressionsOf(document: Pick<IsmsDocument, 'commented'>): readonly Suppression[] {
  return document.commented.flatMap((slice) =>
    slice.comments.flatMap(({ text, range, alone }) => {
      const read = readSuppressionComment(text);
      return read && 'code' in read ? [{ ...read, range, slice, ownLine: alone }] : [];
    }),
  );
}

/** All that begin like one and are none. */
export function unreadableSuppressionsOf(document: Pick<IsmsDocument, 'commented'>): readonly UnreadableSuppression[] {
  return document.commented.flatMap((slice) =>
    slice.comments.flatMap(({ text, range }) => {
      const read = readSuppressionComment(text);
      return read && 'fault' in read ? [{ ...read, range, slice }] : [];
    }),
  );
}

/** Whether the comment silences a finding of the rule that starts on a line of the document. */
export function silences(suppression: Suppression, code: string, line: number, today: CalendarDate): boolean {
  if (suppression.code !== code || suppression.reason === '') return false;
  if (suppression.until !== undefined && suppression.until < today) return false;
  const own = suppression.slice.line + suppression.range.start.line;
  return line === own || (suppression.ownLine && line === own + 1);
}
