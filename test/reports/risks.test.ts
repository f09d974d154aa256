/** The register of risks and its drawings: nothing that is written is lost, and nothing is drawn that is not so. */
import { describe, expect, it } from 'vitest';
import { createOriginals } from '../../server/editing/apply-changes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { consideringOf } from '../../server/features/begin/consider';
import { prepareFix } from '../../server/features/fixes/fixes';
import { reports } from '../../server/reports/reports';
import { risksReport } from '../../server/reports/risks/data';
import type { RisksReport } from '../../server/reports/risks/model';
import { textOf } from '../../server/reports/view/cells';
import type { MatrixDrawing } from '../../server/reports/view/drawing';
import type { DocumentView, ItemRow } from '../../server/reports/view/view';
import { openTexts } from '../golden/project';

function open(text: string) {
  return openTexts(new Map([['isms.yaml', `isms: 1\n${text}`]]));
}

function dataOf(text: string): RisksReport {
  const { project, service } = open(text);
  return risksReport(project, service, 'en');
}

function viewOf(text: string, language: 'en' | 'ja' = 'en'): DocumentView {
  const { project, service } = open(text);
  return reports.risks.view(project, service, language);
}

function drawingOf(view: DocumentView, id: string): MatrixDrawing | undefined {
  const drawing = view.sections.flatMap(({ drawings = [] }) => drawings).find((each) => each.id === id);
  return drawing?.kind === 'matrix' ? drawing : undefined;
}

function rowsOf(view: DocumentView, id: string): readonly ItemRow[] {
  const rows = view.sections.find((section) => section.id === id)?.table?.rows ?? [];
  return rows.flatMap((row) => (row.kind === 'row' ? [row] : []));
}

const marksOf = (drawing: MatrixDrawing | undefined) =>
  (drawing?.cells ?? []).flat().flatMap(({ marks }) => marks.map(({ text }) => text));

/** Where a mark stands: step across, step down. */
function placeOf(drawing: MatrixDrawing | undefined, mark: string): readonly (string | undefined)[] {
  for (const [row, cells] of (drawing?.cells ?? []).entries()) {
    const column = cells.findIndex(({ marks }) => marks.some(({ text }) => text === mark));
    if (column >= 0) return [drawing?.across.steps[column], drawing?.down.steps[row]];
  }
  return [];
}

const criteria = `criteria:
  process: each year
  likelihood: [rare, possible, often]
  impact: [small, middle, great]
  levels: [{name: low, upTo: 1}, {name: medium, upTo: 2}, {name: high, upTo: 4}]
  acceptance: {upTo: low}
`;

