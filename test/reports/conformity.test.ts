import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createIsmsService } from '../../server/isms-service';
import { conformityReport, type ConformityReport } from '../../server/reports/conformity/data';
import { rule } from '../../server/check/rule';
import { rules } from '../../server/rules/table';
import { conformityView } from '../../server/reports/conformity/view';
import { htmlOf } from '../../server/writers/html';
import { markdownOf } from '../../server/writers/md';
import { openProject, readExample } from '../properties/projects';
import type { Language } from '../../server/words/bilingual';
import { fixtureFolder } from '../support/project-text';
import { openFixture, testDay } from '../support/rules';

function reportOf(service: ReturnType<typeof openFixture>, language: Language = 'en'): ConformityReport {
  const [project] = service.workspace.projects();
  if (!project) throw new Error('no project');
  return conformityReport(project, service, language);
}

function rowOf(report: ConformityReport, id: string) {
  const row = report.requirements.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

const risks = `isms: 1
people:
  - {id: hanako, name: 情報 花子}
risks:
  - {id: RISK-001, title: 分離の失敗, owner: hanako}
  - {id: RISK-002, title: 停止}
`;

describe('conformity with clause 4', () => {
  it('is met in every row by examples/cloud, which says where', () => {
    const { texts, files } = readExample('cloud');
    const open = openProject(texts, { files });
    const report = conformityReport(open.project(), open.service, 'en');
    // What a comment silences there is still to be considered, for the reason that it gives.
    const others = report.requirements.filter(({ state }) => state !== 'met');
    expect(others.map(({ id, state, remarks, suppressed }) => [id, state, remarks, suppressed.length])).toEqual([
      ['4.2.2.b', 'met-with-remarks', [], 1],
    ]);
    expect(others[0]?.suppressed[0]).toMatchObject({ rule: 'system/functions-mixed', until: '2027-06-30' });
    expect(report).toMatchObject({ today: testDay, met: 17, unmet: 0 });
    for (const { id, answers, placeholders } of report.requirements) {
      expect(answers.length, id).toBeGreaterThan(0);
      expect(placeholders, id).toEqual([]);
    }
    const [owners] = rowOf(report, '4.2.1.b').answers;
    expect(owners).toMatchObject({ field: 'risks.owner', count: 24 });
    expect(owners?.places.map(({ entry }) => entry)).toEqual(['RISK-001', 'RISK-002', 'RISK-003']);
    // Where both roles have a row of their own, the number alone would name neither.
    const roles = rowOf(report, '4.2.2.c').answers.find(({ field }) => field.endsWith('roles'));
    expect(roles?.places.map(({ called }) => called).slice(0, 2)).toEqual(['5.1.1 (Provider)', '5.1.1 (Customer)']);
  });

  it('tells where the factors stand by which risks are estimated, whatever they are', () => {
    const { texts, files } = readExample('infrastructure');
    const open = openProject(texts, { files });
    const { answers } = rowOf(conformityReport(open.project(), open.service, 'en'), '4.2.1.a');
    const fields = answers.map(({ field }) => field);
    expect(fields).toContain('criteria.factors');
    expect(fields).not.toContain('criteria.likelihood');
  });

  it('names what stands against a row, and where it is answered all the same', () => {
    const row = rowOf(reportOf(openFixture(risks)), '4.2.1.b');
    expect(row).toMatchObject({ met: false, state: 'unmet', unread: [], suppressed: [] });
    expect(row.findings).toEqual([
      {
        rule: 'risk/owner-missing',
        message: 'The risk RISK-002 has no risk owner (4.2.1).',
        file: 'isms.yaml',
        range: { start: { line: 5, character: 9 }, end: { line: 5, character: 17 } },
      },
    ]);
    expect(row.answers).toEqual([
      {
        field: 'risks.owner',
        label: 'Risks › Risk owner',
        count: 1,
        places: [
          {
            entry: 'RISK-001',
            section: 'risks',
            called: 'RISK-001',
            file: 'isms.yaml',
            range: { start: { line: 4, character: 40 }, end: { line: 4, character: 46 } },
          },
        ],
      },
    ]);
  });

  it('does not judge by a rule that is off, or that failed', () => {
    const off = openFixture(risks.replace('isms: 1', 'isms: 1\nlint: {rules: {risk/owner-missing: off}}'));
    const row = rowOf(reportOf(off), '4.2.1.b');
    const unread = [{ why: 'rule-off', rule: 'risk/owner-missing' }];
    expect(row).toMatchObject({ met: false, state: 'not-judged', unread });
    expect(reportOf(off).counts['not-judged']).toBe(1);

    const failing = rules.map((each) => {
      if (each.code !== 'risk/owner-missing') return each;
      return rule({
        ...each,
        on: 'risks',
        check: () => {
          throw new Error('on purpose');
        },
      });
    });
    const service = createIsmsService({ today: testDay, rules: failing });
    service.setText(`${fixtureFolder}isms.yaml`, risks);
    service.refresh();
    expect(rowOf(reportOf(service), '4.2.1.b')).toMatchObject({
      state: 'not-judged',
      unread: [{ why: 'rule-failed', rule: 'risk/owner-missing' }],
    });
  });

  it('counts an error that the project calls a hint, and not a warning that it calls an error', () => {
    const lint = 'isms: 1\nlint: {rules: {risk/owner-missing: hint, risk/stale: error}}';
    const row = rowOf(reportOf(openFixture(risks.replace('isms: 1', lint))), '4.2.1.b');
    expect(row).toMatchObject({ met: false, state: 'unmet' });
  });

  it('lists suppressed findings with their reason: the row is deferred', () => {
    const comment = '  # isms-ignore risk/owner-missing until=2027-03-31: 4月の組織変更で決定\n  - {id: RISK-002';
    const row = rowOf(reportOf(openFixture(risks.replace('  - {id: RISK-002', comment))), '4.2.1.b');
    expect(row).toMatchObject({ met: false, state: 'deferred', findings: [] });
    expect(row.suppressed).toMatchObject([
      { rule: 'risk/owner-missing', reason: '4月の組織変更で決定', until: '2027-03-31' },
    ]);
  });

  it('shows placeholders in what is otherwise answered', () => {
    const report = reportOf(openFixture('isms: 1\nscope:\n  applicability: TODO\n  boundary: {physical: TODO}\n'));
    expect(rowOf(report, '4.1.a').placeholders.map(({ range }) => range.start.line)).toEqual([3, 2]);
  });
});

describe('its Markdown', () => {
  it('has a line for each row: findings, rules that did not run, suppressions, places', () => {
    const text = risks
      .replace('isms: 1', 'isms: 1\nlint: {rules: {risk/impact-missing: off}}')
      .replace('  - {id: RISK-002', '  # isms-ignore risk/owner-missing: 4月に決定\n  - {id: RISK-002')
      .replace('停止}', '停止, treatment: share, sharedWith: TODO}');
    const markdown = markdownOf(conformityView(reportOf(openFixture(text), 'ja')));
    const line = (clause: string) => markdown.split('\n').find((each) => each.startsWith(`| ${clause} |`)) ?? '';
    expect(markdown).toContain('- **集計**：未充足 1、保留 1、');
    expect(markdown).toContain('抑制：');
    expect(markdown).toContain('(4月に決定)');
    expect(markdown).toContain('リスク所有者：RISK-001 |');
    expect(line('4.2.1 (a)')).toContain('判定不能');
    expect(line('4.2.1 (a)')).toContain('risk/impact-missing: このルールは無効です');
    expect(line('4.2.2 a)')).toContain('未決定：RISK-002');
  });

  it('names places by what people call them, and each row by a number of its own; where it leads stays known', () => {
    const { texts, files } = readExample('infrastructure');
    const open = openProject(texts, { files });
    const view = conformityView(conformityReport(open.project(), open.service, 'ja'));
    const clauses = view.sections.find(({ id }) => id === 'clause4')?.table?.rows ?? [];
    const rows = clauses.filter((row) => row.kind === 'row');
    const markdown = markdownOf(view);
    expect(markdown).not.toMatch(/\.yaml/);
    expect(markdown).toContain('適用範囲 › 境界<br>');
    expect(markdown).toContain('クラウドサービス › 名称：あさぎり仮想サーバー、あさぎり遠隔保管');
    expect(markdown).toContain('リスク › リスク所有者：K-01、K-02、K-03、ほか20件');
    expect(rows.slice(0, 6).map(({ name }) => name)).toEqual([
      ...['4.1 (a)', '4.1 (b)', '4.1 (c)', '4.1 (d)'],
      ...['4.2.1 (a)', '4.2.1 (b)'],
    ]);
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['4.2.2 c)', '4.2.2 d) (2)', '4.3 a) 1)', '4.3']),
    );
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    for (const { cells } of rows) expect(JSON.stringify(cells)).toMatch(/"kind":"place".*"file":"[^"]+yaml"/);
  });

  it('has the rows of each clause under its name, with the clause that it adds to and a page to read', () => {
    const { texts, files } = readExample('cloud');
    const open = openProject(texts, { files });
    const view = conformityView(conformityReport(open.project(), open.service, 'ja'));
    const groups = view.sections
      .flatMap(({ table }) => table?.rows ?? [])
      .flatMap((row) => (row.kind === 'group' ? [row] : []));
    expect(groups.map(({ text, page }) => [text, page])).toEqual([
      [
        '4.1 クラウドサービスを含む情報セキュリティマネジメントシステムの適用範囲の決定(JIS Q 27001の4.3に追加)',
        'jip-isms517-4.1',
      ],
      ['4.2.1 情報セキュリティリスクアセスメント(JIS Q 27001の6.1.2 c)に追加)', 'jip-isms517-4.2.1'],
      ['4.2.2 情報セキュリティリスク対応(JIS Q 27001の6.1.3に追加)', 'jip-isms517-4.2.2'],
      ['4.3 内部監査(JIS Q 27001の9.2に追加)', 'jip-isms517-4.3'],
    ]);
    for (const { page = '' } of groups)
      for (const language of ['en', 'ja']) expect(existsSync(`docs/catalog/${language}/${page}.md`)).toBe(true);
    expect(view.sections.at(-1)).toMatchObject({ id: 'services', heading: 'サービスと監査基準' });
  });

  it('is the same each time, in both languages', () => {
    const { texts, files } = readExample('cloud');
    const open = openProject(texts, { files });
    for (const language of ['en', 'ja'] as const) {
      const write = () => markdownOf(conformityView(conformityReport(open.project(), open.service, language)));
      expect(write()).toBe(write());
      expect(write()).not.toMatch(/undefined|\[object/);
    }
  });
});

it('a row that is higher than a third of a page may be divided on paper, and no other', () => {
  const { texts, files } = readExample('infrastructure');
  const open = openProject(texts, { files });
  const tall = (more: string): number => {
    const view = conformityView(conformityReport(open.project(), open.service, 'ja'));
    const sections = view.sections.map((section) => ({
      ...section,
      table: section.table && {
        ...section.table,
        rows: section.table.rows.map((row, index) =>
          row.kind === 'row' && index === 0 ? { ...row, cells: [...row.cells.slice(0, -1), more] } : row,
        ),
      },
    }));
    return htmlOf({ ...view, sections }).split('<tr class="tall">').length - 1;
  };
  expect(tall('短い')).toBe(0);
  expect(tall('長い文'.repeat(200))).toBe(1);
});
