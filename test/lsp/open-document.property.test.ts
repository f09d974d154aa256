import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../server/lsp/session/open-document';
import { runs } from '../support/runs';

const piece = fc.constantFrom('a', '情報', '𠮷', ' ', '\n', '\r\n', '\r', '\n\n', 'key: value\n', '');
const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
const position = fc.record({ line: fc.nat(12), character: fc.nat(14) });
const change = fc.oneof(
  { weight: 8, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
);
const notification = fc.array(change, { minLength: 1, maxLength: 3 });

/** Made anew for each change: one that is edited loses count of lines when a place is beyond them. */
function afterChange(content: string, each: TextDocumentContentChangeEvent): string {
  const document = TextDocument.create('file:///a', 'isms', 1, content);
  return TextDocument.update(document, [each], 2).getText();
}

describe('an open document', () => {
  it('holds what the protocol says, whatever is edited, and tells what changed', () => {
    fc.assert(
      fc.property(text, fc.array(notification, { minLength: 1, maxLength: 4 }), (content, notifications) => {
        const document = openDocument(content);
        let expected = content;
        for (const changes of notifications) {
          const before = document.toString();
          const told = document.edit(changes);
          for (const each of changes) expected = afterChange(expected, each);
          const after = document.toString();
          expect(after).toBe(expected);
          expect(document.length).toBe(after.length);
          expect(document.slice(1, 4)).toBe(after.slice(1, 4));
          expect(document.slice(2)).toBe(after.slice(2));
          expect(told === undefined).toBe(changes.some((each) => !('range' in each)));
          if (!told) continue;
          const { start, oldEnd, newEnd } = told;
          expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd)).toBe(after);
        }
      }),
      { numRuns: runs(2000) },
    );
  });
});
