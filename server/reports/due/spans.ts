/** How soon something is: the groups in which people look at what falls due. */
import { dueWords } from './words';

/** `last`: the last day from today that is still of it. */
export const spans = [
  { id: 'overdue', title: dueWords.overdue, last: -1, sign: '✗' },
  { id: 'soon', title: dueWords.soon, last: 30, sign: '△' },
  { id: 'quarter', title: dueWords.quarter, last: 90, sign: '○' },
  { id: 'later', title: dueWords.later, last: Infinity, sign: '○' },
] as const;

export type Span = (typeof spans)[number];

export function spanOf({ days }: { readonly days: number }): Span {
  return spans.find(({ last }) => days <= last) ?? spans[3];
}
