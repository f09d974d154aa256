import type { CompletionItem } from 'vscode-languageserver-types';
import type { Language } from '../../words/bilingual';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import type { Position } from '../../yaml/positions';
import type { SourceText } from '../../yaml/source-text';
import { beforeOnLine, slicePointAt, type NodeAt, type SlicePoint } from '../cursor';
import type { Candidate } from './candidate';
import { keyItem, templateItem, valueItem, type ItemPlace } from './item';
import { keyCandidates, sectionCandidates, type KeyForm } from './keys';
import { isSectionPlace, sectionPlace } from './section-place';
import { columnBelow, columnOf, endOfLine, isComment } from './line';
import { slotAt, type Slot } from './slot';
import type { CompletionStyle } from './style';
import { templateCandidates } from './templates/candidates';
import { fillFor } from './templates/fill';
import { valueCandidates } from './values';

export interface Completion {
  readonly items: readonly CompletionItem[];
  /** Others may fit once more is typed: the editor should ask again. */
  readonly incomplete: boolean;
}

export interface CompletionPoint {
  readonly uri: DocumentUri;
  /** The document's present text. */
  readonly text: SourceText;
  readonly position: Position;
}

const nothing: Completion = { items: [], incomplete: false };

/** What can be written at a position: sections, templates of entries, keys, values. */
export function complete(
  service: IsmsService,
  { uri, text, position }: CompletionPoint,
  language: Language,
  style: CompletionStyle,
): Completion {
  const project = service.workspace.projectOf(uri);
  const ask = project && service.checkerOf(project)?.questions();
  const point = slicePointAt(service, uri, text, position);
  if (!project || !ask || !point) return nothing;
  if (isSectionPlace(beforeOnLine(point))) {
    const place = sectionPlace(point, text);
    if (!place) return nothing;
    const sections = sectionCandidates(service.schema, ask, project.documents.get(uri), language);
    return { items: sections.map((candidate) => keyItem(candidate, place, style)), incomplete: false };
  }
  const slot = slotAt(service, point);
  if (!slot) return nothing;
  const place = placeOf(point, slot);
  const subject = point.placed.subjects[0];
  if (slot.isKey) {
    const form = keyForm(point, slot);
    const section = form === 'block' ? beginningEntry(slot) : undefined;
    const templates =
      section === undefined
        ? []
        : templateCandidates(section, slot.node.mappingField, fillFor(ask, subject, section), language);
    const keys = keyCandidates(slot.node, form, language);
    return {
      items: [
        ...templates.map((candidate) => templateItem(candidate, place, style)),
        ...keys.map((candidate) => keyItem(candidate, place, style)),
      ],
      incomplete: false,
    };
  }
  const context = { service, project, ask, language, subject, typed: slot.typed };
  const { candidates, incomplete } = valueCandidates(slot.node, context);
  const items = candidates.map((candidate) => valueItem(candidate, place, asksForList(slot.node, candidate), style));
  return { items, incomplete };
}

/** The list whose entry begins at the slot, `audits/findings`; `undefined` where none does or a key is there already. */
function beginningEntry({ node, quote, hasColon, after }: Slot): string | undefined {
  const { entry, mapping, mappingPointer } = node;
  if (quote !== '' || hasColon || after !== '' || mapping?.pairs.length !== 1) return undefined;
  if (mappingPointer === '') return entry.item ? entry.section : undefined;
  const list = /^(?<path>.*)\/\d+$/.exec(mappingPointer)?.groups?.['path'];
  return list === undefined ? undefined : entry.section + list;
}

function placeOf(point: SlicePoint, { span, quote, before, closing, after, hasColon }: Slot): ItemPlace {
  const line = beforeOnLine(point);
  const indentation = /^ */.exec(line)?.[0].length ?? 0;
  const column = line.length - (point.offset - span.start) - (quote === '' ? 0 : 1) + before.length;
  const lineEnd = point.slice.text.includes('\r\n') ? '\r\n' : '\n';
  return { range: point.range(span), quote, before, closing, after, hasColon, column, indentation, lineEnd };
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
