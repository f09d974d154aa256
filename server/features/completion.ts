import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import type { Language } from '../catalog/bilingual';
import type { IsmsService } from '../isms-service';
import type { DocumentUri } from '../project/subject';
import { renderInline } from '../yaml/render';
import type { Position, Range } from '../yaml/positions';
import { readSlice } from '../yaml/slice-content';
import { nodeAt, slicePointAt, type NodeAt, type SlicePoint } from './cursor';
import { keyCandidates, sectionCandidates } from './completion-keys';
import { valueCandidates, type Candidate } from './completion-values';

/** Stands at the cursor while the slice is parsed: a word that no ISMS contains and that is legal wherever a word is. */
const cursorWord = 'ismsCursorWord';

/**
 * What can be written at a position: sections, keys, values. The slice is parsed with a word put in at the cursor, so
 * that a half-typed line has a place in the tree.
 */
export function complete(
  service: IsmsService,
  uri: DocumentUri,
  text: string,
  position: Position,
  language: Language,
): readonly CompletionItem[] {
  const project = service.workspace.projectOf(uri);
  const checker = project && service.checkerOf(project);
  const point = slicePointAt(service, uri, text, position);
  if (!project || !checker || !point) return [];
  const ask = checker.questions();
  const line = lineBefore(point);
  if (/^[\w-]*$/.test(line)) {
    const range = { start: { line: position.line, character: 0 }, end: position };
    return sectionCandidates(service.language, ask, text, language).map((candidate) =>
      toItem(candidate, range, undefined),
    );
  }
  const found = placeOfCursor(service, point, line);
  if (!found) return [];
  const { node, key } = found;
  const subject = point.placed.subjects[0];
  if (key) {
    const range = wordRange(point, position, node.text);
    const flow = node.mapping?.flow === true;
    return keyCandidates(node, flow, language).map((candidate) => toItem(candidate, range, undefined));
  }
  const range = wordRange(point, position, node.text);
  const quote = point.slice.text.charAt(point.offset - 1 - beforeCursor(node.text).length);
  const context = { service, project, ask, language, subject };
  return valueCandidates(node, context).map((candidate) => toItem(candidate, range, quote, needsSpace(point)));
}

interface Place {
  readonly node: NodeAt;
  readonly key: boolean;
}

/** Where the cursor is: as a key when the line can be one and the language has keys there, else as a value. */
function placeOfCursor(service: IsmsService, point: SlicePoint, line: string): Place | undefined {
  if (/^[ ]*(?:- +)*[\w-]*$/.test(line)) {
    const asKey = parseWith(service, point, `${cursorWord}:`);
    if (asKey?.part === 'key' && (asKey.mappingField?.properties.size ?? 0) > 0) return { node: asKey, key: true };
  }
  const node = parseWith(service, point, needsSpace(point) ? ` ${cursorWord}` : cursorWord);
  if (!node) return undefined;
  return { node, key: node.part === 'key' };
}

function parseWith(service: IsmsService, { slice, offset }: SlicePoint, word: string): NodeAt | undefined {
  const text = slice.text.slice(0, offset) + word + slice.text.slice(offset);
  const at = offset + word.indexOf(cursorWord);
  for (const entry of readSlice({ ...slice, text }).entries) {
    const node = nodeAt(entry, service.language.entry(entry.section), at);
    if (node?.text.includes(cursorWord)) return node;
  }
  return undefined;
}

function beforeCursor(text: string): string {
  return text.slice(0, text.indexOf(cursorWord));
}

/** The typed word around the cursor: what an accepted candidate replaces. */
function wordRange(point: SlicePoint, position: Position, textWithWord: string): Range {
  const before = beforeCursor(textWithWord);
  const after = textWithWord.slice(before.length + cursorWord.length);
  const { text } = point.slice;
  const start = text.slice(point.offset - before.length, point.offset) === before ? before.length : 0;
  const end = text.slice(point.offset, point.offset + after.length) === after ? after.length : 0;
  return {
    start: { line: position.line, character: position.character - start },
    end: { line: position.line, character: position.character + end },
  };
}

function lineBefore({ slice, offset }: SlicePoint): string {
  return slice.text.slice(slice.text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** Right behind a colon or a dash, YAML wants a space first. */
function needsSpace({ slice, offset }: SlicePoint): boolean {
  return (
    /[:-]$/.test(slice.text.slice(0, offset)) &&
    /^\s*(?:- *)?[\w]*:$|^\s*-$/.test(lineBefore({ slice, offset } as SlicePoint))
  );
}

function toItem(candidate: Candidate, range: Range, quote: string | undefined, space = false): CompletionItem {
  const quoted = quote === '"' || quote === "'";
  const written = candidate.snippet ?? (quoted ? candidate.value : renderInline(candidate.value, 'double', false));
  return {
    label: candidate.label,
    kind: candidate.kind ?? CompletionItemKind.Value,
    ...(candidate.detail ? { labelDetails: { description: candidate.detail } } : {}),
    ...(candidate.documentation ? { documentation: { kind: 'markdown', value: candidate.documentation } } : {}),
    sortText: candidate.sort,
    filterText: candidate.filter ?? candidate.label,
    textEdit: { range, newText: space ? ` ${written}` : written },
    ...(candidate.snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(candidate.preselect ? { preselect: true } : {}),
    ...(candidate.retrigger ? { command: { title: '', command: 'editor.action.triggerSuggest' } } : {}),
  };
}
