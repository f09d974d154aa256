/** Which findings a person means who asks at a place. */
import type { Range } from 'vscode-languageserver-types';
import type { LocatedFinding } from '../check/assemble';
import { isBefore, shiftRange } from '../yaml/positions';

/** Whether it is about an entry of a list as a whole, and the caret stands in it. A selection means its own lines. */
export function isOfEntryAt({ finding: { anchor } }: LocatedFinding, { start, end }: Range): boolean {
  if (anchor.kind !== 'field' || anchor.at !== '' || !anchor.subject.facts.item) return false;
  const { facts, slice } = anchor.subject;
  const isCaret = start.line === end.line && start.character === end.character;
  return isCaret && touches(shiftRange(facts.places.entry, slice.line), { start, end });
}

export function touches(left: Range, right: Range): boolean {
  return !isBefore(left.end, right.start) && !isBefore(right.end, left.start);
}