describe('the chart of ENISA', () => {
  it('is there before any risk is, first of all, and has every code as a mark or as a remark', () => {
    const view = viewOf('');
    expect(view.sections.map(({ id }) => id)).toEqual(['summary', 'enisa', 'register']);
    const chart = drawingOf(view, 'enisa-chart');
    const marks = marksOf(chart);
    expect(marks).toHaveLength(33);
    expect(chart?.legend?.join('\n')).toContain('Without a probability in the report: R5; R6');
    expect(rowsOf(view, 'enisa').map(({ name }) => name)).toEqual(
      Array.from({ length: 35 }, (_, index) => `R${index + 1}`),
    );
    expect(new Set([...marks, 'R5', 'R6']).size).toBe(35);
    expect(placeOf(chart, 'R9')).toEqual(['medium', 'very high']);
  });

  it('says that figures are not verified, on the chart itself', () => {
    expect(drawingOf(viewOf('', 'ja'), 'enisa-chart')?.legend?.at(-1)).toBe('数値は報告書との照合前です(R2を除く)');
  });

  it('tells by its look what was said of a code, and leads there', () => {
    const view = viewOf(`risks:
  - {id: A, title: a, enisa: [R1, R2]}
  - {id: B, title: b, enisa: [R2]}
enisaNotRelevant:
  - {code: R24, reason: no licences}
  - {code: R1, reason: never}
`);
    const marks = (drawingOf(view, 'enisa-chart')?.cells ?? []).flat().flatMap((cell) => cell.marks);
    const of = (code: string) => marks.find(({ text }) => text === code);
    expect(of('R1')).toMatchObject({ look: 'filled', place: { range: { start: { line: 2 } } } });
    // Two risks: the row names both.
    expect(of('R2')).toMatchObject({ look: 'filled', place: undefined, row: 'enisa R2' });
    expect(of('R24')).toMatchObject({ look: 'struck', place: { range: { start: { line: 5 } } } });
    expect(of('R3')).toMatchObject({ look: 'dashed', place: undefined, row: 'enisa R3' });
    const rows = new Map(rowsOf(view, 'enisa').map((row) => [row.name, row]));
    expect(rows.get('R3')?.offers?.map(({ id }) => id)).toEqual(['risk', 'not-relevant']);
    expect(rows.get('R24')?.offers).toBeUndefined();
    expect(
      rows
        .get('R1')
        ?.cells.map((cell) => textOf(cell, 'en'))
        .join('|'),
    ).toContain('A a\nnever');
  });

  it('takes a code for settled only once somebody says why it is not relevant', () => {
    const view = viewOf(
      `enisaNotRelevant:
  - {code: R1}
  - {code: R2, reason: TODO}
  - {code: R3, reason: ＜該当しない理由＞}
  - {code: R4, reason: ''}
  - {code: R7, reason: 該当なし}
  - {code: R8, reason: {ja: 該当する機能がない, en: TODO}}
  - {code: R9, reason: 専用の機器で提供している}
`,
      'ja',
    );
    const chart = drawingOf(view, 'enisa-chart');
    const looks = new Map((chart?.cells ?? []).flat().flatMap(({ marks }) => marks.map((m) => [m.text, m])));
    expect(['R2', 'R7', 'R8', 'R9'].map((code) => looks.get(code)?.look)).toEqual([
      'dashed',
      'dashed',
      'dashed',
      'struck',
    ]);
    expect(looks.get('R2')).toMatchObject({ place: { range: { start: { line: 3 } } } });
    expect(looks.get('R2')?.title).toContain('理由未記入');
    expect(chart?.summary).toBe('検討済み 0　該当しない 1　理由未記入 6　未検討 28');
    expect(chart?.legend?.slice(0, 3)).toEqual([
      '塗り：検討済み　取消線：該当しない　破線：未検討又は理由未記入',
      expect.any(String),
      '該当しないとする理由が未記入のもの：R1、R2、R3、R4、R7、R8',
    ]);
    expect(view.tiles.find(({ id }) => id === 'no-reason')).toMatchObject({ count: 6, worry: true });
    const cells = rowsOf(view, 'enisa')
      .filter(({ facets }) => facets?.['enisa']?.[0] === 'no-reason')
      .map((row) => row.cells.map((cell) => textOf(cell, 'ja')).join('|'));
    expect(cells).toHaveLength(6);
    expect(cells.join('\n')).not.toMatch(/TODO|＜/u);
    // Nothing of it is said where all have their reasons.
    const settled = viewOf('enisaNotRelevant:\n  - {code: R9, reason: 専用の機器で提供している}\n', 'ja');
    expect(JSON.stringify(settled)).not.toContain('理由未記入');
  });

  it('tells the four groups by shape', () => {
    const cells = (drawingOf(viewOf(''), 'enisa-chart')?.cells ?? []).flat();
    const shapes = new Map(cells.flatMap(({ marks }) => marks.map(({ text, shape }) => [text, shape])));
    expect(['R1', 'R10', 'R22', 'R35'].map((code) => shapes.get(code))).toEqual(['round', 'box', 'left', 'right']);
  });
});

