import readWorkbook, { type Sheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../server/reports/view/cells';
import type { Cell, Column, DocumentView } from '../../server/reports/view/view';
import { write } from '../../server/writers/xlsx';
import { headerText, sheetNames } from '../../server/writers/xlsx/text';
import { elementsIn, elementsOf, partsOf } from './office';
import { rowsIn, viewOf } from './views';

async function read(bytes: Uint8Array): Promise<readonly Sheet[]> {
  return await readWorkbook(Buffer.from(bytes), { trim: false });
}

const bytesOf = async (view: DocumentView): Promise<Uint8Array> => await write({ view, data: {} });

const columns: readonly Column[] = [
  { id: 'a', title: 'A', width: 4 },
  { id: 'b', title: 'B', width: 10 },
];
const tableOf = (cells: readonly Cell[], more: Partial<Column> = {}) => ({
  id: 'table',
  columns: [...columns.slice(0, 1), { id: 'b', title: 'B', width: 10, ...more }],
  rows: cells.map(
    (cell, index) => ({ kind: 'row', key: String(index), name: '', cells: [String(index), cell] }) as const,
  ),
});
/** What another reader finds in the second column. */
async function readBack(cells: readonly Cell[], more: Partial<DocumentView> = {}): Promise<readonly unknown[]> {
  const [, sheet] = await read(await bytesOf(viewOf([tableOf(cells)], more)));
  return sheet?.data.slice(2).map((row) => row[1]) ?? [];
}

describe('xlsx', () => {
  it.each([
    ['soa', 'ja'],
    ['soa', 'en'],
    ['conformity', 'ja'],
  ] as const)('%s in %s holds every row and the very texts', async (name, language) => {
    const { view } = rowsIn('cloud', name, language);
    const sheets = await read(await bytesOf(view));
    const tables = view.sections.flatMap(({ table }) => (table ? [table] : []));
    expect(sheets).toHaveLength(1 + tables.length);
    tables.forEach((table, index) => {
      const data = sheets[index + 1]?.data ?? [];
      const head = data.findIndex((row) => row[0] === table.columns[0]?.title);
      const shown = table.rows.map((row) =>
        row.kind === 'group'
          ? [row.text, ...table.columns.slice(1).map(() => null)]
          : row.cells.map((cell) =>
              typeof cell === 'object' && cell.kind === 'number' ? cell.value : textOf(cell, language) || null,
            ),
      );
      expect(data.slice(head)).toEqual([table.columns.map(({ title }) => title), ...shown]);
    });
    const cover = sheets[0]?.data.flat() ?? [];
    expect(cover).toEqual(expect.arrayContaining([view.title, ...(view.cover?.approvals ?? [])]));
  });

  it('is well-formed in every part, without a formula', async () => {
    const parts = partsOf(await bytesOf(rowsIn('cloud', 'soa', 'ja').view));
    for (const xml of parts.values()) expect(elementsOf(xml).filter(({ name }) => name === 'f')).toEqual([]);
  });

  it('keeps a text a text, whatever it looks like', async () => {
    const texts = [
      '5.10',
      '1.0',
      '2026-11-23',
      'TRUE',
      '=1+1',
      '-1',
      '@a',
      '#N/A',
      '#REF!',
      '_x0041_',
      '__x000d_',
      "'a",
      ' a ',
      'a\nb',
    ];
    expect(await readBack([...texts, { kind: 'number', value: 3 }])).toEqual([...texts, 3]);
  });

  it('cuts what no cell can hold, between characters, and says so', async () => {
    const [long, pairs, fits] = await readBack(['x'.repeat(40_000), '𠮷'.repeat(20_000), 'y'.repeat(32_767)], {
      language: 'ja',
    });
    expect(String(long)).toHaveLength(32_767);
    expect(String(long)).toMatch(/^x+…\[切り詰め\]$/);
    expect(String(pairs)).toMatch(/^(?:𠮷)+…\[切り詰め\]$/u);
    expect(fits).toBe('y'.repeat(32_767));
  });

  it('offers the words of a column, and keeps its titles in view and on every page', async () => {
    const table = tableOf(['x', 'y'], { choices: ['○ yes', '× no'] });
    const bytes = await bytesOf(viewOf([{ ...table, id: "Bob's (1)" }], { paper: 'A3', stamp: 'DRAFT' }));
    const sheet = (name: string) =>
      elementsIn(bytes, 'xl/worksheets/sheet2.xml', name).map(({ attributes, text }) => ({ ...attributes, text }));
    expect(sheet('dataValidation')).toMatchObject([{ sqref: 'B3:B4', type: 'list', text: '"○ yes,× no"' }]);
    expect(sheet('pane')).toMatchObject([{ ySplit: '2', state: 'frozen' }]);
    expect(sheet('autoFilter')).toMatchObject([{ ref: 'A2:B4' }]);
    expect(sheet('pageSetup')).toMatchObject([
      { paperSize: '8', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' },
    ]);
    expect(sheet('oddHeader')[0]?.text).toMatch(/&R.*DRAFT$/);
    expect(sheet('oddFooter')[0]?.text).toBe('&L&9 T-1&R&9 &P / &N');
    const [titles] = elementsIn(bytes, 'xl/workbook.xml', 'definedName');
    expect(titles).toMatchObject({
      attributes: { name: '_xlnm.Print_Titles', localSheetId: '1' },
      text: "'Bob''s (1)'!$2:$2",
    });
  });

  it('does not offer what a list of words cannot hold', async () => {
    for (const choices of [['a,b', 'c'], ['"a"'], ['x'.repeat(300)], []]) {
      const bytes = await bytesOf(viewOf([tableOf(['x'], { choices })]));
      expect(elementsIn(bytes, 'xl/worksheets/sheet2.xml', 'dataValidation')).toEqual([]);
    }
  });

  it('names title, organisation and day of the document, and never the day it was written', async () => {
    const core = async (more: Partial<DocumentView>) =>
      partsOf(await bytesOf(viewOf([], more))).get('docProps/core.xml') ?? '';
    expect(await core({ date: '2026-10-05' })).toContain('2026-10-05T00:00:00Z</dcterms:created>');
    expect(await core({})).toContain('>Example</dc:creator>');
    for (const date of [undefined, 'TODO', '2026-02-30']) {
      const days = [...(await core({ date })).matchAll(/\d{4}-\d\d-\d\d/g)].map(([day]) => day);
      expect(days).toEqual(['1980-01-01', '1980-01-01']);
    }
  });
});

describe('names of sheets', () => {
  it('are short, valid and each other than the rest, whatever the case', () => {
    const names = sheetNames([
      'a',
      'A',
      'ISO/IEC 27017:2015 (JIS Q 27017:2016)',
      '[x]*?',
      "'",
      '',
      '',
      'History',
      '長'.repeat(40),
      '長'.repeat(40),
      '𠮷'.repeat(20),
    ]);
    expect(names.slice(0, 4)).toEqual(['a', 'A (2)', 'ISO-IEC 27017-2015', 'x']);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
      expect(name).not.toMatch(/[\ud800-\udbff]$/);
      expect(name.toLowerCase()).not.toBe('history');
    }
  });
});

it('text of a header cannot be taken for its codes, nor be too long for it', async () => {
  expect(headerText('A & B&P')).toBe('A && B&&P');
  expect(headerText('&'.repeat(1000))).toBe('&'.repeat(60));
  const long = '&'.repeat(1000);
  const bytes = await bytesOf(viewOf([], { title: long, organization: long, reference: long, stamp: long }));
  for (const part of ['oddHeader', 'oddFooter']) {
    const [element] = elementsIn(bytes, 'xl/worksheets/sheet1.xml', part);
    expect(element?.text.length).toBeLessThanOrEqual(255);
  }
});
