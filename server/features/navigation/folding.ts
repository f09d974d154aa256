/** What can be folded: sections, their entries, and what goes over several lines in these. Made of facts; parses nothing. */
import type { FoldingRange } from 'vscode-languageserver-types';
import type { EntryFacts } from '../../facts/entry-facts';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import type { Range } from '../../yaml/positions';

/** Folds of entries while they say the same; lines count from the slice. Belongs to a server. */
export type FoldingMemo = WeakMap<EntryFacts, readonly Lines[]>;

interface Lines {
  readonly first: number;
  readonly last: number;
}

export function foldingRanges(
  service: IsmsService,
  uri: DocumentUri,
  memo: FoldingMemo = new WeakMap(),
): readonly FoldingRange[] {
  const slices = service.workspace.projectOf(uri)?.documents.get(uri)?.slices ?? [];
  const folds: FoldingRange[] = [];
  const add = (startLine: number, endLine: number): void => {
    if (endLine > startLine) folds.push({ startLine, endLine });
  };
  let section: { readonly first: number; last: number } | undefined;
  for (const { line, keys, subjects } of slices) {
    for (const { range } of keys) {
      if (section) add(section.first, section.last);
      section = { first: line + range.start.line, last: line + range.start.line };
    }
    for (const { facts } of subjects) {
      const known = memo.get(facts) ?? foldsOf(facts);
      memo.set(facts, known);
      for (const { first, last } of known) add(line + first, line + last);
      if (section) section.last = Math.max(section.last, line + lastLine(facts.places.entry));
    }
  }
  if (section) add(section.first, section.last);
  return folds;
}

/** The entry, and each field whose value goes on below its key; one fold for a line. */
function foldsOf({ places, item }: EntryFacts): readonly Lines[] {
  const folds = new Map<number, number>();
  const note = (first: number, last: number): void => {
    if (last > first) folds.set(first, Math.max(last, folds.get(first) ?? 0));
  };
  if (item) note(places.entry.start.line, lastLine(places.entry));
  for (const [, { key, value }] of places) note((key ?? value).start.line, lastLine(value));
  return [...folds].map(([first, last]) => ({ first, last }));
}

/** What ends at the beginning of a line ends on the line before. */
function lastLine({ start, end }: Range): number {
  return end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
}
