import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPositionTable } from '../../server/yaml/positions';

const lines = fc
  .array(fc.constantFrom('\n', '\r\n', '\r', 'a', '情', '𠮷', '\u2028', ' '), { maxLength: 20 })
  .map((parts) => parts.join(''));

describe('positions', () => {
  it('lead back to where they came from', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const table = createPositionTable(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          if (text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n') continue;
          expect(table.offset(table.position(offset))).toBe(offset);
        }
      }),
    );
  });
});
