/** Documents as files of every format, as users write and compare them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportNames } from '../../server/reports/reports';
import { formatNames, formats } from '../../server/writers/table';
import { makeFolder, root } from './folder';
import { repository, run } from './program';

/** Every format of one document, and of each other one in turn of what names the day and the clock could get into. */
const binary = formatNames.filter((format) => formats[format].binary);
const commands = reportNames.flatMap((name, index) =>
  formatNames
    .filter((format) => name === 'soa' || format === binary[index % binary.length])
    .map((format) => [name, format] as const),
);
/** Written in the one, compared in the other. */
const zones = { written: 'America/New_York', compared: 'Asia/Tokyo' };

describe('a document as a file', () => {
  it.each(commands)('%s as %s is known to be current in another time zone', async (name, format) => {
    const folder = makeFolder();
    const file = folder.pathOf(`there.${formats[format].ending}`);
    // Without --format: the name of the file says it.
    const write = ['report', name, 'examples/cloud', '--output', file];
    const { code, err } = await run(write, { environment: { TZ: zones.written } });
    expect([code, err]).toEqual([0, '']);
    const check = ['report', name, 'examples/cloud', '--check', file];
    expect((await run(check, { environment: { TZ: zones.compared } })).code).toBe(0);
  });

  it('isms soa writes a workbook to a file, or into another program', async () => {
    const folder = makeFolder({ 'isms.yaml': root });
    const { code, out } = await run(['soa', '--format', 'xlsx', '--output', 'soa.xlsx'], { folder: folder.path });
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(folder.pathOf('soa.xlsx')).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect((await run(['soa', '--format', 'xlsx'], { folder: folder.path })).out.startsWith('PK')).toBe(true);
  });

  it.each(['md', 'xlsx', 'docx', 'csv'])(
    '--check tells a %s that is old, and one that is not there',
    async (ending) => {
      const folder = makeFolder({ 'isms.yaml': root });
      const check = async () => await run(['soa', '--check', `soa.${ending}`], { folder: folder.path });
      expect(await check()).toMatchObject({ code: 1, out: '' });
      await run(['soa', '--output', `soa.${ending}`], { folder: folder.path });
      expect(await check()).toMatchObject({ code: 0, out: '', err: '' });
      folder.write('soa.isms.yaml', 'soa: {controls: [{id: CLD.9.5.1, applicable: true}]}');
      const { code, err } = await check();
      expect(code).toBe(1);
      expect(err).toContain(`soa.${ending}`);
    },
  );

  it.each([
    ['ja', '適用宣言書'],
    ['en', 'Statement of applicability'],
  ])('is in the language that is asked for, wherever --lang stands: %s', async (language, title) => {
    for (const parameters of [
      ['soa', 'examples/cloud', '--lang', language],
      ['--lang', language, 'soa', 'examples/cloud'],
    ])
      expect((await run(parameters)).out).toMatch(new RegExp(`^# ${title}\n`));
  });

  it('is in the language of its project unless told, whoever reads the messages', async () => {
    const folder = makeFolder({ 'isms.yaml': root.replace('isms: 1', 'isms: 1\nlanguage: ja') });
    expect((await run(['soa'], { folder: folder.path, environment: { LANG: 'en_US.UTF-8' } })).out).toMatch(
      /^# 適用宣言書\n/,
    );
  });
});

describe('isms pack', () => {
  it('writes the documents with an index that leads to each of them', async () => {
    const folder = makeFolder();
    const { code } = await run(
      ['pack', `${repository}examples/cloud`, '--for', 'stage1', '--output', 'out', '--lang', 'ja'],
      { folder: folder.path },
    );
    expect(code).toBe(0);
    const files = readdirSync(folder.pathOf('out')).sort();
    expect(files).toEqual([
      ...['01-適用宣言書.html', '01-適用宣言書.xlsx', '02-箇条4適合状況.html', '03-適用範囲記述書.html'],
      ...['04-仮想環境構成図.html', '05-リスク登録簿.html', '05-リスク登録簿.xlsx', '06-リスク対応計画.html'],
      ...['06-リスク対応計画.xlsx', '07-責任分界表.html', '07-責任分界表.xlsx', '08-内部監査報告書.html'],
      ...['09-資産台帳.xlsx', '10-証拠一覧.xlsx', '11-文書一覧.xlsx', 'index.html'],
    ]);
    const index = readFileSync(folder.pathOf('out/index.html'), 'utf8');
    const links = [...index.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => decodeURIComponent(link));
    expect([...links, 'index.html'].sort()).toEqual(files);
  });

  it('leaves out documents that nothing stands in', async () => {
    const folder = makeFolder({ 'isms.yaml': root });
    expect((await run(['pack', '--output', 'out', '--lang', 'ja'], { folder: folder.path })).code).toBe(0);
    expect(
      readdirSync(folder.pathOf('out'))
        .filter((name) => name !== 'index.html')
        .sort(),
    ).toEqual(['01-適用宣言書.html', '01-適用宣言書.xlsx', '02-箇条4適合状況.html']);
  });

  it('refuses a folder that is not empty, unless told', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'out/mine.txt': 'mine' });
    const pack = ['pack', '--output', 'out'];
    expect(await run(pack, { folder: folder.path })).toMatchObject({ code: 2, out: '' });
    expect(readdirSync(folder.pathOf('out'))).toEqual(['mine.txt']);
    expect((await run([...pack, '--force'], { folder: folder.path })).code).toBe(0);
    expect(readdirSync(folder.pathOf('out'))).toContain('mine.txt');
  });
});
