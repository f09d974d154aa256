import type { CompletionItem } from 'vscode-languageserver-types';
import type { Language } from '../../words/bilingual';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import type { Position } from '../../yaml/positions';
import type { SourceText } from '../../yaml/source-text';
import { beforeOnLine, slicePointAt, type NodeAt, type SlicePoint } from '../cursor';
import type { Candidate } from './candidate';
import { keyItem, valueItem, type ItemPlace } from './item';
import { keyCandidates, sectionCandidates, type KeyForm } from './keys';
import { isSectionPlace, sectionPlace } from './section-place';
import { columnBelow, columnOf, endOfLine, isComment } from './line';
import { slotAt, type Slot } from './slot';
import { valueCandidates } from './values';

export interface Completion {
  readonly items: readonly CompletionItem[];
  /** Others may fit once more is typed: the editor should ask again. */
  readonly incomplete: boolean;
}

const nothing: Completion = { items: [], incomplete: false };

/** What can be written at a position: sections, keys, values. */
export function complete(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
  language: Language,
): Completion {
  const project = service.workspace.projectOf(uri);
  const checker = project && service.checkerOf(project);
  const point = slicePointAt(service, uri, text, position);
  if (!project || !checker || !point) return nothing;
  const ask = checker.questions();
  if (isSectionPlace(beforeOnLine(point))) {
    const place = sectionPlace(point, text);
    if (!place) return nothing;
    const sections = sectionCandidates(service.schema, ask, project.documents.get(uri), language);
    return { items: sections.map((candidate) => keyItem(candidate, place)), incomplete: false };
  }
  const slot = slotAt(service, point);
  if (!slot) return nothing;
  const place = placeOf(point, slot);
  if (slot.isKey) {
    const keys = keyCandidates(slot.node, keyForm(point, slot), language);
    return { items: keys.map((candidate) => keyItem(candidate, place)), incomplete: false };
  }
  const subject = point.placed.subjects[0];
  const context = { service, project, ask, language, subject, typed: slot.typed };
  const { candidates, incomplete } = valueCandidates(slot.node, context);
  const items = candidates.map((candidate) => valueItem(candidate, place, asksForList(slot.node, candidate)));
  return { items, incomplete };
}

function placeOf(point: SlicePoint, { span, quote, before, closing, after, hasColon }: Slot): ItemPlace {
  const line = beforeOnLine(point);
  const indentation = /^ */.exec(line)?.[0].length ?? 0;
  const column = line.length - (point.offset - span.start) - (quote === '' ? 0 : 1) + before.length;
  const lineEnd = point.slice.text.includes('\r\n') ? '\r\n' : '\n';
  const deeper = Math.max(0, column - indentation);
  return { range: point.range(span), quote, before, closing, after, hasColon, deeper, lineEnd };
}

/** How a key goes on: in braces, on lines below, on its own line before a comment, or with the value that stands there. */
function keyForm({ slice, offset }: SlicePoint, { node, span }: Slot): KeyForm {
  if (node.mapping?.flow === true) return 'flow';
  const behind = slice.text.slice(span.end, endOfLine(slice.text, offset)).trimStart();
  const hasValue = behind !== '' && !isComment(behind);
  if (hasValue || columnBelow(slice.text, offset) > columnOf(slice.text, span.start)) return 'valued';
  return behind === '' ? 'block' : 'flow';
}

/** Whether the field at the cursor takes a list, which this value alone is not. */
function asksForList({ field }: NodeAt, { value }: Candidate): boolean {
  if (!field?.types.includes('array')) return false;
  return !(field.types.includes('string') && field.enumeration.includes(value));
}
