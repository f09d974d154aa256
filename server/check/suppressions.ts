import { isCalendarDate, type CalendarDate } from '../facts/date';
import type { IsmsDocument } from '../workspace/document';
import type { PlacedSlice } from '../workspace/subject';
import type { Range } from '../yaml/positions';

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

const form = /^#\s*isms-ignore\s+(?<code>[a-z]+\/[a-z-]+)(?:\s+until=(?<until>\S*?))?\s*(?::\s*(?<reason>.*))?$/;

/** All suppressions of a document, from top to bottom. A comment that only resembles one is none. */
export function suppressionsOf(document: Pick<IsmsDocument, 'commented'>): readonly Suppression[] {
  return document.commented.flatMap((slice) =>
    slice.comments.flatMap(({ text, range, alone }) => {
      const groups = form.exec(text.trimEnd())?.groups;
      if (!groups) return [];
      return [
        {
          code: groups['code'] ?? '',
          reason: groups['reason']?.trim() ?? '',
          until: isCalendarDate(groups['until']) ? groups['until'] : undefined,
          range,
          slice,
          ownLine: alone,
        },
      ];
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
