/** What falls due: that it says what the rules say of a day, nothing twice, in the order of the days. */
import { describe, expect, it } from 'vitest';
import { addDays, lastDayWithin } from '../../server/facts/date';
import type { Language } from '../../server/words/bilingual';
import { dueReport, type DueReport } from '../../server/reports/due/data';
import { readHorizon } from '../../server/reports/due/horizon';
import { dueView } from '../../server/reports/due/view';
import { dueWords } from '../../server/reports/due/words';
import { afterwards, decidingDay, rows } from '../days/edges';
import { openFixture, testDay } from '../support/rules';

interface Asked {
  readonly today?: string;
  readonly within?: string;
  readonly language?: Language;
}

function dueIn(text: string, { today = testDay, within, language = 'en' }: Asked = {}): DueReport {
  const service = openFixture(text, { today });
  const [project] = service.workspace.projects();
  if (!project) throw new Error('no project');
  return dueReport(project, service, language, within === undefined ? undefined : readHorizon(within));
}

/** Each as `DAY WHAT ID`. */
function listed(report: DueReport): readonly string[] {
  return report.items.map(({ day, what, id }) => [day, what, id].filter((part) => part !== '').join(' '));
}

const root = 'isms: 1\npeople:\n  - {id: hanako, name: {en: Hanako Joho, ja: 情報 花子}}\n';

describe('a day over whose edge a rule speaks', () => {
  const lapsing = rows.filter(({ stands }) => stands === afterwards);
  it.each(lapsing)('is the day in the list: $rule: $edge', ({ rule, text, day = decidingDay }) => {
    const on = dueIn(`isms: 1\n${text}`, { today: day }).items.filter((item) => item.day === day);
    expect(on.map(({ days }) => days)).toContain(0);
    const after = dueIn(`isms: 1\n${text}`, { today: addDays(day, 1) }).items.filter((item) => item.day === day);
    // A service that has gone has gone: nobody is late.
    const isGone = on.every(({ kind }) => kind === 'service');
    expect(after.map(({ days }) => days)).toEqual(isGone ? [] : on.map(() => -1));
    if (after.some((item) => item.rule === rule)) expect(after.map(({ left }) => left)).toContain('1 day overdue');
  });

  it('is here for more than a few rules', () => {
    expect(new Set(lapsing.map(({ rule }) => rule)).size).toBeGreaterThan(12);
  });
});

describe('the list', () => {
  const text = `${root}risks:
  - {id: R-1, title: 漏えい, owner: hanako, assessedOn: 2026-06-01, plan: {action: 暗号化, owner: hanako, due: 2026-11-20}}
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: planned, due: 2026-12-01, owner: nobody}
    - {id: A.5.1, applicable: true, status: implemented, due: 2026-12-01}
    - {id: A.5.2, applicable: false, status: planned, due: 2026-12-01}
documents:
  - {id: D-1, title: 方針, nextReview: 2026-11-23}
`;

  it('goes by day, with what is left in words, the owner by name, the place and the clause', () => {
    const { items } = dueIn(text, { within: '30d', language: 'ja' });
    expect(
      items.map(({ day, left, what, id, detail, owner, file, range, clause }) =>
        [day, left, what, id, detail, owner, `${file}:${range.start.line + 1}`, clause].join(' | '),
      ),
    ).toEqual([
      '2026-11-20 | 3日超過 | リスク対応計画の期限 | R-1 | 暗号化 | 情報 花子 | isms.yaml:5 | 4.2.2',
      '2026-11-23 | 本日 | 文書のレビュー | D-1 |  |  | isms.yaml:12 | JIS Q 27001 7.5',
      '2026-12-01 | あと8日 | 管理策の実施期限 | CLD.9.5.1 |  | nobody | isms.yaml:8 | 4.2.2 d)',
    ]);
  });

  it.each([
    ['7d', '2026-11-30', 2],
    ['2w', '2026-12-07', 3],
    ['7m', '2027-06-23', 4],
  ])('reaches as far as is asked: %s', (within, until, count) => {
    const report = dueIn(text, { within });
    expect(report).toMatchObject({ within, until, overdue: 1, upcoming: count - 1 });
    expect(report.items).toHaveLength(count);
  });

  it.each(['30', 'd', '-3d', '1.5m', '30 d', '99999d', '３０d'])('takes no "%s" for a length of time', (within) => {
    expect(readHorizon(within)).toBeUndefined();
  });

  it('leaves out what is done, over, excluded or only a record', () => {
    expect(
      listed(
        dueIn(
          `${root}risks:
  - {id: R-1, assessedOn: 2020-01-01, status: closed, closedOn: 2026-01-01, plan: {due: 2026-01-01}, acceptance: {by: hanako, until: 2026-01-01}}
  - {id: R-2, services: [gone], plan: {due: 2026-01-01}}
  - {id: R-3, plan: {due: 2026-01-01, doneOn: 2026-01-02}}
services: [{id: gone, roles: [provider], until: 2026-01-01}]
audits:
  - {id: IA, planned: 2026-01-01, performed: 2026-10-01, findings: [{id: N, action: {due: 2026-01-01, doneOn: 2026-01-01}}]}
evidence: [{id: EV-OLD, validUntil: 2026-01-01}]
# isms-ignore risk/owner-missing until=2026-01-01:
`,
          { within: '30d' },
        ),
      ),
    ).toEqual([]);
  });

  it('names an acceptance only while somebody has to accept', () => {
    const accepted = (residual: string, status: string): readonly string[] =>
      listed(
        dueIn(`${root}criteria: {likelihood: [low, high], impact: [low, high], levels: [{name: 小, upTo: 1}, {name: 大, upTo: 2}], acceptance: {upTo: 小}}
risks:
  - {id: R-1, likelihood: high, impact: high, residual: ${residual}, controls: [A.5.1], acceptance: {by: hanako, until: 2026-12-01}}
soa: {controls: [{id: A.5.1, applicable: true, status: ${status}}]}
`),
      );
    const renewed = ['2026-12-01 Acceptance to be renewed R-1'];
    expect(accepted('{impact: high}', 'implemented')).toEqual(renewed);
    expect(accepted('{impact: low}', 'implemented')).toEqual([]);
    // It is only said to become low.
    expect(accepted('{impact: low}', 'planned')).toEqual(renewed);
  });

  it('names a risk once: by its own next review or by the interval, whichever is first', () => {
    const review = (fields: string): readonly string[] => listed(dueIn(`${root}risks: [{id: R-1, ${fields}}]\n`));
    expect(review('assessedOn: 2026-06-01, nextReview: 2027-01-10')).toEqual(['2027-01-10 Risk to be reassessed R-1']);
    expect(review('assessedOn: 2026-06-01, nextReview: 2028-01-10')).toEqual(['2027-06-01 Risk to be reassessed R-1']);
    expect(review('assessedOn: 2026-06-01, nextReview: 2026-05-01')).toEqual([
      '2026-05-01 Next review to be set anew R-1',
    ]);
  });
});

