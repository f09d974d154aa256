/** Room on paper: of columns, of rows, of the parts of a zip. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../../server/reports/view/view';
import { columnWidths } from '../../server/writers/layout/columns';
import { linesOf, widthOf } from '../../server/writers/layout/measure';
import { repacked } from '../../server/writers/office/package';
import { write } from '../../server/writers/xlsx';
import { elementsIn } from './office';
import { viewOf } from './views';

const room = { available: 100, padding: 2 };
const tableOf = (widths: readonly number[], ...rows: readonly (readonly string[])[]): Table => ({
  id: 't',
  columns: widths.map((width, index) => ({ id: String(index), title: '', width })),
  rows: rows.map((cells, index): Row => ({ kind: 'row', key: String(index), name: '', cells })),
});

describe('columns', () => {
  it('have the widths that the view wants, where words fit', () => {
    expect(columnWidths(tableOf([1, 3], ['a', 'b']), room, 'en')).toEqual([25, 75]);
  });

  it('are wide enough for a day, at the cost of the others', () => {
    const widths = columnWidths(tableOf([1, 30, 9], ['2026-11-23', 'long '.repeat(50), 'x']), room, 'en');
    expect(widths[0]).toBeCloseTo(2 + 1.18 * 10);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
    expect((widths[1] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(30 / 9);
  });

  it('need no room for words that are too long for any', () => {
    expect(columnWidths(tableOf([1, 9], ['x'.repeat(500), 'y']), room, 'en')).toEqual([10, 90]);
  });

  it('leave a sentence in kanji and kana more than a letter on a line, however little the view wants', () => {
    const days = Array<string>(8).fill('2026-11-23');
    const widths = columnWidths(tableOf([1, ...days.map(() => 9)], ['顧客間の分離が破れる', ...days]), room, 'ja');
    expect(widths[0]).toBeGreaterThanOrEqual(2 + 18);
    expect(columnWidths(tableOf([1, 9], ['高い', 'y']), room, 'ja')).toEqual([10, 90]);
  });

  it('break no word of their titles, and leave room for an id in capitals', () => {
    const [first = 0, second = 0] = columnWidths(
      {
        id: 't',
        columns: [
          { id: 'a', title: 'Implementation', width: 1 },
          { id: 'b', title: '', width: 1 },
          { id: 'c', title: '', width: 98 },
        ],
        rows: [{ kind: 'row', key: 'r', name: 'r', cells: ['x', 'LAW-MYNUMBER of some country', 'y'] }],
      },
      room,
      'en',
    );
    expect(first).toBeGreaterThanOrEqual(2 + 1.18 * 'Implementation'.length);
    expect(second).toBeGreaterThanOrEqual(2 + 1.4 * 'LAW-MYNUMBER'.length - 1);
  });

  it('may need more than there is, and none is lost then', () => {
    const widths = columnWidths(tableOf(Array<number>(20).fill(1), Array<string>(20).fill('2026-11-23')), room, 'en');
    expect(widths).toHaveLength(20);
    for (const width of widths) expect(width).toBeCloseTo(2 + 1.18 * 10);
    expect(columnWidths(tableOf([]), room, 'en')).toEqual([]);
  });
});

it('a kanji is as wide as two letters, and a line is as long as its column', () => {
  expect(['ab', '漢字', 'ｱ', '○', '𠮷'].map(widthOf)).toEqual([2, 4, 1, 2, 2]);
  expect([linesOf('', 10), linesOf('a\n\nb', 10), linesOf('漢字漢字漢字', 10), linesOf('x', 0)]).toEqual([1, 3, 2, 1]);
});

it('a row of a sheet is as high as its text needs, and grows with it', async () => {
  const bytes = await write({ view: viewOf([tableOf([1, 1], ['x', 'a\nb\nc'], ['x', 'y'])]), data: {} });
  const rows = elementsIn(bytes, 'xl/worksheets/sheet2.xml', 'row').map(({ attributes }) => attributes);
  const [high, low] = rows.slice(2);
  expect(Number(high?.['ht'])).toBe(3 * Number(low?.['ht']));
  expect(rows.map((row) => row['customHeight'])).toEqual(['1', undefined, undefined, undefined]);
});

it('the parts of a zip are in one order, and as old as a zip can tell', () => {
  const parts = { b: new Uint8Array(1), '[Content_Types].xml': new Uint8Array(1), a: new Uint8Array(1) };
  const bytes = Buffer.from(repacked(zipSync(parts, { mtime: new Date(2026, 10, 23) })));
  const names: string[] = [];
  const times: number[] = [];
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    times.push(bytes.readUInt32LE(at + 10));
    const length = bytes.readUInt16LE(at + 26);
    names.push(bytes.toString('utf8', at + 30, at + 30 + length));
    at += 30 + length + bytes.readUInt16LE(at + 28) + bytes.readUInt32LE(at + 18);
  }
  expect(names).toEqual(['[Content_Types].xml', 'a', 'b']);
  // 1980-01-01 00:00:00: day 1 and month 1 of year 0, in the upper half.
  expect(times).toEqual([0x00210000, 0x00210000, 0x00210000]);
});
