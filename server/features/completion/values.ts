import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Field, ReferenceKind } from '../../schema/field';
import type { NodeAt } from '../cursor';
import type { Candidate } from './candidate';
import { codeCandidates } from './codes';
import { controlCandidates } from './controls';
import { proposedDays } from './days';
import { scaleOf } from './scales';
import { escapeMarkdown } from '../../markup/markdown';
import { titleOf } from '../../workspace/names';
import { ordinal, type ValueContext } from './value-context';

export interface ValueCandidates {
  readonly candidates: readonly Candidate[];
  /** There are too many to offer: those that do not fit what is typed were left out, and others may fit the next letter. */
  readonly incomplete: boolean;
}

/** Nobody reads more, and an editor would have to be sent all of them. */
const maximumCandidates = 200;

/** Values of the field at the cursor that its list has not: enumerations, ids of what it refers to, today for a day. */
export function valueCandidates(node: NodeAt, context: ValueContext): ValueCandidates {
  const siblings = siblingValues(node);
  const candidates = allCandidates(node, context).filter(({ value }) => !siblings.has(String(value)));
  const kind = node.field?.refersTo ?? node.field?.items?.refersTo;
  return { candidates, incomplete: kind !== undefined && context.ask.ids(kind).length > maximumCandidates };
}

/** As editors match: all letters that are typed, in their order, with others in between. */
function fits(text: string, typed: string): boolean {
  const lower = text.toLowerCase();
  let at = 0;
  for (const letter of typed.toLowerCase()) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function allCandidates(node: NodeAt, context: ValueContext): readonly Candidate[] {
  const field =
    node.field?.items && !node.field.items.types.includes('object') && node.part === 'value'
      ? merged(node.field)
      : node.field;
  if (!field) return [];
  if (field.refersTo)
    return [...enumerationCandidates(field, context), ...referenceCandidates(field.refersTo, node, context)];
  if (field.enumeration.length > 0) return enumerationCandidates(field, context);
  if (field.types.includes('boolean')) return booleanCandidates();
  if (field.date) {
    return proposedDays(context.ask.today).map(({ day, title }, index) => ({
      label: day,
      value: day,
      sort: ordinal(index),
      detail: title[context.language],
      filter: `${day} ${title.en} ${title.ja}`,
      kind: CompletionItemKind.Constant,
    }));
  }
  return [];
}

/** A field that takes one value or a list of them offers the same for both. */
function merged(field: Field): Field {
  return {
    ...(field.items ?? field),
    enumeration: field.enumeration.length ? field.enumeration : (field.items?.enumeration ?? []),
  };
}

function enumerationCandidates(field: Field, { language }: ValueContext): readonly Candidate[] {
  return field.enumeration.map((value, index) => ({
    label: String(value),
    value,
    sort: ordinal(index),
    kind: CompletionItemKind.EnumMember,
    documentation: escapeMarkdown(field.enumerationTexts.get(String(value))?.[language] ?? ''),
  }));
}

function booleanCandidates(): readonly Candidate[] {
  // As they are: the text "true" would have to be quoted.
  return ['true', 'false'].map((value) => ({
    label: value,
    value,
    plain: true,
    sort: value === 'true' ? '0' : '1',
  }));
}

function referenceCandidates(kind: ReferenceKind, node: NodeAt, context: ValueContext): readonly Candidate[] {
  const { ask, language } = context;
  switch (kind) {
    case 'control':
      return controlCandidates(node, context);
    case 'enisaRisk':
    case 'enisaVulnerability':
    case 'enisaAsset':
    case 'requirement':
      return codeCandidates(kind, ask.catalog, language);
    case 'likelihood':
    case 'impact':
    case 'assetValue':
    case 'threatLevel':
    case 'vulnerabilityLevel':
    case 'level':
      return labelled(scaleOf(kind, ask));
    case 'file':
      return [];
    default:
      return entryCandidates(kind, context);
  }
}

function labelled(labels: readonly string[]): readonly Candidate[] {
  return labels.map((label, index) => ({
    label,
    value: label,
    sort: ordinal(index),
    kind: CompletionItemKind.EnumMember,
  }));
}

/** Ids that entries define; of very many, the first that fit what is typed. */
function entryCandidates(kind: ReferenceKind, context: ValueContext): readonly Candidate[] {
  const ids = context.ask.ids(kind);
  if (ids.length <= maximumCandidates) return ids.map((id) => entryCandidate(kind, id, context));
  const fitting: Candidate[] = [];
  for (const id of ids) {
    const candidate = entryCandidate(kind, id, context);
    if (fits(candidate.filter ?? id, context.typed)) fitting.push(candidate);
    if (fitting.length === maximumCandidates) break;
  }
  return fitting;
}

function entryCandidate(kind: ReferenceKind, id: string, { ask, language }: ValueContext): Candidate {
  const subject = ask.definition(kind, id);
  const title = subject ? titleOf(subject, language) : '';
  return {
    label: id,
    value: id,
    detail: title,
    filter: `${id} ${title}`,
    sort: id,
    kind: CompletionItemKind.Reference,
  };
}

/** The other values of the list that the cursor is in. */
function siblingValues({ mapping, pointer }: NodeAt): ReadonlySet<string> {
  const key = pointer.split('/').at(-2);
  const list = mapping?.pairs.find((pair) => pair.key.text === key)?.value;
  if (list?.kind !== 'sequence') return new Set();
  return new Set(list.items.flatMap((item) => (item?.kind === 'scalar' ? [item.text] : [])));
}
