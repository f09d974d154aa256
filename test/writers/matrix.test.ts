/** Drawings of two scales in every format that has room for them: the same ids in the same cells, the level beside its colour. */
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { MatrixDrawing } from '../../server/reports/view/drawing';
import type { DocumentView } from '../../server/reports/view/view';
import { write as writeDocx } from '../../server/writers/docx';
import { htmlOf } from '../../server/writers/html';
import { write as writeXlsx } from '../../server/writers/xlsx';
import { elementsIn, partsOf } from './office';
import { rowsIn, viewOf } from './views';

const mark = { title: '', shape: 'box', look: 'plain' } as const;
const drawing: MatrixDrawing = {
  kind: 'matrix',
  id: 'map',
  title: 'Map',
  summary: '4 risks',
  across: { title: 'Likelihood', steps: ['rare', 'often'] },
  down: { title: 'Impact', steps: ['great', 'small'] },
  cells: [
    [
      { level: 'middle', tone: 'medium', marks: [] },
      {
        level: 'high',
        tone: 'high',
        marks: [
          { ...mark, text: '=A-1', look: 'filled' },
          { ...mark, text: 'A-2', look: 'struck', shape: 'round' },
        ],
        more: 'and 7 more',
      },
    ],
    [
      { level: 'low', tone: 'low', marks: [{ ...mark, text: 'A-3', look: 'dashed' }] },
      { level: '', tone: 'none', marks: [] },
    ],
  ],
  legend: ['filled: accepted'],
};
const table = { id: 'risks', columns: [{ id: 'a', title: 'A', width: 1 }], rows: [] };
const view: DocumentView = {
  ...viewOf([table]),
  sections: [{ id: 'risks', heading: 'Risks', drawings: [drawing], table }],
};

describe('a map of risks', () => {
  it('stands on a sheet of its own, every cell a text', async () => {
    const bytes = await writeXlsx({ view, data: {} });
    const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Cover', 'Risks (map)', 'Risks']);
    expect(sheets[1]?.data.slice(3)).toEqual([
      ['↑ Impact\n→ Likelihood', 'rare', 'often'],
      ['great', 'middle', '■=A-1✓  ●A-2×  and 7 more\n(high)'],
      ['small', '■A-3○\n(low)', null],
      ['✓ = filled　× = struck　○ = dashed', null, null],
      ['filled: accepted', null, null],
    ]);
    const fills = elementsIn(bytes, 'xl/styles.xml', 'fgColor').map(({ attributes }) => attributes['rgb']?.slice(-6));
    expect(fills).toEqual(expect.arrayContaining(['E6F4EA', 'FFF4D6', 'FBE0DE']));
  });

  it('is a table in a text document, its cells shaded and its ids framed', async () => {
    const bytes = await writeDocx({ view, data: {} });
    const body = 'word/document.xml';
    expect(elementsIn(bytes, body, 'w:tc').map(({ text }) => text)).toEqual([
      '↑ Impact　→ Likelihood',
      'rare',
      'often',
      'great',
      'middle',
      '■=A-1 ●A-2 and 7 morehigh',
      'small',
      '■A-3low',
      '',
      'A',
      'Nothing is written.',
    ]);
    const xml = partsOf(bytes).get(body) ?? '';
    const shades = [...xml.matchAll(/<w:tcPr>.*?<\/w:tcPr>/g)].map(([cell]) => /w:fill="(\w+)"/.exec(cell)?.[1]);
    expect(shades.slice(3, 9)).toEqual(['E9EDF2', 'FFF4D6', 'FBE0DE', 'E9EDF2', 'E6F4EA', 'FFFFFF']);
    expect(xml).toContain('<w:strike/>');
    expect(xml).toContain('w:val="dashed"');
  });

  it('is a picture with a name in HTML, whose cells say how many more there are', () => {
    const html = htmlOf(view);
    expect(html).toContain('role="img" aria-label="Map. 4 risks"');
    expect(html).toContain('<span class="more">and 7 more</span><span class="level">high</span>');
  });

  it.each(['ja', 'en'] as const)('has every risk of an example in %s', async (language) => {
    const { view: risks } = rowsIn('cloud', 'risks', language);
    const sheets = await readWorkbook(Buffer.from(await writeXlsx({ view: risks, data: {} })));
    const [, map, register] = sheets;
    const ids = register?.data.flatMap(([id]) => (/^RISK-/.test(String(id)) ? [String(id)] : [])) ?? [];
    expect(ids.length).toBeGreaterThan(20);
    const shown = JSON.stringify(map?.data);
    for (const id of ids) expect(shown).toContain(id);
  });
});
