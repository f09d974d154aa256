/** What a suppression comment says: `# isms-ignore CODE until=DATE: reason`. */
import { isCalendarDate, type CalendarDate } from '../facts/date';
import { isPlaceholder } from '../facts/placeholder';

export interface SuppressionWords {
  readonly code: string;
  readonly reason: string;
  /** The last day on which it counts. */
  readonly until: CalendarDate | undefined;
}

/** Why a comment that begins like a suppression is none, and the part of it to blame. */
export interface SuppressionFault {
  readonly fault: 'form' | 'until' | 'width' | 'colon' | 'several';
  readonly found: string;
}

const beginning = /^#\s*isms-ignore(?![\w-])/;
const form = /^#\s*isms-ignore\s+(?<code>[a-z]+\/[a-z-]+)(?:\s+until=(?<until>\S*?))?\s*(?::\s*(?<reason>.*))?$/;
const severalRules = /^#\s*isms-ignore\s+[a-z]+\/[a-z-]+[\s,]+(?<second>[a-z]+\/[a-z-]+)/;
const ruleAndMore = /^#\s*isms-ignore\s+[a-z]+\/[a-z-]+(?:\s+until=\S+)?\s+(?<word>[^\s:]+)[^:]*$/;
const wide = /[\u3000\uff01-\uff5e]/;

/** `undefined` for a comment on something else. */
export function readSuppressionComment(comment: string): SuppressionWords | SuppressionFault | undefined {
  const text = comment.trimEnd();
  if (!beginning.test(text)) return undefined;
  const words = wordsOf(text);
  if (!words) return faultOf(text);
  return (words.until === undefined ? undefined : untilFault(words.until)) ?? words;
}

function untilFault(until: string): SuppressionFault | undefined {
  const isDay: (text: string) => boolean = isCalendarDate;
  if (isDay(until)) return undefined;
  return isDay(until.normalize('NFKC')) ? widthFault(until) : { fault: 'until', found: until };
}

function wordsOf(text: string): SuppressionWords | undefined {
  const groups = form.exec(text)?.groups;
  if (!groups) return undefined;
  const reason = groups['reason']?.trim() ?? '';
  // Who is still to say why has given no reason.
  return { code: groups['code'] ?? '', reason: isPlaceholder(reason, 'prose') ? '' : reason, until: groups['until'] };
}

function faultOf(text: string): SuppressionFault {
  // Japanese input methods write colons, digits and spaces in full width.
  if (wordsOf(text.normalize('NFKC'))) return widthFault(text);
  const second = severalRules.exec(text)?.groups?.['second'];
  if (second !== undefined) return { fault: 'several', found: second };
  const word = ruleAndMore.exec(text)?.groups?.['word'];
  return word === undefined ? { fault: 'form', found: '' } : { fault: 'colon', found: word };
}

function widthFault(text: string): SuppressionFault {
  return { fault: 'width', found: wide.exec(text)?.[0] ?? '' };
}
