/** Ids that entries define, and the next one that they would. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Field, ReferenceKind } from '../../schema/field';
import { titleOf } from '../../workspace/names';
import type { Candidate } from './candidate';
import { nextId } from './next-id';
import { entryTemplates } from './templates/template';
import { mostCandidates, type ValueContext } from './value-context';

/** Of very many, those that fit what is typed: by id, which costs nothing, and only if none does, by title. */
export function entryCandidates(kind: ReferenceKind, context: ValueContext): readonly Candidate[] {
  const { ask, matcher } = context;
  const ids = ask.ids(kind);
  if (ids.length <= mostCandidates) return ids.map((id) => entryCandidate(kind, id, context));
  const byId = firstOf(ids, (id) => (matcher.matchesLabel(id) ? id : undefined));
  if (byId.length > 0) return byId.map((id) => entryCandidate(kind, id, context));
  return firstOf(ids, (id) => {
    const candidate = entryCandidate(kind, id, context);
    return matcher.matches(id, candidate.words) ? candidate : undefined;
  });
}

function firstOf<T>(ids: readonly string[], find: (id: string) => T | undefined): readonly T[] {
  const found: T[] = [];
  for (const id of ids) {
    const each = find(id);
    if (each !== undefined) found.push(each);
    // Those that a list has already are left out later.
    if (found.length === 2 * mostCandidates) break;
  }
  return found;
}

function entryCandidate(kind: ReferenceKind, id: string, { ask, language }: ValueContext): Candidate {
  const subject = ask.definition(kind, id);
  const title = subject ? titleOf(subject, language) : '';
  return { label: id, value: id, detail: title, words: [title], sort: id, kind: CompletionItemKind.Reference };
}

/** The next free id of a numbered kind; what is called by a name of its own has none. */
export function nextIdCandidates(
  { defines }: Field,
  section: string,
  { ask, language }: ValueContext,
): readonly Candidate[] {
  const first = entryTemplates.find((template) => template.section === section)?.fields['id'];
  if (defines === undefined || typeof first !== 'string') return [];
  const next = nextId(defines, first, ask);
  if (!/\d/.test(next)) return [];
  const detail = { en: 'next free id', ja: '次の番号' }[language];
  return [{ label: next, value: next, detail, sort: '', byBeginning: true, kind: CompletionItemKind.Value }];
}
