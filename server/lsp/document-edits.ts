import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../yaml/resplit';

/** Documents as the editor has them, and what was edited in each since it was last asked. */
export interface DocumentEdits {
  readonly configuration: TextDocumentsConfiguration<TextDocument>;
  /** One replacement that covers all edits of the document since the last call; `undefined` when it is not known. */
  take(uri: string): TextChange | undefined;
}

export function createDocumentEdits(): DocumentEdits {
  const pending = new Map<string, TextChange>();
  return {
    configuration: {
      create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
      update(document, changes, version) {
        let merged: TextChange | undefined;
        let whole = false;
        for (const change of changes) {
          const next = toTextChange(document, change);
          if (next) merged = merged ? join(merged, next) : next;
          else whole = true;
          TextDocument.update(document, [change], version);
        }
        if (whole || !merged) pending.delete(document.uri);
        else pending.set(document.uri, merged);
        return document;
      },
    },
    take(uri) {
      const change = pending.get(uri);
      pending.delete(uri);
      return change;
    },
  };
}

/** `undefined` for a change that replaces the whole text. */
function toTextChange(document: TextDocument, change: TextDocumentContentChangeEvent): TextChange | undefined {
  if (!('range' in change)) return undefined;
  const start = document.offsetAt(change.range.start);
  const oldEnd = document.offsetAt(change.range.end);
  return { start, oldEnd, newEnd: start + change.text.length };
}

/** Two edits, the second made in the text that the first left, as one that covers both. */
export function join(first: TextChange, second: TextChange): TextChange {
  const firstShift = first.newEnd - first.oldEnd;
  const secondShift = second.newEnd - second.oldEnd;
  return {
    start: Math.min(first.start, second.start),
    // Where the second reaches beyond the first, its end is counted back into the text before both.
    oldEnd: Math.max(first.oldEnd, second.oldEnd - firstShift),
    newEnd: Math.max(first.newEnd + secondShift, second.newEnd),
  };
}
