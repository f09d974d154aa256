/** What is offered at each kind of place, and how it is written there. */
import type { CompletionItem } from 'vscode-languageserver-types';
import type { IsmsService } from '../../isms-service';
import type { IsmsDocument } from '../../workspace/document';
import type { Questions } from '../../workspace/questions';
import type { NodeAt, SlicePoint } from '../cursor';
import type { Candidate } from './candidate';
import type { CompletionPoint, CompletionRequest } from './completion';
import { commentItem, keyItem, templateItem, valueItem } from './item';
import { keyCandidates, sectionCandidates } from './keys';
import { createMatcher, type Matcher } from './matching';
import { newPersonEdit } from './new-person';
import { beginsEntry, keyForm, placeOf, placeOfWord } from './places';
import { sectionPlace } from './section-place';
import type { Slot } from './slot';
import { suppressionCandidates, type SuppressionWord } from './suppression';
import { templateCandidates } from './templates/candidates';
import { fillFor } from './templates/fill';
import { listOf, takesFile, valueCandidates } from './values';

/** All that is known where somebody asks. */
export interface Situation {
  readonly service: IsmsService;
  readonly ask: Questions;
  readonly at: CompletionPoint;
  readonly point: SlicePoint;
  readonly document: IsmsDocument | undefined;
  readonly request: CompletionRequest;
}

export interface Offer {
  readonly candidates: readonly Candidate[];
  readonly matcher: Matcher;
  readonly write: (candidate: Candidate) => CompletionItem;
  readonly wantsFiles?: boolean;
}

export function suppressionOffer(
  { service, ask, at, point, request: { language, style } }: Situation,
  { kind, typed }: SuppressionWord,
): Offer | undefined {
  const line = at.position.line - point.placed.line;
  // In a text that only looks like a comment, it would suppress nothing.
  if (!point.placed.comments.some(({ range }) => range.start.line === line)) return undefined;
  const place = placeOfWord(point, typed);
  return {
    candidates: suppressionCandidates(kind, service, at, { ask, language }),
    matcher: createMatcher(typed),
    write: (candidate) => commentItem(candidate, place, style),
  };
}

export function sectionOffer(
  { service, ask, at, point, document, request: { language, style } }: Situation,
  typed: string,
): Offer | undefined {
  const place = sectionPlace(point, at.text);
  return (
    place && {
      candidates: sectionCandidates(
        service.schema,
        ask,
        document,
        typed.endsWith('：') ? point.placed : undefined,
        language,
      ),
      matcher: createMatcher(typed),
      write: (candidate) => keyItem(candidate, place, style),
    }
  );
}

export function keyOffer({ service, ask, point, request: { language, style } }: Situation, slot: Slot): Offer {
  const place = placeOf(point, slot);
  const form = keyForm(point, slot);
  const list = listOf(slot.node);
  const fill = fillFor(ask, point.placed.subjects[0], list);
  const templates =
    form === 'block' && beginsEntry(slot) ? templateCandidates(list, slot.node.mappingField, fill, language) : [];
  const isTemplate = new Set(templates);
  return {
    candidates: [...templates, ...keyCandidates(slot.node, form, { ask, rules: service.rules, language })],
    matcher: createMatcher(slot.typed),
    write: (candidate) =>
      isTemplate.has(candidate) ? templateItem(candidate, place, style) : keyItem(candidate, place, style),
  };
}

export function valueOffer({ ask, at, point, document, request }: Situation, slot: Slot): Offer {
  const { language, style, files = [] } = request;
  const place = placeOf(point, slot);
  const matcher = createMatcher(slot.typed, slot.held);
  const subject = point.placed.subjects[0];
  const write = (candidate: Candidate): CompletionItem => {
    const item = valueItem(candidate, place, asksForList(slot.node, candidate), style);
    const edit = candidate.addsPerson
      ? newPersonEdit(String(candidate.value), document, point, at.text, language)
      : undefined;
    return edit ? { ...item, additionalTextEdits: [edit] } : item;
  };
  const context = { ask, language, document: at.uri, subject, matcher, files };
  return { candidates: valueCandidates(slot.node, context), matcher, write, wantsFiles: takesFile(slot.node) };
}

/** Whether the field at the cursor takes a list, which this value alone is not. */
function asksForList({ field }: NodeAt, { value }: Candidate): boolean {
  if (!field?.types.includes('array')) return false;
  return !(field.types.includes('string') && field.enumeration.includes(value));
}
