import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, root, unresolved } from './folder';
import { repository, run } from './program';

const files = { 'isms.yaml': root, 'services.isms.yaml': unresolved };
const expiring = `${root}evidence:
  - {id: EV-1, title: 試験, location: isms.yaml, owner: hanako, collectedOn: 2026-01-01, validUntil: 2027-01-31}
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented, evidence: [EV-1]}
`;

describe('isms check', () => {
  it.each(['cloud', 'infrastructure', 'customer'])('finds that examples/%s meets all 17 requirements', async (name) => {
    const { code, out, err } = await run(['check', `examples/${name}`]);
    expect(out).toContain(`examples/${name}  JIP-ISMS517-1.0 clause 4: 17 of 17 requirements met (as of 2026-11-23)`);
    expect(out).not.toMatch(/[✗○]/u);
    expect(out).toMatch(/\nNo findings\.\n$/);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('finds what a first day leaves open, each at its place, by file', async () => {
    const { code, out } = await run(['check', 'examples/first-day']);
    expect(out).toMatch(/^examples\/first-day\/isms\.yaml$/m);
    expect(out).toMatch(/^ {2}74:9 +error {2}.*\(4\.2\.1\)\. {2}risk\/owner-missing$/m);
    expect(out).toMatch(/^ {2}✗ 4\.1\.a /m);
    expect(out).toMatch(/\d+ errors, \d+ warnings, \d+ information, \d+ hints\n$/);
    expect(code).toBe(1);
  });

  it('checks the folder that it is in when none is named', async () => {
    const { code, out } = await run(['check'], { folder: join(repository, 'examples/cloud/docs') });
    expect(out).toContain('..  JIP-ISMS517-1.0 clause 4: 17 of 17');
    expect(code).toBe(0);
  });

  it.each([
    ['error', 'ref/unresolved', 1],
    ['never', 'ref/unresolved', 0],
    ['error', 'evidence/expiring', 0],
    ['warning', 'evidence/expiring', 0],
    ['info', 'evidence/expiring', 1],
  ])('fails at the level %s for %s with %i', async (level, rule, expected) => {
    const folder = makeFolder({ 'isms.yaml': expiring, 'services.isms.yaml': unresolved });
    const parameters = ['check', '--fail-level', level, '--rule', rule, '--today', '2027-01-10'];
    const { code, out } = await run(parameters, { folder: folder.path });
    expect(out).toContain(rule);
    expect(code).toBe(expected);
  });

  it('looks at some rules only, when told which', async () => {
    const folder = makeFolder(files);
    const one = await run(['check', '--rule', 'ref/unresolved'], { folder: folder.path });
    expect(one.out).toMatch(/1 errors, 0 warnings/);
    const two = await run(['check', '--rule', 'ref/unresolved', '--rule', 'scope/statement-missing'], {
      folder: folder.path,
    });
    expect(two.out).toContain('ref/unresolved');
  });

  it('lists only errors when quiet, but counts and judges everything', async () => {
    const loud = await run(['check', 'examples/first-day', '--fail-level', 'warning']);
    const quiet = await run(['check', 'examples/first-day', '--fail-level', 'warning', '--quiet']);
    expect(loud.out).toMatch(/ warning {2}/);
    expect(quiet.out).not.toMatch(/ warning {2}/);
    expect(quiet.out).toMatch(/ error {2}/);
    expect(quiet.out.split('\n').at(-2)).toBe(loud.out.split('\n').at(-2));
    const folder = makeFolder({ 'isms.yaml': expiring });
    const parameters = [
      'check',
      '--quiet',
      '--rule',
      'evidence/expiring',
      '--fail-level',
      'info',
      '--today',
      '2027-01-10',
    ];
    expect((await run(parameters, { folder: folder.path })).code).toBe(1);
  });

  it('writes to a file, without colour', async () => {
    const folder = makeFolder(files);
    const { code, out } = await run(['check', '--output', 'report.txt'], { folder: folder.path });
    expect(out).toBe('');
    expect(code).toBe(1);
    const written = readFileSync(folder.pathOf('report.txt'), 'utf8');
    expect(written).toContain('ref/unresolved');
    expect(written).not.toContain('\u001b');
  });

  it('takes the day from --today, else from ISMS_TODAY, else from the clock', async () => {
    const folder = makeFolder({ 'isms.yaml': expiring });
    const dayOf = async (parameters: readonly string[], day: string | undefined): Promise<string> => {
      const { out } = await run(['check', '--format', 'json', ...parameters], {
        folder: folder.path,
        environment: { ISMS_TODAY: day },
      });
      return (JSON.parse(out) as { today: string }).today;
    };
    expect(await dayOf(['--today', '2030-02-28'], '2026-11-23')).toBe('2030-02-28');
    expect(await dayOf([], '2026-11-23')).toBe('2026-11-23');
    expect(await dayOf([], undefined)).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('has no colour when it is not at a terminal, nor with NO_COLOR', async () => {
    const folder = makeFolder(files);
    for (const environment of [{}, { NO_COLOR: '1' }, { FORCE_COLOR: '1' }, { CI: 'true' }]) {
      expect((await run(['check'], { folder: folder.path, environment })).out).not.toContain('\u001b');
    }
  });

  it('checks several projects, and a project that several paths lead to once', async () => {
    const folder = makeFolder({ 'one/isms.yaml': root, 'one/sub/a.isms.yaml': unresolved, 'two/isms.yaml': root });
    const { out } = await run(['check', 'two', 'one', 'one/sub', 'one/isms.yaml', '--format', 'json'], {
      folder: folder.path,
    });
    const { projects } = JSON.parse(out) as { projects: readonly { root: string }[] };
    expect(projects.map((project) => project.root)).toEqual(['one', 'two']);
  });

  it('does not mistake a path called lsp for the command', async () => {
    const folder = makeFolder({ 'lsp/isms.yaml': root });
    expect((await run(['check', 'lsp'], { folder: folder.path })).code).toBe(1);
  });
});
