/** `isms init` as people and pipelines start it. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeNewFiles } from '../../server/cli/init/new-files';
import { makeFolder } from './folder';
import { programPath, run, testEnvironment } from './program';

const written = [
  '.gitignore',
  'audits.isms.yaml',
  'criteria.isms.yaml',
  'isms.yaml',
  'risks.isms.yaml',
  'services.isms.yaml',
  'soa-annex-a.isms.yaml',
  'soa.isms.yaml',
];

const flags = ['--name', '株式会社はじめて', '--role', 'provider,customer', '--service', 'はじめて予約'];
const all = [...flags, '--uses', 'Acme IaaS'];

function names(path: string): readonly string[] {
  return readdirSync(path).toSorted();
}

describe('isms init', () => {
  it.each([
    ['here', [], '.', 'isms.yaml'],
    ['in a folder that is not there yet', ['new/isms'], 'new/isms', 'new/isms/isms.yaml'],
  ])('writes the first files %s, and says what comes next', async (_, path, shown, root) => {
    const folder = makeFolder();
    const { code, out, err } = await run(['init', ...path, ...all, '--lang', 'ja'], { folder: folder.path });
    expect([code, err]).toEqual([0, '']);
    expect(names(join(folder.path, shown))).toEqual(written);
    const [head, ...steps] = out.trimEnd().split('\n');
    expect(head).toBe(`${shown}: 8個のファイルを作成しました。次に行うこと:`);
    expect(steps).toHaveLength(3);
    expect(steps[0]).toContain(root);
    expect(steps[1]).toContain(`isms check ${shown}`);
    const checked = await run(['check', ...path, '--format', 'json'], { folder: folder.path });
    expect([checked.code, checked.err]).toEqual([1, '']);
    const { projects } = JSON.parse(checked.out) as { projects: { findings: { rule: string }[] }[] };
    expect(projects).toHaveLength(1);
    expect([...new Set(projects[0]?.findings.map(({ rule }) => rule))].toSorted()).toEqual([
      'audit/customer-evidence-missing',
      'audit/none-performed',
      'soa/applicable-missing',
      'text/placeholder',
    ]);
  });

  it.each([
    ['', ''],
    ['node_modules/', '\n'],
    ['node_modules/\r\ndist/\r\n', ''],
  ])('adds what is missing to the end of a .gitignore: %j', async (text, between) => {
    const folder = makeFolder({ '.gitignore': text });
    expect((await run(['init', ...all, '--lang', 'ja'], { folder: folder.path })).code).toBe(0);
    const [end] = text.match(/\r\n/) ?? ['\n'];
    const said = readFileSync(join(folder.path, '.gitignore'), 'utf8');
    expect(said).toBe(
      `${text}${between}# 購入した規格の本文は、この端末だけに置き、共有しません。${end}isms-catalog.local.yaml${end}`,
    );
    expect(names(folder.path)).toEqual(written);
  });

  it('leaves a .gitignore that says so already as it is', async () => {
    const text = '# own\n/isms-catalog.local.yaml';
    const folder = makeFolder({ '.gitignore': text });
    expect((await run(['init', ...all, '--lang', 'ja'], { folder: folder.path })).code).toBe(0);
    expect(readFileSync(join(folder.path, '.gitignore'), 'utf8')).toBe(text);
  });

  it('adds nothing to a .gitignore where files are in the way', async () => {
    const folder = makeFolder({ '.gitignore': 'dist/\n', 'risks.isms.yaml': 'isms: 1\n' });
    expect((await run(['init', ...all], { folder: folder.path })).code).toBe(2);
    expect(readFileSync(join(folder.path, '.gitignore'), 'utf8')).toBe('dist/\n');
    expect(names(folder.path)).toEqual(['.gitignore', 'risks.isms.yaml']);
  });

  it('takes shape, model, edition and several services', async () => {
    const folder = makeFolder();
    const customer = ['--shape', 'customer', '--uses', 'A Drive', '--uses', 'B, Inc. #1'];
    const more = ['--model', 'saas', '--iso27001', '2013', '--lang', 'en'];
    expect(
      (await run(['init', '--name', 'Example "Ltd": x', ...customer, ...more], { folder: folder.path })).code,
    ).toBe(0);
    const text = (name: string): string => readFileSync(folder.pathOf(name), 'utf8');
    expect(text('isms.yaml')).toContain('iso27001: "2013"');
    expect(text('isms.yaml')).toContain(String.raw`name: "Example \"Ltd\": x"`);
    expect(text('services.isms.yaml').match(/^ {4}(?:name|model): .*$/gm)).toEqual([
      '    name: A Drive',
      '    model: saas',
      '    name: "B, Inc. #1"',
      '    model: saas',
    ]);
    expect(text('soa-annex-a.isms.yaml')).toContain('- id: A.18.2.3');
  });

  it('keeps the licensed texts of a standard out of git', async () => {
    const folder = makeFolder();
    await run(['init', ...all], { folder: folder.path });
    folder.write('isms-catalog.local.yaml', '"13.1.3": bought\n');
    execFileSync('git', ['init', '--quiet'], { cwd: folder.path });
    const ignored = execFileSync('git', ['check-ignore', 'isms-catalog.local.yaml'], { cwd: folder.path });
    expect(ignored.toString().trim()).toBe('isms-catalog.local.yaml');
  });
});

describe('isms init writes nothing', () => {
  it('a second time', async () => {
    const folder = makeFolder();
    await run(['init', ...all], { folder: folder.path });
    const before = written.map((name) => readFileSync(folder.pathOf(name), 'utf8'));
    const { code, out, err } = await run(['init', ...all, '--lang', 'en'], { folder: folder.path });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^isms: \.: nothing was written, because these files are already there: isms\.yaml, [^\n]*\n$/);
    expect(written.map((name) => readFileSync(folder.pathOf(name), 'utf8'))).toEqual(before);
  });

  it.each([...written.slice(1), 'isms.yml'])('where %s is there', async (name) => {
    const folder = makeFolder({ [name]: 'mine' });
    const { code, err } = await run(['init', ...all], { folder: folder.path });
    expect([code, err]).toEqual([
      2,
      `isms: .: nothing was written, because these files are already there: ${name}. Name another folder.\n`,
    ]);
    expect(names(folder.path)).toEqual([name]);
    expect(readFileSync(folder.pathOf(name), 'utf8')).toBe('mine');
  });

  it('and asks nothing, where files are there already', async () => {
    const folder = makeFolder({ 'isms.yml': 'mine' });
    const { code, err } = await run(['init', '--name', 'Example Ltd.', '--lang', 'ja'], { folder: folder.path });
    expect([code, err]).toEqual([
      2,
      'isms: .: 次のファイルが既にあるため、何も書き込んでいません：isms.yml。別のフォルダを指定してください。\n',
    ]);
  });

  it.skipIf(process.platform === 'win32')('over folders, or through links to what is not there', async () => {
    const folder = makeFolder();
    mkdirSync(folder.pathOf('soa.isms.yaml'));
    symlinkSync('../elsewhere.yaml', folder.pathOf('isms.yaml'));
    const { code, err } = await run(['init', ...all], { folder: folder.path });
    expect(code).toBe(2);
    expect(err).toContain('isms.yaml, soa.isms.yaml');
    expect(names(folder.path)).toEqual(['isms.yaml', 'soa.isms.yaml']);
  });

  it('into a folder that is a file', async () => {
    const folder = makeFolder({ 'a.txt': 'mine' });
    const { code, err } = await run(['init', 'a.txt', ...all], { folder: folder.path });
    expect([code, err]).toEqual([2, 'isms: a.txt: cannot be written (a file of that name is there).\n']);
    expect((await run(['init', '', ...all], { folder: folder.path })).code).toBe(2);
    expect(names(folder.path)).toEqual(['a.txt']);
  });

  it('of several files where one of them came to be meanwhile', async () => {
    const folder = makeFolder({ 'c.yaml': 'mine' });
    const files = ['a.yaml', 'b.yaml', 'c.yaml'].map((path) => ({ path, text: 'ours' }));
    await expect(writeNewFiles(folder.path, files)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(names(folder.path)).toEqual(['c.yaml']);
    expect(readFileSync(folder.pathOf('c.yaml'), 'utf8')).toBe('mine');
    await expect(
      writeNewFiles(folder.pathOf('new/deep'), [...files, { path: 'no/d.yaml', text: '' }]),
    ).rejects.toThrow();
    expect(names(folder.path)).toEqual(['c.yaml']);
  });

  it.each([
    ['en', [], '--name, --role, --service, --uses'],
    ['en', ['--name', 'A', '--role', 'provider'], '--service'],
    ['en', ['--name', 'A', '--shape', 'customer'], '--uses'],
    ['en', flags, '--uses'],
    ['ja', flags, '--uses'],
  ])('where nobody can be asked, and says in a sentence what is missing: %s %j', async (language, given, missing) => {
    const folder = makeFolder();
    const { code, out, err } = await run(['init', ...given, '--lang', language], { folder: folder.path });
    const sentence = {
      en: `isms: Nobody can be asked here: give ${missing} as well.\n`,
      ja: `isms: ここでは質問できないため、オプション${missing}を指定してください。\n`,
    }[language];
    expect([code, out, err]).toEqual([2, '', sentence]);
    expect(names(folder.path)).toEqual([]);
  });

  it.each([
    ['a name with a line end', ['--name', 'a\nb'], '--name: A name stands in one line'],
    ['a name that steers terminals', ['--name', 'a\u001b[2Jb'], '--name: A name stands in one line'],
    ['a long name', ['--name', 'x'.repeat(10_000)], '--name: A name has at most 200 characters.'],
    ['an empty name', ['--name', ' '], '--name: A name is needed.'],
    ['a placeholder', ['--name', 'TODO'], '--name: This only holds the place'],
    ['a service twice', ['--service', 'はじめて予約 '], '--service: Two services have the same name.'],
    ['a service of both kinds', ['--uses', 'はじめて予約'], '--uses: Two services have the same name.'],
    ['roles that there are not', ['--role', 'provider,owner'], '--role takes one of provider, customer'],
    ['no role', ['--role', ''], '--role takes one of provider, customer'],
    ['a shape against the roles', ['--shape', 'customer'], '--role provider,customer and --shape customer'],
    ['a shape that there is not', ['--shape', 'constructor'], '--shape takes one of'],
    ['an edition that there is not', ['--iso27001', '2005'], '--iso27001 takes one of 2022, 2013'],
    ['services of a customer only', ['--role', 'customer'], '--service: An organisation that only uses'],
  ])('for %s', async (_, given, said) => {
    const folder = makeFolder();
    const { code, out, err } = await run(['init', ...all, ...given], { folder: folder.path });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^isms: [^\n]*\n$/);
    expect(err).not.toContain('\u001b');
    expect(err).toContain(said);
    expect(names(folder.path)).toEqual([]);
  });
});

const hasTerminal = ((): boolean => {
  try {
    execFileSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasTerminal)('on a terminal', () => {
  /** Types the next text whenever a question that was not there before is drawn. */
  async function converse(
    folder: string,
    talk: readonly (readonly [shown: string, typed: string])[],
    environment: Readonly<Record<string, string>> = {},
    given: readonly string[] = [],
  ) {
    const quoted = [process.execPath, programPath(), 'init', '--lang', 'ja', ...given]
      .map((each) => `'${each}'`)
      .join(' ');
    const child = spawn('script', ['-qec', quoted, '/dev/null'], {
      cwd: folder,
      env: { ...testEnvironment({ TERM: 'xterm-256color', ...environment }), SHELL: '/bin/sh' },
    });
    let shown = '';
    let at = 0;
    const rest = [...talk];
    child.stdout.on('data', (chunk: Buffer) => {
      shown += chunk.toString('utf8');
      const [next] = rest;
      if (!next) return;
      const found = shown.indexOf(next[0], at);
      if (found < 0) return;
      at = found + next[0].length;
      rest.shift();
      child.stdin.write(next[1]);
    });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, shown, unasked: rest.map(([question]) => question) };
  }

  const enter = '\r';
  const talk = [
    ['組織名', `株式会社はじめて${enter}`],
    ['クラウドサービスとの関わり方', enter],
    ['提供するクラウドサービスの名称', `はじめて予約、はじめて請求${enter}`],
    ['サービスモデル', enter],
    ['利用する他社のクラウドサービスの名称', `Acme IaaS${enter}`],
    ['ISO/IEC 27001の版', enter],
  ] as const;

  it('asks, and writes what was answered', async () => {
    const folder = makeFolder();
    const { code, shown, unasked } = await converse(folder.path, talk);
    expect([code, unasked]).toEqual([0, []]);
    expect(shown).toContain('8個のファイルを作成しました');
    expect(shown).toMatch(/\u001b\[3\dm/);
    expect(names(folder.path)).toEqual(written);
    const services = readFileSync(folder.pathOf('services.isms.yaml'), 'utf8');
    expect(services.match(/^ {4}name: .*$/gm)).toEqual([
      '    name: はじめて予約',
      '    name: はじめて請求',
      '    name: Acme IaaS',
    ]);
    expect(services).toContain('model: saas');
  });

  it('asks only what is not given, without colour where none is wanted', async () => {
    const folder = makeFolder();
    const given = ['--name', '株式会社はじめて', '--role', 'customer'];
    const { code, shown, unasked } = await converse(folder.path, talk.slice(3), { NO_COLOR: '1' }, given);
    expect([code, unasked]).toEqual([0, []]);
    expect(shown).not.toContain('組織名');
    expect(shown).not.toMatch(/\u001b\[[\d;]*m/);
    expect(names(folder.path)).toEqual(written);
  });

  it('says in words what is no answer, and asks again', async () => {
    const folder = makeFolder();
    const { code, shown, unasked } = await converse(folder.path, [
      ['組織名', `TODO${enter}`],
      ['仮の記載ではなく', '\u0003'],
    ]);
    expect([code, unasked]).toEqual([2, []]);
    expect(shown).toContain('中止しました。何も書き込んでいません。');
    expect(names(folder.path)).toEqual([]);
  });
});