describe('a list without a day', () => {
  const undated = `${root}risks:
  - {id: R-1, assessedOn: ＜YYYY-MM-DD＞, plan: {action: x}}
services: [{id: crm, roles: [provider], since: 2020-01-01}]
`;

  it.each(['en', 'ja'] as const)('names what would fill it, in %s, and counts nothing', (language) => {
    const report = dueIn(undated, { language, within: '30d' });
    expect(report.items).toEqual([]);
    const view = dueView(report);
    expect(view.tiles).toEqual([]);
    const said = view.sections.flatMap(({ paragraphs = [] }) => paragraphs).join('\n');
    expect(said).toContain(dueWords.undated[language]);
    for (const { what, fields } of report.toWrite) for (const each of [what, ...fields]) expect(said).toContain(each);
    expect(view.sections.flatMap(({ facts = [] }) => facts).map(({ value }) => value)).not.toContainEqual({
      kind: 'number',
      value: 0,
    });
  });

  it.each(dueIn(undated).toWrite.flatMap(({ fields }) => fields))(
    'is none once a day stands in %s, though it is done',
    (field) => {
      const [section = '', ...path] = field.startsWith('soa.') ? ['soa.controls', 'due'] : field.split('.');
      const lists = ['findings'];
      const value = path.reduceRight((inner, key) => {
        return lists.includes(key) ? `{id: X, ${key}: [${inner}]}` : `{${key}: ${inner}}`;
      }, '2020-01-01');
      const done = `{id: X, status: closed, closedOn: 2020-01-01, ${value.slice(1)}`;
      const list = section === 'soa.controls' ? `soa: {controls: [${done}]}` : `${section}: [${done}]`;
      expect(dueIn(`${root}${list}\n`).toWrite).toEqual([]);
    },
  );

  it('of which all days lie behind the horizon is not one', () => {
    expect(dueIn(`${root}risks: [{id: R-1, plan: {due: 2030-01-01}}]\n`, { within: '30d' })).toMatchObject({
      items: [],
      toWrite: [],
    });
  });
});

describe('the next internal audit', () => {
  const audited = `${root}auditProgramme: {intervalMonths: 12, cycleMonths: 36, criteria: [effectiveness], responsible: hanako}
services: [{id: crm, roles: [provider]}]
soa: {controls: [{id: CLD.9.5.1, applicable: true}, {id: 13.1.3, applicable: true}]}
audits:
  - {id: IA-1, performed: 2026-03-10, criteria: [effectiveness], services: [crm], controls: [CLD.9.5.1], providerCommitments: {confirmed: true}}
`;

  it('is one entry for each day, with all that it must reach by then', () => {
    const { items } = dueIn(audited);
    expect(items.map(({ day, detail, owner, id }) => [day, detail, owner, id])).toEqual([
      [
        '2027-03-10',
        'interval of 12 months; criteria effectiveness; commitments to the customers of crm',
        'Hanako Joho',
        '',
      ],
      ['2029-03-10', 'service crm; controls 13.1.3, CLD.9.5.1', 'Hanako Joho', ''],
    ]);
  });

  it('is not said again where one is planned in time', () => {
    const planned = `${audited}  - {id: IA-2, planned: 2027-03-10, auditors: [hanako], services: [crm], criteria: [effectiveness], controls: all}\n`;
    expect(listed(dueIn(planned))).toEqual(['2027-03-10 Planned internal audit IA-2']);
    expect(listed(dueIn(planned.replace('planned: 2027-03-10', 'planned: 2027-03-11'))).slice(0, 2)).toEqual([
      '2027-03-10 Next internal audit',
      '2027-03-11 Planned internal audit IA-2',
    ]);
  });
});

describe('the last day of an interval', () => {
  it.each([
    ['2026-02-28', 6, '2026-08-31'],
    ['2026-05-10', 12, '2027-05-10'],
    ['2024-02-29', 12, '2025-02-28'],
    ['9999-12-31', 12, '9999-12-31'],
  ])('from %s for %i months is %s', (from, months, last) => expect(lastDayWithin(from, months)).toBe(last));
});
