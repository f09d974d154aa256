/** 責任分界表: who carries out what, out of the statement of applicability and nothing else. */
import { describe, expect, it } from 'vitest';
import { reports } from '../../server/reports/reports';
import { responsibilityReport } from '../../server/reports/responsibilities/data';
import { textOf } from '../../server/reports/view/cells';
import { openFixture } from '../support/rules';

const text = `isms: 1
services:
  - {id: crm, name: 台帳, roles: [provider], uses: [iaas], forCustomers: {information: [稼働状況], functions: [記録の閲覧]}}
  - {id: iaas, name: 基盤, roles: [customer]}
evidence:
  - {id: E-1, title: 分離試験, forCustomers: true}
  - {id: E-2, title: 内部の記録}
soa:
  controls:
    - {id: CLD.9.5.1, roles: [provider], applicable: true, responsibility: shared, inheritedFrom: iaas, implementation: 行ごとに分ける, evidence: [E-1, E-2]}
    - {id: CLD.9.5.1, roles: [customer], applicable: true, responsibility: inherited, inheritedFrom: iaas, implementation: 設定を点検する}
    - {id: CLD.9.5.2, roles: [provider], applicable: false, exclusionReason: 仮想マシンがない}
    - {id: 5.1.1, roles: [provider], applicable: true, implementation: 方針を公開する}
    - {id: 6.1.1, roles: [provider], applicable: true, inclusionReason: 法令}
    - {id: 12.1.2, roles: [provider], services: [crm], applicable: true, responsibility: own, implementation: 予告する}
    - {id: 12.1.2, roles: [provider], services: [iaas], applicable: true, responsibility: own, implementation: 掲示する}
    - {id: A.5.30, applicable: true, implementation: 訓練する}
`;

function opened() {
  const service = openFixture(text);
  const [project] = service.workspace.projects();
  if (!project) throw new Error('no project');
  const view = reports.responsibilities.view(project, service, 'ja');
  const rows = view.sections.flatMap(({ table }) =>
    (table?.rows ?? []).flatMap((row) => (row.kind === 'row' ? [row] : [])),
  );
  const shown = rows.map(({ cells }) => cells.map((cell) => textOf(cell, 'ja')));
  return { report: responsibilityReport(project, service, 'ja'), view, shown };
}

describe('the document on responsibilities', () => {
  it('has the roles of a control beside each other, and what customers are shown', () => {
    const row = opened().shown.find(([id]) => id === 'CLD.9.5.1');
    expect(row?.slice(2)).toEqual(['◐ 分担', '行ごとに分ける', '○ 継承', '設定を点検する', '基盤', 'E-1 分離試験']);
  });

  it('takes what is carried out for our own, and says where nobody says who does', () => {
    const { shown, view } = opened();
    expect(shown.find(([id]) => id === '5.1.1')?.[2]).toBe('● 自社');
    expect(shown.find(([id]) => id === '6.1.1')?.[2]).toBe('？ 記載なし');
    expect(view.tiles.find(({ id }) => id === 'none')).toMatchObject({ count: 1, worry: true });
  });

  it('says once who does it where services say the same, and what each does by its name', () => {
    const row = opened().shown.find(([id]) => id === '12.1.2');
    expect(row?.slice(2, 4)).toEqual(['● 自社', '台帳: 予告する\n基盤: 掲示する']);
  });

  it('leaves out what does not apply', () => {
    expect(opened().shown.some(([id]) => id === 'CLD.9.5.2')).toBe(false);
  });

  it('knows no roles in annex A', () => {
    const { view } = opened();
    const annex = view.sections.find(({ table }) =>
      table?.rows.some((row) => row.kind === 'row' && row.name === 'A.5.30'),
    );
    expect(annex?.table?.columns.map(({ title }) => title)).toEqual(['管理策番号', '管理策', '実施者', '実施内容']);
  });

  it('lists what customers are given, and what services underneath do', () => {
    const { report, view, shown } = opened();
    expect(report.given).toMatchObject([{ service: '台帳', information: ['稼働状況'], functions: ['記録の閲覧'] }]);
    expect(view.sections.at(-1)?.id).toBe('taken');
    expect(shown.at(-1)).toEqual(['基盤', 'CLD.9.5.1', 'CLD.9.5.1']);
  });
});
