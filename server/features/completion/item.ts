/** Candidates as the protocol writes them: the text that an accepted one puts in, and where. */
import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import type { Range } from '../../yaml/positions';
import { renderInline, renderQuoted } from '../../yaml/render';
import type { Quote } from './line';
import type { Candidate } from './candidate';

/** How the text at the cursor takes a candidate. */
export interface ItemPlace {
  readonly range: Range;
  readonly quote: Quote;
  readonly before: string;
  readonly closing: string;
  readonly after: string;
  /** A colon stands behind it already: of a key, only the name is written. */
  readonly hasColon: boolean;
  /** Blanks that every further line of a snippet needs beyond the indentation of the cursor's line. */
  readonly deeper: number;
  readonly lineEnd: '\n' | '\r\n';
}

export function keyItem(candidate: Candidate, place: ItemPlace): CompletionItem {
  const { before, closing, after, hasColon } = place;
  const name = before + written(candidate.value, place.quote) + closing;
  const snippet = hasColon ? undefined : candidate.snippet;
  const newText = snippet === undefined ? name : name + further(snippet, place) + after;
  const retrigger = candidate.retrigger === true && snippet !== undefined;
  return item(candidate, place, newText, snippet !== undefined, retrigger);
}

export function valueItem(candidate: Candidate, place: ItemPlace, asList: boolean): CompletionItem {
  const { before, quote, closing, after } = place;
  const text = candidate.plain === true ? String(candidate.value) : written(candidate.value, quote, asList);
  return item(candidate, place, before + text + closing + after, false, candidate.retrigger === true);
}

function item(
  candidate: Candidate,
  { range }: ItemPlace,
  newText: string,
  isSnippet: boolean,
  retrigger: boolean,
): CompletionItem {
  return {
    label: candidate.label,
    kind: candidate.kind ?? CompletionItemKind.Value,
    ...(candidate.detail ? { labelDetails: { description: candidate.detail } } : {}),
    ...(candidate.documentation ? { documentation: { kind: 'markdown', value: candidate.documentation } } : {}),
    sortText: candidate.sort,
    filterText: candidate.filter ?? candidate.label,
    textEdit: { range, newText },
    ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(candidate.preselect ? { preselect: true } : {}),
    ...(retrigger ? { command: { title: '', command: 'editor.action.triggerSuggest' } } : {}),
  };
}

/** Every line of a snippet, indented and ended as the file has it. */
function further(snippet: string, { deeper, lineEnd }: ItemPlace): string {
  return snippet.replaceAll('\n', lineEnd + ' '.repeat(deeper));
}

function written(value: Candidate['value'], quote: Quote, asList = false): string {
  if (quote !== '') return renderQuoted(String(value), quote === '"' ? 'double' : 'single').slice(1, -1);
  return renderInline(asList ? [value] : value, 'double', true);
}
