import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../server/writers/csv';
import { guarded, unguarded } from '../../server/writers/formula-guard';
import type { Column, DocumentView, Row } from '../../server/reports/view/view';
import { rowsIn, viewOf } from './views';

function read(view: DocumentView): readonly string[][] {
  const { data, errors } = Papa.parse<string[]>(csvOf(view).slice(1).trimEnd());
  expect(errors).toEqual([]);
  return data;
}

const columns: readonly Column[] = [
  { id: 'id', title: 'No.', width: 1 },
  { id: 'text', title: 'Text', width: 1 },
];
const row = (...cells: readonly string[]): Row => ({ kind: 'row', key: cells.join(), name: cells[0] ?? '', cells });

describe('csv', () => {
  it('begins with a byte order mark and ends every record as Excel does', () => {
    const text = csvOf(viewOf([{ id: 'a', columns, rows: [row('1', 'two\nlines')] }]));
    expect(text).toBe('\ufeffNo.,Text\r\n1,"two\nlines"\r\n');
  });

  it('is one table of all rows, with as many cells in each', () => {
    for (const language of ['en', 'ja'] as const) {
      const { view, items } = rowsIn('cloud', 'soa', language);
      const [head, ...lines] = read(view);
      expect(lines).toHaveLength(items.length);
      expect(new Set(lines.map((line) => line.length))).toEqual(new Set([head?.length]));
      expect(lines.map((line) => line[2])).toEqual(items.map(({ name }) => name));
    }
  });

  it('names section and group of each row where there are any', () => {
    const group = (level: 1 | 2, text: string): Row => ({ kind: 'group', key: text, level, text });
    const tables = [
      { id: 'counts', derived: true, columns, rows: [row('all', '3')] },
      {
        id: 'a',
        columns,
        rows: [group(1, 'A'), row('1', 'x'), group(2, 'A1'), row('2', 'y'), group(1, 'B'), row('3', 'z')],
      },
      { id: 'b', columns, rows: [row('4', 'w')] },
      { id: 'other', columns: [{ id: 'else', title: 'Else', width: 1 }], rows: [row('5')] },
    ];
    expect(read(viewOf(tables))).toEqual([
      ['Section', 'Group', 'No.', 'Text'],
      ['a', 'A', '1', 'x'],
      ['a', 'A / A1', '2', 'y'],
      ['a', 'B', '3', 'z'],
      ['b', '', '4', 'w'],
    ]);
  });

  it('joins columns that say the same, and leaves out those for a pen and signs before words', () => {
    const pen: Column = { id: 'pen', title: 'Pen', width: 1, forAuditor: true };
    const state: Column = { id: 'state', title: 'State', width: 1 };
    const other: Column = { id: 'text', title: 'Other text', width: 1 };
    const met: Row = {
      kind: 'row',
      key: 'met',
      name: '2',
      cells: ['2', { kind: 'state', state: 'met', sign: '✓', text: 'met' }, 'y', ''],
    };
    const tables = [
      { id: 'a', columns, rows: [row('1', 'x')] },
      { id: 'b', columns: [...columns.slice(0, 1), state, other, pen], rows: [met] },
    ];
    expect(read(viewOf(tables))).toEqual([
      ['Section', 'No.', 'State', 'Other text', 'Text'],
      ['a', '1', '', '', 'x'],
      ['b', '2', 'met', 'y', ''],
    ]);
  });
});

describe('the guard against formulas', () => {
  it.each([
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(A1)',
    "=cmd|' /C calc'!A0",
    '\t=1',
    '\rx',
    '  =1',
    '"=1',
    "'=1",
    "''=1",
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '= 1',
    '\n=1',
  ])('makes text of %j, and gives it back', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
    expect(unguarded(guarded(guarded(text)))).toBe(guarded(text));
  });

  it.each(['', '-', '－', "'", "'90s", '5.10', 'A = B', "it's =1", '1-1', '〜'])('leaves %j as it is', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });
});
