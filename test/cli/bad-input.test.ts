import { chmodSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../server/findings/report';
import { makeFolder, root, unresolved, type Folder } from './folder';
import { run } from './program';

const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Runs it in both languages: exit code 2, one clear sentence in each, and no trace of the program's inside. */
async function refused(
  parameters: readonly string[],
  folder: Folder,
  environment = {},
): Promise<{ out: string; en: string }> {
  const en = await run([...parameters, '--lang', 'en'], { folder: folder.path, environment });
  const ja = await run([...parameters, '--lang', 'ja'], { folder: folder.path, environment });
  for (const { code, err } of [en, ja]) {
    expect(code).toBe(2);
    expect(err).toMatch(/^isms: .+\n$/);
    expect(err).not.toMatch(/ {2}|undefined|\{\w+\}|\bat .*:\d+|Error/);
  }
  expect(en.err).not.toMatch(japanese);
  expect(ja.err).toMatch(japanese);
  return { out: en.out, en: en.err };
}

describe('files that say something wrong are findings', () => {
  it.each([
    ['broken', 'risks: [\n  {id: "R-1\n', 'yaml/syntax'],
    ['a list', '- isms: 1\n', 'yaml/syntax'],
    ['a text', 'hello\n', 'yaml/syntax'],
    ['with an unknown section', 'servcies: []\n', 'schema/unknown-key'],
  ])('%s', async (_what, content, rule) => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved, 'x.isms.yaml': content });
    const { code, out, err } = await run(['check', '--format', 'json'], { folder: folder.path });
    const { findings } = (JSON.parse(out) as CheckReport).projects[0] ?? { findings: [] };
    expect(findings.filter(({ file }) => file === 'x.isms.yaml').map((each) => each.rule)).toContain(rule);
    expect(findings.map((each) => each.rule)).toContain('scope/service-model-missing');
    expect(err).toBe('');
    expect(code).toBe(1);
  });

  it.each([['isms.yaml'], ['x.isms.yaml']])('but an empty %s is none', async (name) => {
    const folder = makeFolder({ 'isms.yaml': root, [name]: '' });
    const { code, err } = await run(['check'], { folder: folder.path });
    expect(err).toBe('');
    expect(code).toBe(1);
  });
});

describe('files that cannot be read are said, and the others checked', () => {
  it('a link that leads nowhere', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    symlinkSync(folder.pathOf('gone'), folder.pathOf('x.isms.yaml'));
    const { out, en } = await refused(['check'], folder);
    expect(en).toBe('isms: x.isms.yaml: cannot be read (it is not there).\n');
    expect(out).toContain('scope/service-model-missing');
  });

  it.skipIf(process.platform === 'win32')('a link to what never ends', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    symlinkSync('/dev/zero', folder.pathOf('x.isms.yaml'));
    const { out, en } = await refused(['check'], folder);
    expect(en).toBe('isms: x.isms.yaml: cannot be read (it is a link that leads out of the project).\n');
    expect(out).toContain('scope/service-model-missing');
  });

  it('a text that is not UTF-8', async () => {
    const sjis = new Uint8Array([0x23, 0x20, 0x93, 0xfa, 0x96, 0x7b, 0x0a]);
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved, 'x.isms.yaml': sjis });
    const { out, en } = await refused(['check'], folder);
    expect(en).toBe('isms: x.isms.yaml: cannot be read (its text is not UTF-8).\n');
    expect(out).toContain('scope/service-model-missing');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a file and a folder without permission',
    async () => {
      const folder = makeFolder({ 'isms.yaml': root, 'x.isms.yaml': unresolved, 'sub/y.isms.yaml': unresolved });
      chmodSync(folder.pathOf('x.isms.yaml'), 0o000);
      expect((await refused(['check'], folder)).en).toBe('isms: x.isms.yaml: cannot be read (no permission).\n');
      chmodSync(folder.pathOf('x.isms.yaml'), 0o600);
      chmodSync(folder.pathOf('sub'), 0o000);
      expect((await refused(['check'], folder)).en).toBe('isms: sub: cannot be read (no permission).\n');
      chmodSync(folder.pathOf('sub'), 0o700);
    },
  );

  it('a byte order mark is none of this', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': `\ufeff${unresolved}` });
    const { err, out } = await run(['check'], { folder: folder.path });
    expect(err).toBe('');
    expect(out).toMatch(/5:12 +error .*ref\/unresolved/);
  });
});

