import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Language } from '../../words/bilingual';
import { mark } from '../../facts/marks';
import type { IsmsDocument } from '../../workspace/document';
import type { Questions } from '../../workspace/questions';
import type { Field } from '../../schema/field';
import type { IsmsSchema } from '../../schema/isms-schema';
import { keyWords } from '../../words/synonyms';
import type { Candidate } from './candidate';
import type { NodeAt } from '../cursor';
import { ruleCandidate } from './rule-codes';
import { scaleOf } from './scales';
import { ordinal } from './value-context';
import { scaleCandidates } from './words';
import type { Rule } from '../../check/rule';
import { escapeMarkdown, paragraphs } from '../../markup/markdown';

/** What stands behind a key that is written: a value in flow style, lines in block style, or what is there already. */
export type KeyForm = 'flow' | 'block' | 'valued';

export interface KeyContext {
  readonly ask: Questions;
  readonly rules: readonly Rule[];
  readonly language: Language;
}

/** Sections that this file has not, and that the project may have once more. */
export function sectionCandidates(
  schema: IsmsSchema,
  ask: Questions,
  document: IsmsDocument | undefined,
  spoken: Language,
): readonly Candidate[] {
  const written = new Set(document?.keyed.flatMap(({ keys }) => keys.map(({ section }) => section)));
  const fields = [...schema.root.properties].filter(([name, field]) => {
    if (written.has(name)) return false;
    return !field.singleton || name === 'soa' || !ask.has(mark.section(name));
  });
  return fields.map(([name, field], index) => keyCandidate(name, field, index, snippetFor(field, 'block'), spoken));
}

/** Keys of the mapping at the cursor that are not written yet, in the order of the schema. */
export function keyCandidates(node: NodeAt, form: KeyForm, { ask, rules, language }: KeyContext): readonly Candidate[] {
  const { mapping, mappingField, text } = node;
  const written = new Set(mapping?.pairs.map(({ key }) => key.text).filter((key) => key !== text));
  const known = [...(mappingField?.properties ?? [])].map(([key, field], index) =>
    keyCandidate(key, field, index, snippetFor(field, form), language),
  );
  const snippet = form === 'valued' ? ':$0' : ': $0';
  const free = freeKeys(node, ask, rules, language).map((candidate) => ({ ...candidate, snippet, retrigger: true }));
  return [...known, ...free].filter(({ label }) => !written.has(label));
}

/** Keys that the schema does not list, but says of what: rules, and the levels of the criteria. */
function freeKeys(
  { entry, mappingPointer, mappingField }: NodeAt,
  ask: Questions,
  rules: readonly Rule[],
  language: Language,
): readonly Candidate[] {
  if (entry.section === 'lint' && mappingPointer === '/rules')
    return rules.map((rule) => ruleCandidate(rule, language));
  const kind = mappingField?.keyRefersTo;
  return kind === undefined ? [] : scaleCandidates(scaleOf(kind, ask));
}

function keyCandidate(key: string, field: Field, index: number, snippet: string, language: Language): Candidate {
  return {
    label: key,
    value: key,
    words: [field.title.ja, field.title.en, ...keyWords(key)],
    kind: CompletionItemKind.Property,
    detail: field.title[language],
    documentation: () =>
      paragraphs(`**${escapeMarkdown(field.title[language])}**`, escapeMarkdown(field.description[language])),
    sort: ordinal(index),
    snippet,
    retrigger: offersValues(field) || opensMapping(field),
  };
}

function snippetFor(field: Field, form: KeyForm): string {
  if (form === 'valued') return ':$0';
  if (form === 'block' && field.items?.types.includes('object')) return ':\n  - $0';
  if (form === 'block' && isMapping(field)) return ':\n  $0';
  if (field.types.includes('array') && !field.types.includes('string')) return ': [$0]';
  return isMapping(field) ? ': {$0}' : ': $0';
}

function isMapping(field: Field): boolean {
  return field.types.includes('object') && !field.types.includes('string');
}

/** Keys are offered next. */
function opensMapping({ types, items, properties }: Field): boolean {
  return (items?.properties.size ?? 0) > 0 || (properties.size > 0 && !types.includes('string'));
}

function offersValues({ enumeration, types, refersTo, items }: Field): boolean {
  const own = enumeration.length > 0 || types.includes('boolean') || (refersTo !== undefined && refersTo !== 'file');
  return own || (items !== undefined && !items.types.includes('object') && offersValues(items));
}
