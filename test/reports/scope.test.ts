/** The scope: its two circles, and every service in drawing and table once. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../server/reports/view/cells';
import { reports } from '../../server/reports/reports';
import type { Box, BoxesDrawing } from '../../server/reports/view/drawing';
import { forPaper, forScreen } from '../../server/reports/view/shown-on';
import type { DocumentView } from '../../server/reports/view/view';
import { formatNames, writeDocument } from '../../server/writers/table';
import { openTexts } from '../golden/project';
import { rowsIn } from '../writers/views';

function viewOf(services: readonly object[], scope: object = {}): DocumentView {
  const text = `isms: 1\norganization: {name: 例示}\nscope: ${JSON.stringify(scope)}\nservices: ${JSON.stringify(services)}\n`;
  const { project, service } = openTexts(new Map([['isms.yaml', text]]));
  return reports.scope.view(project, service, 'ja');
}

function drawingIn({ sections }: DocumentView): BoxesDrawing {
  const drawing = sections.find(({ id }) => id === 'services')?.drawings?.[0];
  if (drawing?.kind !== 'boxes') throw new Error('no drawing');
  return drawing;
}

const all = (boxes: readonly Box[]): readonly Box[] => boxes.flatMap((box) => [box, ...all(box.boxes)]);

function within(view: DocumentView, id: string): readonly string[] {
  const box = all(drawingIn(view).boxes).find((each) => each.id === id);
  return all(box?.boxes ?? [])
    .filter(({ name }) => name !== '')
    .map(({ name }) => name);
}

function expectEachOnce(view: DocumentView, count: number): void {
  const drawn = all(drawingIn(view).boxes)
    .map(({ id }) => id)
    .filter((id) => id.startsWith('service '));
  const rows = view.sections.find(({ id }) => id === 'services')?.table?.rows.map(({ key }) => key) ?? [];
  expect(drawn.length).toBe(count);
  expect(new Set(drawn).size).toBe(count);
  expect([...drawn].sort()).toEqual([...rows].sort());
}

describe('every service stands in the drawing and in the table once', () => {
  it.each<[string, readonly object[]]>([
    ['on what nobody describes', [{ id: 'a', uses: ['gone'] }]],
    ['on itself', [{ id: 'a', uses: ['a'] }]],
    [
      'in a circle, and above it',
      [
        { id: 'a', uses: ['b'] },
        { id: 'b', uses: ['a'] },
        { id: 'c', uses: ['a'] },
      ],
    ],
    ['with the same id', [{ id: 'a' }, { id: 'a' }, { id: 'b', uses: ['a', 'a'] }]],
    ['without an id', [{ name: 'A' }, {}]],
    ['before and after its days', [{ id: 'a', since: '2999-01-01' }, { id: 'b', until: '2000-01-01' }, { id: 'c' }]],
    ['in a long chain', Array.from({ length: 300 }, (_, index) => ({ id: `s${index}`, uses: [`s${index + 1}`] }))],
  ])('%s', (_, services) => {
    expectEachOnce(viewOf(services), services.length);
  });

  it('of the example', () => {
    for (const language of ['ja', 'en'] as const) expectEachOnce(rowsIn('cloud', 'scope', language).view, 6);
  });
});

it('says of a service out of scope when it is in, so that nobody reads it the other way round', () => {
  const days = [
    { id: 'a', since: '2999-01-01' },
    { id: 'b', until: '2000-01-01' },
    { id: 'c', since: '1998-01-01', until: '2000-01-01' },
    { id: 'd', since: '2000-01-01' },
  ];
  const view = viewOf(days);
  expect(all(drawingIn(view).boxes).flatMap(({ lines = [] }) => lines)).toEqual([
    'JIS Q 27001の適用範囲との関係の記載なし',
    '適用範囲外(2999-01-01から対象)',
    '適用範囲外(2000-01-01まで対象)',
    '適用範囲外(1998-01-01から2000-01-01まで対象)',
  ]);
  const rows = view.sections.find(({ id }) => id === 'services')?.table?.rows ?? [];
  expect(rows.map((row) => row.kind === 'row' && textOf(row.cells.at(-1) ?? '', 'ja'))).toEqual([
    expect.stringMatching(/^適用範囲外.*2999-01-01から対象$/s),
    expect.stringMatching(/^適用範囲外.*2000-01-01まで対象$/s),
    expect.stringMatching(/^適用範囲外.*1998-01-01から2000-01-01まで対象$/s),
    expect.stringMatching(/^含む.*2000-01-01から$/s),
  ]);
});

describe('the two circles', () => {
  const services = [
    { id: 'a', name: 'A', roles: ['provider'], uses: ['b'] },
    { id: 'b', name: 'B', roles: ['customer'] },
  ];

  it('stand one in the other where the scope is a part', () => {
    const view = viewOf(services, { relation: 'part', ismsScope: '全社' });
    expect(within(view, 'isms-scope')).toEqual(['ISMSクラウドセキュリティ認証の適用範囲(その一部)', 'A', 'B']);
  });

  it('are one where it is the same', () => {
    const view = viewOf(services, { relation: 'same' });
    expect(within(view, 'isms-scope')).toEqual([]);
    expect(within(view, 'cloud-scope')).toEqual(['A', 'B']);
  });

  it('say so while nobody has written it', () => {
    expect(JSON.stringify(drawingIn(viewOf(services)))).toContain('JIS Q 27001の適用範囲との関係の記載なし');
  });

  it('have the services that are provided above those that they use, with a line that says so', () => {
    const boxes = all(drawingIn(viewOf([...services].reverse(), { relation: 'same' })).boxes);
    expect(boxes.findIndex(({ name }) => name === 'A')).toBeLessThan(boxes.findIndex(({ name }) => name === 'B'));
    expect(boxes.filter(({ outline }) => outline === 'link').map(({ lines }) => lines)).toEqual([['Bの上で提供']]);
  });

  it('have what is left out, and what is not in scope on this day, outside', () => {
    const { view } = rowsIn('cloud', 'scope', 'ja');
    expect(within(view, 'cloud-scope')).toEqual(['Example CRM', 'Example Desk', 'Acme IaaS', 'Sample Mail Delivery']);
    expect(within(view, 'excluded')).toEqual(['受託コンサルティング業務', '全社のグループウェア']);
    expect(within(view, 'notToday')).toEqual(['Example Forms', 'Furui Mail Relay']);
  });
});

describe('what uses what', () => {
  const idsIn = (view: DocumentView): readonly (readonly string[])[] => {
    const scope = all(drawingIn(view).boxes).find(({ id }) => id === 'cloud-scope');
    return (scope?.boxes ?? []).map((row) => [
      row.kind ?? '',
      ...all(row.boxes).flatMap(({ id, name }) => (id.startsWith('service ') ? [name] : [])),
    ]);
  };
  const uses = '上のサービスは、下のサービスを利用';

  it('is told from those that neither use another nor are used', () => {
    const view = viewOf([
      { id: 'a', name: 'A', uses: ['b'] },
      { id: 'b', name: 'B' },
      { id: 'c', name: 'C' },
      { id: 'd', name: 'D', uses: ['gone'] },
    ]);
    expect(idsIn(view)).toEqual([
      ['', 'A'],
      ['', 'B'],
      ['図中の他のサービスと利用関係のないサービス', 'C', 'D'],
    ]);
    expect(drawingIn(view).legend).toContain(uses);
  });

  it('is not spoken of where nothing uses anything', () => {
    const view = viewOf([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B', uses: ['gone'] },
    ]);
    expect(idsIn(view)).toEqual([['', 'A', 'B']]);
    expect(drawingIn(view).legend).not.toContain(uses);
  });

  it('is not said to stand above where services use each other alone', () => {
    const view = viewOf([
      { id: 'a', name: 'A', uses: ['b'] },
      { id: 'b', name: 'B', uses: ['a'] },
    ]);
    expect(idsIn(view)).toEqual([['', 'A', 'B']]);
    expect(drawingIn(view).legend).not.toContain(uses);
  });
});

it('is a draft until somebody has approved it, and has the environment as its technical boundary', () => {
  expect(viewOf([]).stamp).toBe('案');
  const { view } = rowsIn('cloud', 'scope', 'ja');
  expect(view.stamp).toBeUndefined();
  expect(view.reference).toBe('DOC-1 第1.4版');
  expect(view.sections.map(({ id }) => id)).toEqual([
    'scope',
    'services',
    'exclusions',
    'interfaces',
    'environment',
    'administrators',
    'zones',
    'environments',
  ]);
});

it('says nothing of an environment where no system is described and none is missed', () => {
  const view = viewOf([{ id: 'mail', name: 'Mail', roles: ['customer'], model: 'saas' }]);
  expect(view.sections.map(({ id }) => id)).toEqual(['scope', 'services']);
  expect(view.tiles.find(({ id }) => id === 'systems')?.count).toBe(0);
});

describe('the environment', () => {
  const rest = `systems:
  - {id: host-1, kind: host, functions: [認証基盤]}
  - {id: hv-1, kind: hypervisor, runsOn: host-1}
  # isms-ignore system/functions-mixed until=2027-06-30: 移設が終わるまで
  - {id: vm-1, kind: virtual-machine, runsOn: hv-1, functions: [データベース, ウェブ]}
  - {id: fw-1, kind: firewall}
`;
  const opened = (today?: string) => {
    const text = `isms: 1\nscope:\n  document: {id: D-1, version: '1.0', approvedBy: 山田, approvedOn: 2026-01-01}\nservices: [{id: a, roles: [provider], virtualized: true}]\n${rest}`;
    const { project, service } = openTexts(new Map([['isms.yaml', text]]));
    const judgement = today === undefined ? service : service.onDay(project, today);
    return { data: {}, view: reports.scope.view(project, judgement, 'ja') };
  };
  const ids = ({ sections }: DocumentView) => sections.map(({ id }) => id);

  it('is drawn with its remarks on the screen, and named on paper', () => {
    const { view } = opened();
    expect(ids(forScreen(view))).toEqual(['scope', 'services', 'environment']);
    const paper = forPaper(view);
    expect(ids(paper)).toEqual(['scope', 'services', 'environments']);
    const rows = paper.sections.at(-1)?.table?.rows ?? [];
    const texts = rows.map((row) => (row.kind === 'row' ? row.cells.map((cell) => textOf(cell, 'ja')) : []));
    expect(texts).toEqual([
      ['host-1', '物理サーバ(ホスト)', 'hv-1、vm-1', '認証基盤、データベース、ウェブ'],
      ['fw-1', 'ファイアウォール', '', ''],
    ]);
    expect(paper.sections.at(-1)?.paragraphs?.join('')).toContain('仮想環境構成図');
  });

  it.each(formatNames.filter((format) => format !== 'json'))('keeps remarks out of a file: %s', async (format) => {
    const [today, later] = [opened(), opened('2031-01-01')];
    const remarks = ({ view }: { readonly view: DocumentView }) =>
      JSON.stringify(forScreen(view).sections.find(({ id }) => id === 'environment')?.drawings);
    expect(remarks(today)).toContain('2027-06-30');
    expect(remarks(later)).not.toBe(remarks(today));
    expect(Buffer.from(await writeDocument(format, later)).equals(await writeDocument(format, today))).toBe(true);
  });
});
