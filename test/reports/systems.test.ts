/** The virtual environment: each system stands in it once, whatever is written, and what is wrong is marked where it is. */
import { describe, expect, it } from 'vitest';
import { reports } from '../../server/reports/reports';
import type { systemsReport } from '../../server/reports/systems/data';
import type { Badge, Box, BoxesDrawing } from '../../server/reports/view/drawing';
import type { DocumentView } from '../../server/reports/view/view';
import { openTexts } from '../golden/project';
import { writeDocument } from '../../server/writers/table';
import { partsOf } from '../writers/office';
import { rowsIn } from '../writers/views';

const head = 'isms: 1\norganization: {name: 例示}\npeople: [{id: a, name: 甲}, {id: b, name: 乙}]\n';

function viewOf(systems: readonly object[], more = ''): DocumentView {
  const { project, service } = openTexts(
    new Map([['isms.yaml', `${head}${more}systems: ${JSON.stringify(systems)}\n`]]),
  );
  return reports.systems.view(project, service, 'ja');
}

function drawingIn({ sections }: DocumentView): BoxesDrawing {
  const [drawing] = sections.flatMap(({ drawings = [] }) => drawings);
  if (drawing?.kind !== 'boxes') throw new Error('no drawing');
  return drawing;
}

/** All boxes with a name, from the outside in. */
function boxesIn(boxes: readonly Box[]): readonly Box[] {
  return boxes.flatMap((box) => [...(box.name === '' ? [] : [box]), ...boxesIn(box.boxes)]);
}

function depthOf(boxes: readonly Box[]): number {
  return boxes.length === 0 ? 0 : 1 + Math.max(...boxes.map((box) => depthOf(box.boxes)));
}

function expectEachOnce(view: DocumentView, count: number): void {
  const drawing = drawingIn(view);
  const keys = boxesIn(drawing.boxes).map(({ id }) => id);
  const rows = view.sections.find(({ id }) => id === 'environment')?.table?.rows.map(({ key }) => key) ?? [];
  expect(keys.length).toBe(count);
  expect([...keys].sort()).toEqual([...rows].sort());
  expect(new Set(keys).size).toBe(count);
  expect(depthOf(drawing.boxes)).toBeLessThan(30);
}

const chain = (length: number): readonly object[] =>
  Array.from({ length }, (_, index) => ({ id: `s${index}`, kind: 'other', runsOn: `s${index + 1}` }));

describe('every system stands in the drawing and in the table once', () => {
  it.each<[string, readonly object[]]>([
    ['on nobody', [{ id: 'vm', kind: 'virtual-machine' }]],
    ['on what nobody describes', [{ id: 'vm', kind: 'virtual-machine', runsOn: 'gone', networks: ['gone', 'lost'] }]],
    ['on itself', [{ id: 'vm', kind: 'virtual-machine', runsOn: 'vm', networks: ['vm'] }]],
    ['in a circle', [...chain(3), { id: 's3', kind: 'host', runsOn: 's0' }]],
    ['on a circle', [{ id: 'x', runsOn: 's0' }, ...chain(3), { id: 's3', runsOn: 's1' }]],
    ['in a long chain', chain(400)],
    ['with the same id', [{ id: 'vm' }, { id: 'vm' }, { id: 'on', runsOn: 'vm' }]],
    ['without an id or a kind', [{ kind: 'host' }, { functions: ['web'] }, {}]],
    [
      'in several networks',
      [
        { id: 'h', kind: 'host' },
        { id: 'n1', kind: 'virtual-switch', runsOn: 'h', networks: ['n2'] },
        { id: 'n2', kind: 'virtual-switch', runsOn: 'h', networks: ['n1'] },
        { id: 'vm', kind: 'virtual-machine', runsOn: 'h', networks: ['n2', 'n1', 'far'] },
      ],
    ],
    [
      'by two hundred',
      Array.from({ length: 200 }, (_, index) => ({ id: `vm-${index}`, runsOn: index > 0 ? 'vm-0' : 'h' })),
    ],
  ])('%s', (_, systems) => {
    expectEachOnce(viewOf(systems), systems.length);
  });

  it.each([
    ['cloud', 20],
    ['infrastructure', 20],
  ])('of the example %s', (example, atLeast) => {
    for (const language of ['ja', 'en'] as const) {
      const { view, data } = rowsIn(example, 'systems', language);
      const { systems } = data as ReturnType<typeof systemsReport>;
      expect(systems.length).toBeGreaterThanOrEqual(atLeast);
      expectEachOnce(view, systems.length);
    }
  });
});

