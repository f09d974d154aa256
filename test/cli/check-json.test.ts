import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckReport, FindingRecord } from '../../server/findings/report';
import { makeFolder, root, unresolved } from './folder';
import { run } from './program';

async function report(parameters: readonly string[], folder?: string): Promise<CheckReport> {
  const { out } = await run(['check', '--format', 'json', ...parameters], folder === undefined ? {} : { folder });
  return JSON.parse(out) as CheckReport;
}

function findings(from: CheckReport): readonly FindingRecord[] {
  return from.projects.flatMap((project) => project.findings);
}

const position = { line: expect.any(Number) as number, character: expect.any(Number) as number };
const range = { start: position, end: position };

describe('isms check --format json', () => {
  it('has the form that others rely on', async () => {
    const made = await report(['examples/first-day']);
    expect(Object.keys(made)).toEqual(['version', 'tool', 'today', 'projects', 'summary']);
    expect(made).toMatchObject({ version: 1, tool: { name: 'isms', version: '0.1.0' }, today: '2026-11-23' });
    const [project] = made.projects;
    expect(Object.keys(project ?? {})).toEqual(['root', 'findings', 'requirements']);
    expect(project?.root).toBe('examples/first-day');
    for (const finding of findings(made)) {
      expect(finding).toEqual({
        rule: expect.stringMatching(/^[a-z]+\/[a-z-]+$/) as string,
        severity: expect.stringMatching(/^(error|warning|info|hint)$/) as string,
        clause: expect.any(String) as string,
        file: 'examples/first-day/isms.yaml',
        range,
        message: expect.stringMatching(/\S/) as string,
        related: expect.any(Array) as [],
        ...(finding.data === undefined ? {} : { data: expect.any(Object) as object }),
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      });
      for (const related of finding.related) {
        expect(related).toEqual({ file: expect.any(String) as string, range, message: expect.any(String) as string });
      }
    }
    const count = (severity: string): number => findings(made).filter((each) => each.severity === severity).length;
    expect(made.summary).toEqual({
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      hint: count('hint'),
    });
  });

  it('lists what an aggregated finding aggregates', async () => {
    const found = findings(await report(['examples/first-day'])).find(({ rule }) => rule === 'soa/control-missing');
    expect(found?.data).toMatchObject({ controls: expect.arrayContaining(['5.1.1']) as string[] });
  });

  it('names at each requirement the findings that stand against it', async () => {
    const { projects } = await report(['examples/first-day']);
    const [project] = projects;
    expect(project?.requirements).toHaveLength(17);
    const byFingerprint = new Map(project?.findings.map((finding) => [finding.fingerprint, finding]));
    for (const { state, met, findings: against, ...row } of project?.requirements ?? []) {
      expect(row).toEqual({
        id: expect.any(String) as string,
        clause: expect.any(String) as string,
        answer: expect.stringMatching(/\.$/) as string,
        remarks: expect.any(Array) as unknown,
        suppressed: [],
        unread: [],
      });
      expect(met).toBe(['met', 'met-with-remarks', 'not-applicable'].includes(state));
      if (state === 'unmet') expect(against.length).toBeGreaterThan(0);
      for (const fingerprint of against) expect(byFingerprint.has(fingerprint)).toBe(true);
    }
    const owners = project?.requirements.find(({ id }) => id === '4.2.1.b')?.findings ?? [];
    expect(owners.map((each) => byFingerprint.get(each)?.rule)).toContain('risk/owner-missing');
  });

  it('counts characters as UTF-16 from zero', async () => {
    const folder = makeFolder({
      'isms.yaml': root,
      'a.isms.yaml': 'services:\n  - {id: crm, name: 𠮷😀, owner: nobody}\n',
    });
    const [found] = findings(await report(['--rule', 'ref/unresolved'], folder.path));
    expect(found?.range).toEqual({ start: { line: 1, character: 33 }, end: { line: 1, character: 39 } });
  });

  it('tells all findings apart by their fingerprints', async () => {
    const all = findings(await report(['examples/first-day'])).map(({ fingerprint }) => fingerprint);
    expect(new Set(all).size).toBe(all.length);
  });

  it('keeps fingerprints when lines move, entries change places and files come', async () => {
    const risk = (id: string): string => `  - id: ${id}\n    title: 漏えい\n    owner: nobody\n    likelihood: high\n`;
    const before = makeFolder({ 'isms.yaml': root, 'risks.isms.yaml': `risks:\n${risk('R-1')}${risk('R-2')}` });
    const after = makeFolder({
      'another.isms.yaml': 'documents: []\n',
      'risks.isms.yaml': `# 見出し\n\nrisks:\n\n${risk('R-2')}# 間\n${risk('R-1')}`,
      'isms.yaml': `# 追加\n${root}`,
    });
    const prints = async (folder: string): Promise<readonly string[]> =>
      findings(await report([], folder))
        .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
        .sort();
    expect(await prints(after.path)).toEqual(await prints(before.path));
  });

  it('is the same for the same files, twice and in whatever order they were made', async () => {
    const files = Object.entries({
      'isms.yaml': root,
      'z.isms.yaml': unresolved,
      'a.isms.yaml': 'risks:\n  - {id: R-1, owner: x}\n  - {id: R-1, owner: y}\n',
      'm/b.isms.yaml': 'risks:\n  - {id: R-1, owner: z}\n',
    });
    const one = makeFolder(Object.fromEntries(files));
    const other = makeFolder(Object.fromEntries([...files].reverse()));
    for (const format of ['json', 'pretty']) {
      const first = await run(['check', '--format', format], { folder: one.path });
      expect((await run(['check', '--format', format], { folder: one.path })).out).toBe(first.out);
      expect((await run(['check', '--format', format], { folder: other.path })).out).toBe(first.out);
    }
  });

  it('has paths that are relative to the working folder, with slashes', async () => {
    const folder = makeFolder({ 'one/isms.yaml': root, 'one/sub folder/ä.isms.yaml': unresolved });
    const seen = async (path: string, from: string): Promise<string | undefined> =>
      findings(await report([path, '--rule', 'ref/unresolved'], join(folder.path, from)))[0]?.file;
    expect(await seen('one', '')).toBe('one/sub folder/ä.isms.yaml');
    expect(await seen('.', 'one')).toBe('sub folder/ä.isms.yaml');
    expect(await seen('.', 'one/sub folder')).toBe('ä.isms.yaml');
    expect(await seen(folder.pathOf('one'), 'one/sub folder')).toBe('ä.isms.yaml');
    expect((await report(['.'], join(folder.path, 'one/sub folder'))).projects[0]?.root).toBe('..');
  });

  it('is whole when it is long and piped', async () => {
    const many = Array.from({ length: 4000 }, (_, index) => `  - {id: r${index}, owner: nobody}\n`).join('');
    const folder = makeFolder({ 'isms.yaml': root, 'risks.isms.yaml': `risks:\n${many}` });
    const { out, code } = await run(['check', '--format', 'json'], { folder: folder.path });
    expect(out.length).toBeGreaterThan(2_000_000);
    expect((JSON.parse(out) as CheckReport).summary.error).toBeGreaterThanOrEqual(4000);
    expect(code).toBe(1);
  });

  it('is complete in Japanese, too', async () => {
    const made = await report(['examples/first-day', '--lang', 'ja']);
    for (const { message } of findings(made)) expect(message).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });
});
