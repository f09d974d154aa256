/** The report on internal audit says what the rules of 4.3 say, and what an audit of a cloud service has besides. */
import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../../server/reports/audit/model';
import { auditReport } from '../../server/reports/audit/data';
import { reports } from '../../server/reports/reports';
import { textOf } from '../../server/reports/view/cells';
import { openFixture, testDay } from '../support/rules';

const people = `people:
  - {id: jiro, name: 監物 次郎, competence: [cloud-audit]}
  - {id: hanako, name: 情報 花子}
`;
const programme = 'auditProgramme: {intervalMonths: 12, cycleMonths: 36, criteria: [organization, effectiveness]}\n';
const services = `services:
  - {id: crm, name: 台帳, roles: [provider], uses: [iaas]}
  - {id: iaas, name: 基盤, roles: [customer]}
`;
const soa = `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true}
    - {id: CLD.9.5.2, applicable: true}
    - {id: 5.1.1, applicable: true}
    - {id: 6.1.1, applicable: false}
`;

function opened(text: string) {
  const service = openFixture(`isms: 1\n${people}${programme}${services}${soa}${text}`, { today: testDay });
  const [project] = service.workspace.projects();
  if (!project) throw new Error('no project');
  const codes = service.findings(project.uris()[0] ?? '').map(({ finding }) => finding.rule.code);
  return { report: auditReport(project, service, 'ja'), view: reports.audit.view(project, service, 'ja'), codes };
}

const internal = 'id: IA-1, type: internal, performed: 2026-05-01, auditors: [jiro]';

describe('the report on internal audit', () => {
  it('has nobody audited before an audit is performed', () => {
    const { report } = opened(
      'audits:\n  - {id: IA-2, type: internal, planned: 2027-01-10, services: [crm], criteria: [organization]}\n',
    );
    expect(statesOf(report)).toEqual({
      crm: { organization: 'planned', effectiveness: 'missing' },
      iaas: { organization: 'missing', effectiveness: 'missing' },
    });
    expect(report.next).toMatchObject({ state: 'planned', day: '2027-01-10' });
  });

  it.each(['[crm, iaas]', '[crm]', '[]'])('misses the services that the rule misses: %s', (named) => {
    const { report, codes } = opened(
      `audits:\n  - {${internal}, services: ${named}, criteria: [organization, effectiveness], controls: all}\n`,
    );
    const missing = report.services.filter(({ criteria }) =>
      Object.values(criteria).every(({ state }) => state === 'missing'),
    );
    expect(codes.filter((code) => code === 'audit/service-not-covered')).toHaveLength(missing.length);
  });

  it('misses the controls that the rule misses, and says what others fill', () => {
    const { report, view, codes } = opened(`audits:
  - {${internal}, services: [crm, iaas], criteria: [organization, effectiveness], controls: [CLD.9.5.1]}
  - {id: SOC, type: independent-review, scheme: soc2, reportType: type2, period: {from: 2025-07-01, to: 2026-06-30}, performed: 2026-07-15, services: [iaas], controls: [CLD.9.5.1, CLD.9.5.2]}
`);
    expect(report.controls.map(({ id, state, audits }) => [id, state, audits])).toEqual([
      ['5.1.1', 'missing', []],
      ['CLD.9.5.1', 'covered', ['SOC', 'IA-1']],
      ['CLD.9.5.2', 'covered', ['SOC']],
    ]);
    // The review is later, and yet no internal audit.
    const states = view.sections.find(({ id }) => id === 'controls')?.table?.rows ?? [];
    expect(states.map((row) => (row.kind === 'row' ? textOf(row.cells.at(-1) ?? '', 'ja') : ''))).toEqual([
      expect.stringContaining('未監査'),
      expect.stringMatching(/^● IA-1 /),
      '◇ SOC 2026-07-15',
    ]);
    expect(codes).toContain('audit/control-not-covered');
    expect(report.audits.find(({ id }) => id === 'SOC')).toMatchObject({
      scheme: 'SOC 2',
      reportType: 'Type 2',
      period: '2025-07-01～2026-06-30',
      fills: ['CLD.9.5.2'],
    });
    const reviews = view.sections.find(({ id }) => id === 'reviews')?.table?.rows ?? [];
    expect(reviews.map((row) => (row.kind === 'row' ? row.cells.map((cell) => textOf(cell, 'ja')) : []))).toEqual([
      ['SOC', 'SOC 2 Type 2', '2025-07-01～2026-06-30', '基盤', 'CLD.9.5.1、CLD.9.5.2', 'CLD.9.5.2'],
    ]);
  });

  it('asks of a provider alone whether promises were confirmed', () => {
    const { report } = opened(
      `audits:\n  - {${internal}, services: [crm, iaas], providerCommitments: {confirmed: true, how: 約款との照合}}\n`,
    );
    expect(report.services.map(({ id, commitments }) => [id, commitments?.state])).toEqual([
      ['crm', 'covered'],
      ['iaas', undefined],
    ]);
  });

  it.each([
    ['nothing of it', `{${internal}}`.replace('jiro', 'hanako'), ['✗', '✗', '✗', '✗']],
    [
      'all of it',
      `{${internal}, criteria: [effectiveness], providerCommitments: {confirmed: true, how: 約款との照合}, conclusion: {effectiveness: 有効}}`,
      ['約款との照合', '有効', '有効な実施及び維持', '監物 次郎'],
    ],
  ])('sets the last audit beside what a cloud audit adds: %s', (_, audit, here) => {
    const { view } = opened(`audits:\n  - ${audit}\n`);
    const rows = view.sections.find(({ id }) => id === 'cloud-audit')?.table?.rows ?? [];
    const last = rows.map((row) => (row.kind === 'row' ? textOf(row.cells.at(-1) ?? '', 'ja') : ''));
    expect(last.map((text) => (text.startsWith('✗') ? '✗' : text))).toEqual(here);
  });
});

function statesOf({ services: all }: AuditReport): object {
  return Object.fromEntries(
    all.map(({ id, criteria }) => [
      id,
      Object.fromEntries(Object.entries(criteria).map(([word, { state }]) => [word, state])),
    ]),
  );
}
