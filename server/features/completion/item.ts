/** Candidates as the protocol writes them: the text that an accepted one puts in, and where. */
import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import type { Range } from '../../yaml/positions';
import { renderInline, renderQuoted } from '../../yaml/render';
import type { Candidate } from './candidate';
import type { Quote } from './line';
import type { CompletionStyle } from './style';

/** How the text at the cursor takes a candidate. */
export interface ItemPlace {
  readonly range: Range;
  readonly quote: Quote;
  readonly before: string;
  readonly closing: string;
  readonly after: string;
  /** A colon stands behind it already: of a key, only the name is written. */
  readonly hasColon: boolean;
  /** The column of the word, and that of its line's first character. */
  readonly column: number;
  readonly indentation: number;
  readonly lineEnd: '\n' | '\r\n';
}

export function keyItem(candidate: Candidate, place: ItemPlace, style: CompletionStyle): CompletionItem {
  const name = place.before + written(candidate.value, place.quote) + place.closing;
  if (place.hasColon || candidate.snippet === undefined)
    return item({ ...candidate, retrigger: false }, place, name, style);
  return snippetItem(candidate, place, name, style);
}

/** A whole entry, of which the candidate is the text. */
export function templateItem(candidate: Candidate, place: ItemPlace, style: CompletionStyle): CompletionItem {
  return snippetItem(candidate, place, place.before, style);
}

export function valueItem(
  candidate: Candidate,
  place: ItemPlace,
  asList: boolean,
  style: CompletionStyle,
): CompletionItem {
  const { before, quote, closing, after } = place;
  const text = candidate.plain === true ? String(candidate.value) : written(candidate.value, quote, asList);
  return item(candidate, place, before + text + closing + after, style);
}

function snippetItem(candidate: Candidate, place: ItemPlace, before: string, style: CompletionStyle): CompletionItem {
  const { snippet = '', text = withoutStop(snippet) } = candidate;
  const inserted = before + (style.snippets ? snippet : text) + place.after;
  const deeper = ' '.repeat(Math.max(0, place.column - (style.indents ? place.indentation : 0)));
  const indented = inserted.replaceAll('\n', place.lineEnd + deeper);
  return {
    ...item(candidate, place, indented, style),
    ...(style.snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
  };
}

/** Where the caret cannot be put into brackets, they are not opened: a value is written as the list that it begins. */
function withoutStop(snippet: string): string {
  return snippet.replace('[$0]', '').replace('$0', '');
}

/** A rule in a comment, with what follows it. */
export function commentItem(candidate: Candidate, place: ItemPlace, style: CompletionStyle): CompletionItem {
  if (place.hasColon || candidate.snippet === undefined) return item(candidate, place, String(candidate.value), style);
  return snippetItem(candidate, place, String(candidate.value), style);
}

function item(
  candidate: Candidate,
  { range }: ItemPlace,
  newText: string,
  { labelDetails, suggestCommand }: CompletionStyle,
): CompletionItem {
  const { label, detail } = candidate;
  return {
    label,
    kind: candidate.kind ?? CompletionItemKind.Value,
    ...(detail && labelDetails ? { labelDetails: { description: detail } } : {}),
    ...(detail && !labelDetails ? { detail } : {}),
    textEdit: { range, newText },
    ...(candidate.retrigger && suggestCommand ? { command: { title: '', command: suggestCommand } } : {}),
  };
}

function written(value: Candidate['value'], quote: Quote, asList = false): string {
  if (quote !== '') return renderQuoted(String(value), quote === '"' ? 'double' : 'single').slice(1, -1);
  return renderInline(asList ? [value] : value, 'double', true);
}
