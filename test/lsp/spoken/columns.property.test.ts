import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { chosenEncoding, fromClient, toClientIn, type Encoding } from '../../../server/lsp/spoken/columns';
import { openDocument } from '../../../server/lsp/session/open-document';

const encodings: readonly Encoding[] = ['utf-8', 'utf-16', 'utf-32'];
const counted: Readonly<Record<Encoding, (text: string) => number>> = {
  'utf-8': (text) => new TextEncoder().encode(text).length,
  'utf-16': (text) => text.length,
  'utf-32': (text) => [...text].length,
};
const line = fc
  .array(fc.constantFrom('a', 'é', '予', '𠮷', '\ud800', ' '), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** Lines of all kinds, one of which may be ended by a carriage return alone. */
const lines = fc
  .array(fc.constantFrom('a', '\t', 'é', '予', '𠮷', '\ufeff', '\n', '\r\n', '\r'), { maxLength: 14 })
  .map((parts) => parts.join(''));
const edits = fc.array(fc.record({ from: fc.nat(20), to: fc.nat(20), text: lines }), { minLength: 1, maxLength: 4 });

describe('edits of one notification, each in the text that the one before left', () => {
  it('give the same text however columns are counted', () => {
    fc.assert(
      fc.property(lines, edits, fc.constantFrom(...encodings), (text, all, encoding) => {
        const document = openDocument(text);
        let expected = text;
        const changes = all.map(({ from, to, text: written }) => {
          const before = TextDocument.create('', '', 0, expected);
          const [start, end] = [from, to]
            .map((offset) => before.positionAt(atCharacter(expected, Math.min(offset, expected.length))))
            .toSorted((left, right) => before.offsetAt(left) - before.offsetAt(right));
          if (!start || !end) throw new Error('two offsets make two positions');
          expected = expected.slice(0, before.offsetAt(start)) + written + expected.slice(before.offsetAt(end));
          const inClient = ({ line, character }: { line: number; character: number }) => {
            const whole = before.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
            return { line, character: toClientIn(whole, encoding)(character) };
          };
          return { range: { start: inClient(start), end: inClient(end) }, text: written };
        });
        document.edit(changes, encoding);
        expect(document.toString()).toBe(expected);
      }),
    );
  });
});

/** No client edits amid a character. */
function atCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? '') ? offset - 1 : offset;
}

describe('columns', () => {
  it('count as the standard library does, and lead back, at the beginning of every character', () => {
    fc.assert(
      fc.property(line, fc.constantFrom(...encodings), (text, encoding) => {
        let at = 0;
        for (const character of text) {
          const column = toClientIn(text, encoding)(at);
          expect(column).toBe(counted[encoding](text.slice(0, at)));
          expect(fromClient(text, column, encoding)).toBe(at);
          at += character.length;
        }
      }),
    );
  });

  it('within a character, the character begins; beyond the line, it is as far beyond', () => {
    expect(fromClient('予約', 4, 'utf-8')).toBe(1);
    expect(fromClient('予約', 8, 'utf-8')).toBe(4);
    expect(toClientIn('予約', 'utf-8')(4)).toBe(8);
  });

  it('are those that the client offers first, of those that are known', () => {
    expect(chosenEncoding(['utf-7', 'utf-32', 'utf-8'])).toBe('utf-32');
    expect(chosenEncoding(undefined)).toBe('utf-16');
    expect(chosenEncoding(['utf-16', 'utf-8'])).toBe('utf-16');
  });
});
