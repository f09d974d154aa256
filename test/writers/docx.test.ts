import { describe, expect, it } from 'vitest';
import { textOf } from '../../server/reports/view/cells';
import type { DocumentView, Row } from '../../server/reports/view/view';
import { write } from '../../server/writers/docx';
import { elementsIn, elementsOf, partsOf } from './office';
import { rowsIn, viewOf } from './views';

const bytesOf = async (view: DocumentView): Promise<Uint8Array> => await write({ view, data: {} });
const body = 'word/document.xml';

describe('docx', () => {
  it('is well-formed in every part', async () => {
    for (const xml of partsOf(await bytesOf(rowsIn('cloud', 'soa', 'ja').view)).values()) {
      expect(elementsOf(xml).length).toBeGreaterThan(0);
    }
  });

  it.each(['ja', 'en'] as const)(
    'holds every row of the statement of applicability in %s, in its order',
    async (language) => {
      const { view } = rowsIn('cloud', 'soa', language);
      const rows = elementsIn(await bytesOf(view), body, 'w:tr').map(({ text }) => text);
      for (const { table } of view.sections) {
        const shown = (table?.rows ?? []).map((row) =>
          row.kind === 'group'
            ? row.text
            : row.cells.map((cell) => textOf(cell, language).replaceAll('\n', '')).join(''),
        );
        const start = rows.indexOf((table?.columns ?? []).map(({ title }) => title).join(''));
        expect(rows.slice(start + 1, start + 1 + shown.length)).toEqual(shown);
      }
    },
  );

  it.each(['ja', 'en'] as const)(
    'draws every box of the virtual environment once, with its numbers, in %s',
    async (language) => {
      const { view } = rowsIn('virtualization/mixed', 'systems', language);
      const cells = elementsIn(await bytesOf(view), body, 'w:p').map(({ text }) => text);
      expect(cells.filter((text) => /^vm-all(?: \(\d\))+$/.test(text))).toEqual(['vm-all (8) (9)']);
      for (const name of ['host-1', 'host-2', 'hv-1', 'vsw-1'])
        expect(cells.filter((text) => text.replace(/(?: \(\d\))+$/, '') === name && text !== name).length).toBe(1);
      expect(cells.filter((text) => /^ \(\d\) ./.test(text)).length).toBe(9);
    },
  );

  it('repeats the titles of columns, and keeps rows whole that fit on a page', async () => {
    const row = (key: string, text: string): Row => ({ kind: 'row', key, name: key, cells: [key, text] });
    const columns = [
      { id: 'a', title: 'A', width: 1 },
      { id: 'b', title: 'B', width: 9 },
    ];
    const rows = [row('short', 'x'), row('long', 'x'.repeat(40_000)), row('tall', 'x\n'.repeat(200))];
    const xml = partsOf(await bytesOf(viewOf([{ id: 't', columns, rows }]))).get(body) ?? '';
    const properties = xml
      .match(/<w:tr>.*?<\/w:tr>/gs)
      ?.map((each) => each.match(/<w:(?:tblHeader|cantSplit)[^>]*>/g)?.join('') ?? '');
    expect(properties).toEqual([
      '<w:cantSplit/><w:tblHeader/>',
      '<w:cantSplit/>',
      '<w:cantSplit w:val="off"/>',
      '<w:cantSplit w:val="off"/>',
    ]);
  });

  it('names itself and numbers its pages on each of them, stamped while it is a draft', async () => {
    const bytes = await bytesOf(viewOf([], { stamp: '案', paper: 'A3' }));
    const texts = (part: string, name: string) => elementsIn(bytes, part, name).map(({ text }) => text);
    expect(texts('word/header1.xml', 'w:t').join('')).toBe('ExampleTest案');
    expect(texts('word/footer1.xml', 'w:t').join('')).toBe('T-1 / ');
    expect(texts('word/footer1.xml', 'w:instrText')).toEqual(['PAGE', 'NUMPAGES']);
    expect(elementsIn(bytes, body, 'w:pgSz')[0]?.attributes).toMatchObject({
      'w:w': '23811',
      'w:h': '16838',
      'w:orient': 'landscape',
    });
    const plain = await bytesOf(viewOf([]));
    expect(partsOf(plain).get('word/header1.xml')).not.toContain('案');
  });

  it('writes Japanese in a Japanese font in both languages', async () => {
    for (const language of ['ja', 'en'] as const) {
      const fonts = elementsIn(await bytesOf(viewOf([], { language })), 'word/styles.xml', 'w:rFonts');
      expect(fonts[0]?.attributes['w:eastAsia']).toBe('Yu Gothic');
    }
  });

  it('has an empty box for each who signs', async () => {
    const { view } = rowsIn('cloud', 'soa', 'ja');
    const rows = elementsIn(await bytesOf(view), body, 'w:tr');
    const names = rows.findIndex(({ text }) => text === '承認審査作成');
    expect(rows[names - 1]?.text).toBe('承認欄');
    expect(rows[names + 1]?.text).toBe('');
  });

  it('names the day of the document, and never the day it was written', async () => {
    for (const [date, day] of [
      ['2026-10-05', '2026-10-05'],
      [undefined, '1980-01-01'],
    ] as const) {
      const core = partsOf(await bytesOf(viewOf([], { date }))).get('docProps/core.xml') ?? '';
      expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([`${day}T00:00:00Z`, `${day}T00:00:00Z`]);
    }
  });
});