describe('paths', () => {
  it.each([
    ['empty', 'no ISMS files below this folder'],
    ['nowhere', 'no such file or folder'],
    ['notes.md', 'not an ISMS file'],
  ])('%s', async (path, sentence) => {
    const folder = makeFolder({
      'empty/readme.txt': '',
      'notes.md': '',
      'one/isms.yaml': root,
      'one/a.isms.yaml': unresolved,
    });
    for (const command of [
      ['check', path],
      ['soa', path],
      ['report', 'conformity', path],
    ]) {
      const { en } = await refused(command, folder);
      expect(en).toContain(`${path}: `);
      expect(en).toContain(sentence);
    }
    const { out } = await refused(['check', path, 'one'], folder);
    expect(out).toContain('scope/service-model-missing');
    const json = await refused(['check', '--format', 'json', path], folder);
    expect(JSON.parse(json.out)).toMatchObject({ projects: [] });
  });

  it('two projects where one is wanted', async () => {
    const folder = makeFolder({ 'one/isms.yaml': root, 'two/isms.yaml': root });
    expect((await refused(['soa', '.'], folder)).en).toContain('holds 2 projects');
  });

  it('a file that cannot be written', async () => {
    const folder = makeFolder({ 'isms.yaml': root });
    expect((await refused(['check', '--output', 'no/such/folder/x.txt'], folder)).en).toContain('cannot be written');
  });
});

describe('why a file cannot be written is said in words', () => {
  it.each([
    [['pack', '--output', 'a.txt'], 'a.txt: cannot be written (a file of that name is there).'],
    [
      ['soa', '--output', 'a.txt/soa.md'],
      'a.txt/soa.md: cannot be written (a part of its path is a file, and no folder).',
    ],
    [['soa', '--output', `${'x'.repeat(300)}.md`], `${'x'.repeat(300)}.md: cannot be written (its name is too long).`],
  ])('%o', async (parameters, sentence) => {
    const folder = makeFolder({ 'isms.yaml': root, 'a.txt': '' });
    expect((await refused(parameters, folder)).en).toBe(`isms: ${sentence}\n`);
  });
});

describe('command lines that nobody can follow', () => {
  it.each([
    [['chekc'], 'no command "chekc". Did you mean "check"?'],
    [['xyzzy'], 'no command "xyzzy". See isms --help'],
    [['report'], 'Name a document: soa, conformity'],
    [['report', 'confromity'], 'Did you mean "conformity"? The documents are'],
    [['check', '--qiuet'], 'no option --qiuet here. Did you mean "--quiet"? See isms check --help'],
    [['check', '--format', 'xml'], '--format takes one of pretty, json, not "xml"'],
    [['soa', '--format', 'pretty'], '--format takes one of md'],
    [['check', '--fail-level', 'fatal'], '--fail-level takes one of error, warning, info, never'],
    [['check', '--today', 'yesterday'], '--today takes a day as YYYY-MM-DD, not "yesterday"'],
    [['check', '--today', '2026-02-30'], '--today takes a day'],
    [['check', '--rule', 'soa/exclusion-reason-mising'], 'Did you mean "soa/exclusion-reason-missing"?'],
    [['soa', '.', '.'], 'more arguments'],
    [['lsp', '--sdtio'], 'Did you mean "--stdio"?'],
  ])('%o', async (parameters, sentence) => {
    const folder = makeFolder({ 'isms.yaml': root });
    const { out, en } = await refused(parameters, folder);
    expect(en).toContain(sentence);
    expect(out).toBe('');
  });

  it('a wrong day in the environment', async () => {
    const folder = makeFolder({ 'isms.yaml': root });
    expect((await refused(['check'], folder, { ISMS_TODAY: '23.11.2026' })).en).toContain('ISMS_TODAY takes a day');
  });

  it('a language that there is not', async () => {
    const { code, err } = await run(['check', '--lang', 'fr']);
    expect(err).toBe('isms: --lang takes one of ja, en, not "fr".\n');
    expect(code).toBe(2);
  });

  it('a missing value', async () => {
    const { code, err } = await run(['check', '--format']);
    expect(err).toMatch(/^isms: The option --format .*needs a value\.\n$/);
    expect(code).toBe(2);
  });

  it.each([[[]]])('no command: %o shows help on standard error', async (parameters) => {
    const { code, err, out } = await run(parameters);
    expect(err).toMatch(/^Usage: isms/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
