import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './folder';
import { run } from './program';

const root = 'isms: 1\nlint: {exclude: ["drafts/**"]}\n';
const risk = 'risks: [{id: R}]\n';

describe('a path that is named', () => {
  const make = () =>
    makeFolder({
      'isms.yaml': root,
      'drafts/d.isms.yaml': risk,
      '.hidden/h.isms.yaml': risk,
      'node_modules/n.isms.yaml': risk,
    });

  it.each(['drafts/d.isms.yaml', 'drafts'])('%s is refused, since the project excludes it', async (path) => {
    const { code, err } = await run(['check', path], { folder: make().path });
    expect([code, err]).toEqual([
      2,
      `isms: ${path}: not checked, because lint.exclude of the project leaves it out.\n`,
    ]);
  });

  it.each(['.hidden/h.isms.yaml', '.hidden', 'node_modules/n.isms.yaml', 'node_modules'])(
    '%s is checked, though it is passed over otherwise',
    async (path) => {
      const { code, out, err } = await run(['check', path], { folder: make().path });
      expect([code, err]).toEqual([1, '']);
      expect(out).toMatch(/^(\.hidden\/h|node_modules\/n)\.isms\.yaml$/m);
    },
  );

  it('is not needed for the rest: what is excluded is passed over without a word', async () => {
    const { out, err } = await run(['check'], { folder: make().path });
    expect(err).toBe('');
    expect(out).not.toContain('node_modules');
  });
});

describe.skipIf(process.platform === 'win32')('what is no regular file of the project', () => {
  it('is refused and said: pipes, devices, links that lead out', async () => {
    const { path } = makeFolder({ 'isms.yaml': 'isms: 1\n', 'inside.yaml': risk });
    const elsewhere = makeFolder({ 'secret.yaml': 'password: 1\n' });
    execFileSync('mkfifo', [join(path, 'pipe.isms.yaml'), join(path, 'other')]);
    symlinkSync('other', join(path, 'to-pipe.isms.yaml'));
    symlinkSync('/dev/zero', join(path, 'zero.isms.yaml'));
    symlinkSync(join(elsewhere.path, 'secret.yaml'), join(path, 'out.isms.yaml'));
    symlinkSync('inside.yaml', join(path, 'in.isms.yaml'));
    const { code, out, err } = await run(['check', '--format', 'json'], { folder: path });
    expect(code).toBe(2);
    expect(err.split('\n').sort()).toEqual([
      '',
      'isms: out.isms.yaml: cannot be read (it is a link that leads out of the project).',
      'isms: pipe.isms.yaml: cannot be read (it is a device, and no file).',
      'isms: to-pipe.isms.yaml: cannot be read (it is a device, and no file).',
      'isms: zero.isms.yaml: cannot be read (it is a link that leads out of the project).',
    ]);
    expect(out).toContain('"file": "in.isms.yaml"');
    expect(out).not.toContain('password');
  });

  it('tells nobody what is behind a link of evidence', async () => {
    const { path } = makeFolder({
      'isms.yaml': 'isms: 1\n',
      'e.isms.yaml':
        'evidence:\n  - {id: A, title: t, location: out/there.pdf}\n  - {id: B, title: t, location: out/not.pdf}\n',
    });
    const elsewhere = makeFolder({ 'there.pdf': 'x' });
    symlinkSync(elsewhere.path, join(path, 'out'));
    const { out } = await run(['check', '--rule', 'evidence/file-missing'], { folder: path });
    expect(out).not.toContain('evidence/file-missing');
  });

  it('tells nobody whether what a link of evidence leads to is there', async () => {
    const elsewhere = makeFolder({ 'there.pdf': 'x' });
    const links = {
      'there.pdf': join(elsewhere.path, 'there.pdf'),
      'not.pdf': join(elsewhere.path, 'not.pdf'),
      folder: join(elsewhere.path, 'none'),
      'by-another.pdf': 'not.pdf',
      'within.pdf': 'gone.pdf',
      'circle.pdf': 'circle.pdf',
      'kept.pdf': 'real.pdf',
    };
    const locations = [...Object.keys(links), 'folder/x.pdf'].filter((each) => each !== 'folder');
    const entries = locations.map((location, index) => `  - {id: E-${index}, title: t, location: ${location}}\n`);
    const { path } = makeFolder({
      'isms.yaml': 'isms: 1\n',
      'real.pdf': 'x',
      'e.isms.yaml': `evidence:\n${entries.join('')}`,
    });
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(path, name));
    const { out } = await run(['check', '--rule', 'evidence/file-missing', '--format', 'json'], { folder: path });
    expect(locations.filter((each) => out.includes(each))).toEqual(['within.pdf', 'circle.pdf']);
  });

  it('is read where somebody names it, although the folder is a link', async () => {
    const { path } = makeFolder({ 'isms.yaml': 'isms: 1\n' });
    const elsewhere = makeFolder({ 'a.isms.yaml': risk });
    symlinkSync(elsewhere.path, join(path, 'linked'));
    for (const named of ['linked', 'linked/a.isms.yaml']) {
      const { out, err } = await run(['check', named], { folder: path });
      expect(err).toBe('');
      expect(out).toMatch(/^linked\/a\.isms\.yaml$/m);
    }
  });

  it('may be large: more than ten million bytes are not read', async () => {
    const { path } = makeFolder({ 'isms.yaml': 'isms: 1\n' });
    writeFileSync(join(path, 'large.isms.yaml'), `risks:\n${'# x\n'.repeat(2_700_000)}`);
    const { code, out, err } = await run(['check'], { folder: path });
    expect([code, err]).toEqual([2, 'isms: large.isms.yaml: cannot be read (it is larger than 10 MiB).\n']);
    expect(out).toContain('large.isms.yaml: too large');
  });
});

