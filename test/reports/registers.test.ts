/** Registers: what stands in a section, with what uses it and what lapses, and nothing lost. */
import { describe, expect, it } from 'vitest';
import { reports, type ReportName } from '../../server/reports/reports';
import { textOf } from '../../server/reports/view/cells';
import { openFixture, testDay } from '../support/rules';

const text = `isms: 1
people: [{id: hanako, name: 情報 花子}]
services: [{id: crm, name: 台帳, roles: [provider]}]
assets:
  - {id: A-1, name: 顧客データ, type: データ, owner: hanako, services: [crm], enisa: [A6], value: {confidentiality: 高}, personalData: true}
  - {id: A-1, name: 二つめ}
  - {name: 名前だけ}
risks: [{id: R-1, title: 漏えい, assets: [A-1]}]
soa:
  document: {id: D-1}
  controls:
    - {id: CLD.9.5.1, applicable: true, evidence: [E-1], documents: [D-1]}
    - {id: CLD.9.5.2, applicable: false, evidence: [E-1]}
evidence:
  - {id: E-1, title: 分離試験, collectedOn: 2026-05-01, validUntil: 2026-11-01, owner: hanako, period: {from: 2026-01-01, to: 2026-03-31}}
  - {id: E-2, title: 写し, validUntil: 2027-11-01}
documents:
  - {id: D-1, title: 適用宣言書, version: "2.0", approvedBy: hanako, approvedOn: 2026-06-01, nextReview: 2026-12-01}
`;

function rowsOf(name: ReportName) {
  const service = openFixture(text, { today: testDay });
  const [project] = service.workspace.projects();
  if (!project) throw new Error('no project');
  const view = reports[name].view(project, service, 'ja');
  const table = view.sections.at(-1)?.table;
  const rows = (table?.rows ?? []).flatMap((row) => (row.kind === 'row' ? [row] : []));
  const shown = rows.map(({ cells }) =>
    Object.fromEntries((table?.columns ?? []).map(({ title }, index) => [title, textOf(cells[index] ?? '', 'ja')])),
  );
  return { view, rows, shown, data: reports[name].data(project, service, 'ja') };
}

describe('registers', () => {
  it('show assets with the risks that are about them; two of one id, and one without, are three', () => {
    const { rows, shown } = rowsOf('assets');
    expect(shown[0]).toMatchObject({
      名称: '顧客データ',
      責任者: '情報 花子',
      サービス: '台帳',
      個人情報: '該当',
      資産価値: '機密性 高',
      関連するリスク: 'R-1 漏えい',
    });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
    expect(rows.map(({ name }) => name)).toEqual(['A-1', 'A-1', '名前だけ']);
  });

  it('show what relies on evidence, and what has lapsed', () => {
    const { view, rows, shown } = rowsOf('evidence');
    expect(shown[0]?.['対象の管理策']).toBe('CLD.9.5.1');
    expect(shown[0]?.['有効期限']).toBe('2026-11-01\n✗ 22日超過');
    expect(rows.map(({ facets }) => facets?.['until'])).toEqual([['overdue'], ['later']]);
    expect(view.tiles.find(({ id }) => id === 'until overdue')).toMatchObject({ count: 1, worry: true });
  });

  it('show where a document is named', () => {
    const { shown } = rowsOf('documents');
    expect(shown[0]?.['参照元']).toBe('適用宣言書、CLD.9.5.1');
    expect(shown[0]?.['次回見直し']).toBe('2026-12-01\n△ あと8日');
  });

  it('are plain data for programs', () => {
    const { data } = rowsOf('documents');
    expect(JSON.parse(JSON.stringify(data))).toMatchObject({
      name: 'documents',
      entries: [{ values: { id: 'D-1', version: '2.0', nextReview: ['2026-12-01', 'soon'] } }],
    });
  });

  it('say that nothing is registered, where nothing is', () => {
    const service = openFixture('isms: 1\n', { today: testDay });
    const [project] = service.workspace.projects();
    if (!project) throw new Error('no project');
    for (const name of ['assets', 'evidence', 'documents'] as const)
      expect(reports[name].view(project, service, 'ja').sections.at(-1)?.paragraphs).toEqual([
        'まだ登録がありません。',
      ]);
  });
});
