/** The list that an editor gets: what fits what is typed, in order, and no longer than anybody reads. */
import type { MarkupContent } from 'vscode-languageserver-types';
import type { Completion, CompletionRequest } from './completion';
import type { Offer } from './offers';
import { mostCandidates } from './value-context';

/** So many items carry what there is to read about them, for an editor that does not ask for it one by one. */
const mostDocumented = 60;

export function listed(
  { candidates, matcher, write, wantsFiles = false }: Offer,
  request: CompletionRequest,
): Completion {
  const { style } = request;
  const fitting = candidates.filter(({ label, words, byBeginning }) =>
    byBeginning ? matcher.begins(label) : matcher.matches(label, words),
  );
  const shown = fitting.slice(0, mostCandidates);
  const documentation = (index: number): MarkupContent | undefined => {
    const value = shown[index]?.documentation?.();
    return value === undefined || value === '' ? undefined : { kind: style.markdown ? 'markdown' : 'plaintext', value };
  };
  const inline = (index: number): { readonly documentation?: MarkupContent } => {
    const own = style.resolves || index >= mostDocumented ? undefined : documentation(index);
    return own ? { documentation: own } : {};
  };
  const items = shown.map((candidate, index) => ({
    ...write(candidate),
    ...inline(index),
    sortText: matcher.rank(candidate.label) + candidate.sort,
    filterText: matcher.filterText(candidate.label, candidate.words),
  }));
  // What fits is decided here: with each letter anew.
  const incomplete = matcher.typed !== '' || fitting.length >= mostCandidates;
  return { items, incomplete, documentation, wantsFiles: wantsFiles && request.files === undefined };
}