describe('what a dot offers', () => {
  const text = '# kept\nisms:   1\nenisaNotRelevant:\n  # why not\n  - {code: R24,  reason: x}\n';

  function after(code: string, as: string): string | undefined {
    const { project, service, texts } = openTexts(new Map([['isms.yaml', text]]));
    const fix = consideringOf(service, project, code, as)?.fix;
    if (!fix) return undefined;
    const prepared = prepareFix(
      fix,
      createOriginals((uri) => texts.get(uri)),
      project,
      service,
    );
    const [edits = []] = [...(prepared?.edits.values() ?? [])];
    return applyTextEdits(text, edits);
  }

  it('adds one entry and moves no other byte', () => {
    expect(after('R5', 'not-relevant')).toBe(`${text}  - {code: R5, reason: TODO}\n`);
    const begun = after('R5', 'risk') ?? '';
    expect(begun.startsWith(text)).toBe(true);
    expect(begun.slice(text.length)).toMatch(/^risks:\n {2}- id: RISK-001\n {4}title: .*\n {4}enisa: \[R5\]\n$/);
  });

  it('says nothing twice, and nothing of what there is not', () => {
    expect(after('R24', 'risk')).toBeUndefined();
    expect(after('R99', 'risk')).toBeUndefined();
    expect(after('R5', 'anything')).toBeUndefined();
  });
});

