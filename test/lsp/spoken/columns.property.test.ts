import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenEncoding, fromClient, toClient, type Encoding } from '../../../server/lsp/spoken/columns';

const encodings: readonly Encoding[] = ['utf-8', 'utf-16', 'utf-32'];
const counted: Readonly<Record<Encoding, (text: string) => number>> = {
  'utf-8': (text) => new TextEncoder().encode(text).length,
  'utf-16': (text) => text.length,
  'utf-32': (text) => [...text].length,
};
const line = fc
  .array(fc.constantFrom('a', 'é', '予', '𠮷', '\ud800', ' '), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('columns', () => {
  it('count as the standard library does, and lead back, at the beginning of every character', () => {
    fc.assert(
      fc.property(line, fc.constantFrom(...encodings), (text, encoding) => {
        let at = 0;
        for (const character of text) {
          const column = toClient(text, at, encoding);
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
    expect(toClient('予約', 4, 'utf-8')).toBe(8);
  });

  it('are those that the client offers first, of those that are known', () => {
    expect(chosenEncoding(['utf-7', 'utf-32', 'utf-8'])).toBe('utf-32');
    expect(chosenEncoding(undefined)).toBe('utf-16');
    expect(chosenEncoding(['utf-16', 'utf-8'])).toBe('utf-16');
  });
});
