import { describe, expect, it } from 'vitest';
import type { DueReport } from '../../server/reports/due/data';
import { makeFolder, root } from './folder';
import { run } from './program';

const risks = `risks:
  - {id: R-1, title: 漏えい, plan: {action: x, owner: hanako, due: 2026-11-20}}
  - {id: R-2, plan: {action: x, due: 2026-12-01}}
`;

describe('isms due', () => {
  it('tells what is overdue and what falls due within 30 days, with paths from here', async () => {
    const folder = makeFolder({ 'a/isms.yaml': root, 'a/risks.isms.yaml': risks });
    const { code, out } = await run(['due', 'a', '--lang', 'ja'], { folder: folder.path });
    expect(code).toBe(0);
    expect(out).toContain(
      '2026-11-20  3日超過  リスク対応計画の期限  R-1(漏えい)：x  情報 花子  a/risks.isms.yaml:2  4.2.2\n',
    );
    expect(out).toContain('2026-12-01  あと8日');
    expect(out).toMatch(/\n期限超過 1件、2026-12-23までに期限を迎えるもの 1件\(2026-11-23現在\)\n$/);
  });

  it.each([
    [['--within', '1w'], '2026-11-30', 1, 0],
    [['--within', '2w'], '2026-12-07', 1, 1],
    [['--within', '1m', '--today', '2026-11-01'], '2026-12-01', 0, 2],
  ])('%s', async (parameters, until, overdue, upcoming) => {
    const folder = makeFolder({ 'isms.yaml': root, 'risks.isms.yaml': risks });
    const { code, out } = await run(['due', '--format', 'json', ...parameters], { folder: folder.path });
    expect(code).toBe(0);
    expect(JSON.parse(out) as DueReport).toMatchObject({ until, overdue, upcoming, language: 'en' });
    expect(out).not.toContain('file:');
  });

  it.each([
    [
      ['--within', 'soon'],
      'isms: --within takes a number of days, weeks or months, such as 30d, 6w or 3m, not "soon".\n',
    ],
    [['--today', '2026-02-30'], '--today'],
    [['nowhere'], 'nowhere'],
  ])('is used wrongly with %s', async (parameters, sentence) => {
    const folder = makeFolder({ 'isms.yaml': root });
    const { code, out, err } = await run(['due', ...parameters], { folder: folder.path });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it('says so when nothing falls due, and when a part could not be read', async () => {
    const folder = makeFolder({ 'isms.yaml': root });
    folder.write('risks.isms.yaml', 'risks:\n  - {id: R-1, plan: {due: 2027-12-01}}\n');
    const nothing = 'Nothing is overdue, and nothing falls due until 2026-12-23.\n';
    expect(await run(['due'], { folder: folder.path })).toEqual({ code: 0, out: nothing, err: '' });
    folder.write('risks.isms.yaml', 'risks:\n  - {id: R-1, plan: {due: 2026-12-01}\n');
    expect(await run(['due'], { folder: folder.path })).toMatchObject({ code: 2 });
  });

  it('never says that all is in time where no day is written, but which dates fill the list', async () => {
    const folder = makeFolder({ 'isms.yaml': root });
    const { code, out } = await run(['due', '--lang', 'ja'], { folder: folder.path });
    expect(code).toBe(0);
    expect(out).toMatch(/^期限となる日付は、まだ一つも書かれていません/);
    expect(out).toContain('\n  リスク対応計画の期限：risks.plan.due\n');
    expect(out).not.toContain('期限を過ぎたもの');
  });

  it('hides nothing in a terminal', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'risks.isms.yaml': risks.replace('漏えい', '"\\e[31m\\u202e"') });
    const { out } = await run(['due'], { folder: folder.path });
    expect(out).toContain('R-1 (\\x1b[31m\\u202e): x');
  });
});
