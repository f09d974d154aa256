/** People who are not there yet: where an ISMS has none, naming an owner is how the first of them is met. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { TextEdit } from '../../editing/text-edit';
import type { Language } from '../../words/bilingual';
import type { IsmsDocument } from '../../workspace/document';
import type { SourceText } from '../../yaml/source-text';
import type { SlicePoint } from '../cursor';
import type { Candidate } from './candidate';
import type { ValueContext } from './value-context';

/** What an id may consist of. */
const isId = /^[\p{L}\p{M}\p{N}._-]+$/u;

export function newPersonCandidates({ ask, language, matcher }: ValueContext): readonly Candidate[] {
  if (ask.ids('person').length > 0) return [];
  const id = isId.test(matcher.typed) ? matcher.typed : 'person';
  const detail = { en: 'add this person', ja: '要員に追加' }[language];
  return [{ label: id, value: id, detail, sort: '', addsPerson: true, kind: CompletionItemKind.Reference }];
}

/** Comments above a section belong to it; a longer row of them is cut. */
const farthestComments = 0x1000;

/**
 * Adds the person to the document of the cursor, in a section above the one that it is in; `undefined` where the document
 * has a section of people already, or is in flow style.
 */
export function newPersonEdit(
  id: string,
  document: IsmsDocument | undefined,
  { placed }: SlicePoint,
  text: SourceText,
  language: Language,
): TextEdit | undefined {
  const keyed = document?.keyed ?? [];
  if (keyed.some(({ keys }) => keys.some(({ section }) => section === 'people'))) return undefined;
  const around = keyed.findLast(({ line }) => line <= placed.line);
  const key = around?.keys[0];
  if (!around || key?.range.start.character !== 0) return undefined;
  const above = text.slice(Math.max(0, around.start - farthestComments), around.start);
  const [comments = ''] = /(?:(?<=^|\n)#[^\n]*\n)*$/.exec(above) ?? [];
  const line = around.line + key.range.start.line - (comments.split('\n').length - 1);
  const lineEnd = text.slice(0, Math.min(text.length, farthestComments)).includes('\r\n') ? '\r\n' : '\n';
  const name = { en: '<name>', ja: '＜氏名＞' }[language];
  const newText = ['people:', `  - id: ${id}`, `    name: ${name}`, '', ''].join(lineEnd);
  const start = { line, character: 0 };
  return { range: { start, end: start }, newText };
}