it('draws machines above the first switch that they use on the same hypervisor, and all within the host', () => {
  const { view } = rowsIn('virtualization/segregated', 'systems', 'ja');
  const host = boxesIn(drawingIn(view).boxes).find(({ name }) => name === 'host-1');
  expect(boxesIn(host?.boxes ?? []).map(({ name }) => name)).toEqual([
    'vm-web',
    'vsw-front',
    'vm-app',
    'vsw-app',
    'vm-db',
    'vsw-data',
    'hv-1',
  ]);
});

describe('what is wrong', () => {
  const mixed = (): DocumentView => rowsIn('virtualization/mixed', 'systems', 'ja').view;

  it('is numbered on the systems and the hands that it is about', () => {
    const { boxes, notes } = drawingIn(mixed());
    const told = (word: string): number => notes.findIndex(({ text }) => text.includes(word)) + 1;
    const box = boxesIn(boxes).find(({ name }) => name === 'vm-all');
    expect(box?.notes).toContain(told('複数の機能'));
    expect(boxesIn(boxes).find(({ name }) => name === 'hv-1')?.notes).toContain(told('テナント間の分離'));
    const duties = told('vm-allのハイパーバイザ、ネットワーク及びアプリケーション');
    const noted = (box?.badges ?? []).filter((badge: Badge) => badge.notes?.includes(duties));
    expect(noted.map(({ text }) => text.split(' ')[0])).toEqual(['ハイパーバイザ', 'ネットワーク', 'アプリケーション']);
  });

  it('leads to its place, and stands in the table with its number', () => {
    const view = mixed();
    const { notes } = drawingIn(view);
    expect(notes.every(({ place }) => place?.file.endsWith('.yaml'))).toBe(true);
    const table = JSON.stringify(view.sections.find(({ id }) => id === 'environment')?.table);
    for (const [index, { text }] of notes.entries()) expect(table).toContain(`${index + 1}. ${text}`);
  });

  it('is numbered with its reason also where a comment silences it', () => {
    const { boxes, notes } = drawingIn(rowsIn('cloud', 'systems', 'ja').view);
    expect(notes.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^仮想マシンvm-bastion.*2027-06-30まで抑制：踏み台/),
    ]);
    expect(
      boxesIn(boxes)
        .filter((box) => box.notes?.includes(1))
        .map(({ name }) => name),
    ).toEqual(['vm-bastion']);
  });

  it('is framed in red only where nobody has decided to leave it', async () => {
    const written = async (example: string) => {
      const document = { data: {}, view: rowsIn(example, 'systems', 'ja').view };
      const html = new TextDecoder().decode(await writeDocument('html', document));
      return { html, docx: partsOf(await writeDocument('docx', document)).get('word/document.xml') ?? '' };
    };
    const [calm, worrying] = [await written('cloud'), await written('virtualization/mixed')];
    expect(calm.html).not.toMatch(/class="[^"]*is-noted/);
    expect(calm.html).toContain('<span class="number is-calm">1</span>');
    expect(calm.html).toContain('<li class="is-calm">');
    expect(calm.docx).not.toContain('B00020');
    expect(worrying.html).toMatch(/class="box [^"]*is-noted/);
    expect(worrying.html).not.toMatch(/class="[^"]*is-calm/);
    expect(worrying.docx).toContain('B00020');
  });

  it('is nothing once the duties are segregated', () => {
    expect(drawingIn(rowsIn('virtualization/segregated', 'systems', 'ja').view).notes).toEqual([]);
  });

  it('is told without a box where a service has no system', () => {
    const more = 'services: [{id: s, name: S, roles: [provider], virtualized: true}]\n';
    const view = viewOf([{ id: 'x', kind: 'other' }], more);
    const [index] = drawingIn(view).notes.flatMap(({ text }, at) => (text.includes('テナント間') ? [at] : []));
    expect(view.sections[1]?.paragraphs?.join()).toContain(`特定のシステムによらない指摘：${(index ?? -1) + 1}. `);
  });
});

it('says of systems whose service is over that it is', () => {
  const more = 'services: [{id: s, name: S, roles: [provider], until: 2020-01-01}]\n';
  const [box] = boxesIn(drawingIn(viewOf([{ id: 'x', kind: 'host', service: 's' }], more)).boxes);
  expect(box).toMatchObject({ outline: 'dashed', lines: ['サービスが基準日に適用範囲外'] });
});