describe('output', () => {
  it.each(['isms.yaml', 'sub/new.isms.yaml'])('never goes over a file of an ISMS: %s', async (file) => {
    const { path } = makeFolder({ 'isms.yaml': 'isms: 1\n', 'sub/x.txt': '' });
    const { code, err } = await run(['soa', '--output', file], { folder: path });
    expect([code, err]).toEqual([2, `isms: ${file}: cannot be written (it is a file of the ISMS itself).\n`]);
    expect(readFileSync(join(path, 'isms.yaml'), 'utf8')).toBe('isms: 1\n');
  });

  it('is there as a whole or not at all, and leaves nothing beside it', async () => {
    const { path } = makeFolder({ 'isms.yaml': 'isms: 1\n', 'soa.md': 'old' });
    expect((await run(['soa', '--output', 'soa.md'], { folder: path })).code).toBe(0);
    expect(readdirSync(path).sort()).toEqual(['isms.yaml', 'soa.md']);
    mkdirSync(join(path, 'taken'));
    const { code, err } = await run(['soa', '--output', 'taken'], { folder: path });
    expect([code, err]).toEqual([2, 'isms: taken: cannot be written (it is a folder).\n']);
    expect((await run(['soa', '--output', ''], { folder: path })).err).toBe(
      'isms: : cannot be written (its name is empty).\n',
    );
  });

  it.skipIf(process.platform === 'win32')(
    'never goes over a file of an ISMS by way of a link or other letters',
    async () => {
      const { path } = makeFolder({ 'isms.yaml': 'isms: 1\n' });
      symlinkSync('isms.yaml', join(path, 'out.md'));
      symlinkSync('out.md', join(path, 'further.md'));
      symlinkSync('new.isms.yaml', join(path, 'new.md'));
      for (const file of ['out.md', 'further.md', 'new.md', 'ISMS.YAML', 'New.Isms.Yml']) {
        const { code, err } = await run(['soa', '--output', file], { folder: path });
        expect([code, err]).toEqual([2, `isms: ${file}: cannot be written (it is a file of the ISMS itself).\n`]);
      }
      expect(readdirSync(path).sort()).toEqual(['further.md', 'isms.yaml', 'new.md', 'out.md']);
      expect(readFileSync(join(path, 'isms.yaml'), 'utf8')).toBe('isms: 1\n');
    },
  );

  it.skipIf(process.platform === 'win32')('goes where a link leads, and the link stays one', async () => {
    const { path } = makeFolder({ 'isms.yaml': 'isms: 1\n', 'sub/soa.md': 'old' });
    symlinkSync('sub/soa.md', join(path, 'soa.md'));
    symlinkSync('circle.md', join(path, 'circle.md'));
    expect((await run(['soa', '--output', 'soa.md'], { folder: path })).code).toBe(0);
    expect(readFileSync(join(path, 'sub/soa.md'), 'utf8')).not.toBe('old');
    expect([readlinkSync(join(path, 'soa.md')), readdirSync(join(path, 'sub'))]).toEqual(['sub/soa.md', ['soa.md']]);
    const { code, err } = await run(['soa', '--output', 'circle.md'], { folder: path });
    expect([code, err]).toEqual([2, 'isms: circle.md: cannot be written (its links lead in a circle).\n']);
    const { programPath } = await import('./program');
    // Beside what stands there already: standard output is nobody's to replace, even where it is a file.
    const twice =
      'cd "$2" && for i in 1 2; do "$0" "$1" soa --lang en --output /dev/stdout | cat; done > twice.md; exit';
    execFileSync('sh', ['-c', twice, process.execPath, programPath(), path], { env: { PATH: process.env['PATH'] } });
    expect(readFileSync(join(path, 'twice.md'), 'utf8').match(/^# /gm)).toHaveLength(2);
  });

  it('of a pack needs a folder with a name', async () => {
    const { path } = makeFolder({ 'isms.yaml': 'isms: 1\n' });
    for (const output of ['', ' ']) {
      const { code, err } = await run(['pack', '--force', '--output', output], { folder: path });
      expect([code, err]).toEqual([2, `isms: ${output}: cannot be written (its name is empty).\n`]);
    }
    expect(readdirSync(path)).toEqual(['isms.yaml']);
  });

  it.skipIf(!existsSync('/dev/zero'))('is compared with a file only: a device would never end', async () => {
    const { path } = makeFolder({ 'isms.yaml': 'isms: 1\n', 'soa.md': 'x'.repeat(10_000_000) });
    const { code, err } = await run(['soa', '--check', '/dev/zero'], { folder: path });
    expect([code, err]).toEqual([2, 'isms: /dev/zero: cannot be read (it is a device, and no file).\n']);
    const large = await run(['soa', '--check', 'soa.md'], { folder: path });
    expect([large.code, large.err]).toEqual([
      1,
      'isms: soa.md is not what would be written today: make it anew with --output soa.md.\n',
    ]);
  });

  it.each([
    ['en', '--check writes nothing: leave out --check or --output.'],
    ['ja', '--checkは何も書き込みません。--checkか--outputのどちらか一方だけを指定してください。'],
  ])('is not both compared and written: %s', async (language, sentence) => {
    const { path } = makeFolder({ 'isms.yaml': 'isms: 1\n' });
    const both = ['soa', '--check', 'a.md', '--output', 'b.md', '--lang', language];
    const { code, err } = await run(both, { folder: path });
    expect([code, err]).toEqual([2, `isms: ${sentence}\n`]);
    expect(readdirSync(path)).toEqual(['isms.yaml']);
  });

  it.skipIf(!existsSync('/dev/full'))('says in a sentence that the disk is full', async () => {
    const { path } = makeFolder({ 'isms.yaml': 'isms: 1\n' });
    const { code, err } = await run(['check', '--output', '/dev/full'], { folder: path });
    expect([code, err]).toEqual([2, 'isms: /dev/full: cannot be written (no space is left).\n']);
    const { programPath } = await import('./program');
    for (const command of ['check', 'soa', 'rules', '--help']) {
      const toFull = `cd "$2" && "$0" "$1" ${command} > /dev/full; exit`;
      expect(shell(toFull, [process.execPath, programPath(), path]), command).toEqual({
        code: 2,
        err: 'isms: stdout: cannot be written (no space is left).\n',
      });
    }
  });

  it.skipIf(process.platform === 'win32')('says in a sentence that the folder is gone', async () => {
    const { path } = makeFolder({ 'isms.yaml': 'isms: 1\n' });
    const gone = join(path, 'gone');
    mkdirSync(gone);
    const command = `cd ${JSON.stringify(gone)} && rmdir ../gone && exec "$0" "$1" check; exit`;
    const { programPath } = await import('./program');
    const found = shell(command, [process.execPath, programPath()]);
    expect(found).toEqual({ code: 2, err: 'isms: The folder in which the command runs is gone.\n' });
    rmSync(path, { recursive: true });
  });
});

function shell(command: string, parameters: readonly string[]): { readonly code: number; readonly err: string } {
  try {
    execFileSync('sh', ['-c', command, ...parameters], {
      stdio: 'pipe',
      env: { PATH: process.env['PATH'], LANG: 'en' },
    });
    return { code: 0, err: '' };
  } catch (error) {
    const { status, stderr } = error as { readonly status: number; readonly stderr: Buffer };
    return { code: status, err: stderr.toString('utf8') };
  }
}

describe('what a user wrote', () => {
  const nasty = 'risks:\n  - {id: "R\\n::error file=x::injected", title: "\\e[2J\\e]0;x\\a\\u202eb"}\n';

  it.each(['pretty', 'json'])('begins no line of %s, and steers no terminal', async (format) => {
    const { path } = makeFolder({ 'isms.yaml': `isms: 1\n${nasty}`, 'a\u202e\u001bb.isms.yaml': 'risk: 1\n' });
    const { out } = await run(['check', '--format', format], { folder: path });
    expect(out).not.toMatch(/^\s*::/m);

    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(out).toContain('::error');
  });

  it('is shown as it is when it is an argument', async () => {
    const { err } = await run(['check', 'a\n::error::\u001b[2J']);
    expect(err).toBe('isms: a\\n::error::\\x1b[2J: no such file or folder.\n');
  });
});
