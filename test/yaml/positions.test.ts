import { describe, expect, it } from 'vitest';
import { contains, createPositionTable, shiftRange } from '../../server/yaml/positions';

describe('positions', () => {
  it('count lines that end with LF, CRLF or CR, and characters in UTF-16', () => {
    const table = createPositionTable('a𠮷b\r\nc\rd\n');
    expect(table.lineCount).toBe(4);
    expect([0, 3, 4, 6, 8, 10].map((offset) => table.position(offset))).toEqual([
      { line: 0, character: 0 },
      { line: 0, character: 3 },
      { line: 0, character: 4 },
      { line: 1, character: 0 },
      { line: 2, character: 0 },
      { line: 3, character: 0 },
    ]);
  });

  it('know no place between the halves of a line end', () => {
    expect(createPositionTable('a\r\nb').position(2)).toEqual({ line: 0, character: 1 });
  });

  it('beyond the end are the end', () => {
    const table = createPositionTable('ab\ncd');
    expect(table.offset({ line: 9, character: 0 })).toBe(5);
    expect(table.offset({ line: 1, character: 99 })).toBe(5);
    expect(table.offset({ line: 0, character: 99 })).toBe(3);
  });

  it('move with their lines', () => {
    const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } };
    expect(shiftRange(range, 3)).toEqual({ start: { line: 4, character: 2 }, end: { line: 4, character: 4 } });
    expect(contains(range, { line: 1, character: 4 })).toBe(true);
    expect(contains(range, { line: 1, character: 5 })).toBe(false);
  });
});
