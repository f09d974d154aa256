import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import type { Language } from '../../words/bilingual';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import { renderInline } from '../../yaml/render';
import type { Position, Range } from '../../yaml/positions';
import { slicePointAt, type NodeAt, type SlicePoint } from '../cursor';
import { beforeCursor, lineBefore, needsSpace, placeOfCursor, restOfWord, wordRange, type RestOfWord } from './context';
import { keyCandidates, sectionCandidates } from './keys';
import { valueCandidates, type Candidate } from './values';
import type { SourceText } from '../../yaml/source-text';

export interface Completion {
  readonly items: readonly CompletionItem[];
  /** Others may fit once more is typed: the editor should ask again. */
  readonly incomplete: boolean;
}

const nothing: Completion = { items: [], incomplete: false };

/**
 * What can be written at a position: sections, keys, values. The slice is parsed with a word put in at the cursor, so
 * that a half-typed line has a place in the tree.
 */
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
  const line = lineBefore(point);
  const rest = restOfWord(point);
  if (/^[\w-]*$/.test(line)) {
    const end = { line: position.line, character: position.character + rest.word.length };
    const range = { start: { line: position.line, character: 0 }, end };
    const sections = sectionCandidates(service.schema, ask, project.documents.get(uri), language);
    return { items: sections.map((candidate) => keyItem(candidate, range, rest)), incomplete: false };
  }
  const found = placeOfCursor(service, point, line);
  if (!found) return nothing;
  const { node, key } = found;
  const range = wordRange(point, position, node.text);
  const space = needsSpace(point);
  if (key) {
    const keys = keyCandidates(node, node.mapping?.flow === true, language);
    return { items: keys.map((candidate) => keyItem(candidate, range, rest, space)), incomplete: false };
  }
  const quoting = quotingAround(point, node.text, range.end.character - position.character);
  const typed = beforeCursor(node.text);
  const context = { service, project, ask, language, subject: point.placed.subjects[0], typed };
  const { candidates, incomplete } = valueCandidates(node, context);
  const styleOf = (candidate: Candidate): ValueStyle => ({ ...quoting, asList: asksForList(node, candidate) });
  return { items: candidates.map((candidate) => toItem(candidate, range, styleOf(candidate), space)), incomplete };
}

/** How the value at the cursor is written. */
interface ValueStyle {
  /** It stands in quotes already. */
  readonly quoted: boolean;
  /** What closes the quote that was opened before the cursor. */
  readonly closing: string;
  /** The field takes a list, and none is begun. */
  readonly asList: boolean;
}

function quotingAround({ slice, offset }: SlicePoint, typed: string, after: number): Omit<ValueStyle, 'asList'> {
  const quote = slice.text.charAt(offset - 1 - beforeCursor(typed).length);
  if (quote !== '"' && quote !== "'") return { quoted: false, closing: '' };
  return { quoted: true, closing: slice.text.charAt(offset + after) === quote ? '' : quote };
}

/** Whether the field at the cursor takes a list, which this value alone is not. */
function asksForList({ field }: NodeAt, { value }: Candidate): boolean {
  if (!field?.types.includes('array')) return false;
  return !(field.types.includes('string') && field.enumeration.includes(value));
}

/** A key with its colon, or without where one stands behind it already. */
function keyItem(candidate: Candidate, range: Range, { isKey }: RestOfWord, space = false): CompletionItem {
  const style = { quoted: true, closing: '', asList: false };
  return toItem(isKey ? { ...candidate, snippet: undefined, retrigger: false } : candidate, range, style, space);
}

function toItem(candidate: Candidate, range: Range, style: ValueStyle, space = false): CompletionItem {
  return {
    label: candidate.label,
    kind: candidate.kind ?? CompletionItemKind.Value,
    ...(candidate.detail ? { labelDetails: { description: candidate.detail } } : {}),
    ...(candidate.documentation ? { documentation: { kind: 'markdown', value: candidate.documentation } } : {}),
    sortText: candidate.sort,
    filterText: candidate.filter ?? candidate.label,
    textEdit: { range, newText: `${space ? ' ' : ''}${candidate.snippet ?? written(candidate.value, style)}` },
    ...(candidate.snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(candidate.preselect ? { preselect: true } : {}),
    ...(candidate.retrigger ? { command: { title: '', command: 'editor.action.triggerSuggest' } } : {}),
  };
}

function written(value: Candidate['value'], { quoted, closing, asList }: ValueStyle): string {
  if (quoted) return String(value) + closing;
  return renderInline(asList ? [value] : value, 'double', true);
}