describe('the map of the organisation', () => {
  it('has ids where the estimates put them, before and after treatment', () => {
    const view = viewOf(`${criteria}risks:
  - {id: A, likelihood: often, impact: great, treatment: modify, residual: {likelihood: rare}, acceptance: {by: x}}
  - {id: B, likelihood: rare, impact: small}
`);
    const [before, after] = [drawingOf(view, 'map-before'), drawingOf(view, 'map-after')];
    expect([placeOf(before, 'A'), placeOf(after, 'A')]).toEqual([
      ['often', 'great'],
      ['rare', 'great'],
    ]);
    expect(before?.cells[0]?.[2]).toMatchObject({ level: '▲ high', tone: 'high' });
    expect(before?.cells[2]?.[0]).toMatchObject({ level: 'low', tone: 'low' });
    expect(before?.summary).toContain('acceptable up to: low');
    const looks = new Map((after?.cells ?? []).flat().flatMap(({ marks }) => marks.map((m) => [m.text, m.look])));
    expect([looks.get('A'), looks.get('B')]).toEqual(['filled', 'dashed']);
  });

  it('names what it cannot draw: not estimated, given up, closed', () => {
    const view = viewOf(`${criteria}risks:
  - {id: A, likelihood: often}
  - {id: B, likelihood: often, impact: enormous}
  - {id: C, likelihood: often, impact: great, treatment: avoid}
  - {id: D, likelihood: often, impact: great, status: closed, closedOn: 2026-01-01}
  - {title: nameless}
`);
    expect(drawingOf(view, 'map-before')?.legend?.slice(1)).toEqual([
      'Not on the map, as not estimated on its scales: A; B; (no id)',
      'Closed: D',
    ]);
    expect(
      dataOf(`${criteria}risks: [{id: C, likelihood: often, impact: great, treatment: avoid}]\n`).risks[0]?.standing,
    ).toBe('acceptable');
    expect(drawingOf(view, 'map-after')?.legend).toContain('Given up, so that nothing remains: C');
    expect(marksOf(drawingOf(view, 'map-before'))).toEqual(['C']);
    expect(rowsOf(view, 'register').map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', '(no id)']);
  });

  it('says of what is only planned that nothing has lowered it yet, and that somebody has to accept it until then', () => {
    const treated = `{id: A, likelihood: often, impact: great, treatment: modify, residual: {likelihood: rare, impact: small}`;
    const report = dataOf(`${criteria}risks:
  - ${treated}, plan: {action: x, due: 2027-01-01}}
  - ${treated.replace('A', 'B')}, plan: {action: x, due: 2026-01-01, doneOn: 2026-01-01}}
`);
    expect(report.risks.map(({ standing }) => standing)).toEqual(['above', 'acceptable']);
    const planned = viewOf(`${criteria}risks: [${treated}, plan: {action: x, due: 2027-01-01}}]\n`);
    expect(drawingOf(planned, 'map-after')?.legend).toContain('As it is planned; nothing has lowered it yet: A');
  });

  it('joins threat and weakness across, where the value of assets stands down', () => {
    const factors = `criteria:
  factors: {assetValue: [a, b], threatLevel: [t, u, v], vulnerabilityLevel: [w, x, y]}
  method: product
  levels: [{name: low, upTo: 4}, {name: high, upTo: 18}]
risks: [{id: A, assetValue: b, threatLevel: u, vulnerabilityLevel: y}]
`;
    const map = drawingOf(viewOf(factors, 'ja'), 'map-before');
    expect(map?.across).toEqual({
      title: '脅威 × ぜい弱性(段階の積。段階は1から)',
      steps: ['1', '2', '3', '4', '6', '9'],
    });
    expect(placeOf(map, 'A')).toEqual(['6', 'b']);
    expect(map?.cells.map((row) => row.map(({ level }) => level))).toEqual([
      ['low', 'low', 'high', 'high', 'high', 'high'],
      ['low', 'low', 'low', 'low', 'high', 'high'],
    ]);
  });

  it('has the levels that a table gives', () => {
    const table = `criteria:
  likelihood: [rare, often]
  impact: [small, great]
  method: table
  table: [[low, high], [low, high]]
  levels: [{name: low}, {name: high}]
risks: [{id: A, likelihood: rare, impact: great}]
`;
    expect(drawingOf(viewOf(table), 'map-before')?.cells.map((row) => row.map(({ level }) => level))).toEqual([
      ['high', 'high'],
      ['low', 'low'],
    ]);
  });

  it.each([
    ['criteria', ''],
    ['scales', 'criteria: {process: x}\n'],
    ['one-factor', 'criteria: {factors: {likelihood: [a, b]}}\n'],
    [
      'too-wide',
      `criteria: {likelihood: [${Array.from({ length: 40 }, (_, step) => `"${step}"`).join()}], impact: [a, b]}\n`,
    ],
  ])('is not drawn for lack of it, and says so: %s', (reason, text) => {
    expect(dataOf(`${text}risks: [{id: A}]\n`).undrawn).toBe(reason);
    const { sections } = viewOf(`${text}risks: [{id: A}]\n`);
    expect(sections.find(({ id }) => id === 'register')?.drawings).toBeUndefined();
    expect(sections[0]?.paragraphs?.join()).toMatch(/no map/);
  });

  it('stays readable with five hundred risks: the first of a cell, and how many more', () => {
    const risks = Array.from({ length: 500 }, (_, index) => `  - {id: R-${index}, likelihood: often, impact: great}\n`);
    const view = viewOf(`${criteria}risks:\n${risks.join('')}`, 'ja');
    const cell = drawingOf(view, 'map-before')?.cells[0]?.[2];
    expect(cell?.marks).toHaveLength(12);
    expect(cell?.more).toBe('ほか488件');
    expect(cell?.title?.length).toBeLessThan(400);
    const { facet = '', value = '' } = cell?.rows ?? {};
    const found = rowsOf(view, 'register').filter(({ facets = {} }) => facets[facet]?.includes(value));
    expect(found).toHaveLength(500);
    expect(view.facets.find(({ id }) => id === facet)?.values.map((each) => each.value)).toContain(value);
  });
});

it('says of its number of risks how many are closed, which stand on no map', () => {
  const risk = (id: string, more: string) => `  - {id: ${id}, likelihood: often, impact: great${more}}\n`;
  const view = viewOf(
    `${criteria}risks:\n${risk('A-1', '')}${risk('A-2', ', status: closed, closedOn: 2020-01-01')}`,
    'ja',
  );
  expect(view.tiles[0]).toMatchObject({ label: 'リスク(うち終了1件)', count: 2 });
  expect(drawingOf(view, 'map-before')?.summary).toMatch(/^1件/);
  expect(viewOf(`${criteria}risks:\n${risk('A-1', '')}`, 'ja').tiles[0]).toMatchObject({ label: 'リスク', count: 1 });
});
