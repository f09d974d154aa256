import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConformityReport } from '../../server/reports/conformity/data';
import type { StatementOfApplicabilityReport } from '../../server/reports/soa/model';
import { makeFolder, root } from './folder';
import { run } from './program';

describe('isms soa', () => {
  it('is a Markdown document with a row for every control', async () => {
    const { code, out } = await run(['soa', 'examples/cloud', '--lang', 'ja']);
    expect(code).toBe(0);
    expect(out).toMatch(/^# 適用宣言書\n/);
    expect(out).toMatch(/^\| CLD\.9\.5\.1 \|[^|]*\| 仮想コンピューティング環境における分離 \|/m);
    expect(out.match(/^\| A\.\d/gm)).toHaveLength(93);
  });

  it('is the same as data, with relative paths', async () => {
    const { code, out } = await run(['soa', 'examples/cloud', '--format', 'json', '--lang', 'en']);
    const report = JSON.parse(out) as StatementOfApplicabilityReport;
    expect(code).toBe(0);
    expect(report).toMatchObject({ language: 'en', today: '2026-11-23', summary: { missing: 0 } });
    const row = report.groups.flatMap(({ rows }) => rows).find(({ id }) => id === 'CLD.9.5.1');
    expect(row).toMatchObject({
      standard: '27017',
      applicable: true,
      entry: { file: 'soa.isms.yaml' },
    });
    expect(out).not.toContain('file:');
  });

  it('shows as it is what looks like markup', async () => {
    const nasty = '<img src=x onerror=alert(1)> [a](javascript:b) | c\n      # d';
    const soa = `soa:\n  controls:\n    - id: CLD.9.5.1\n      applicable: true\n      inclusionReason: |\n        ${nasty.replace('\n', '\n  ')}\n`;
    const folder = makeFolder({ 'isms.yaml': root, 'soa.isms.yaml': soa });
    const { out } = await run(['soa'], { folder: folder.path });
    expect(out).not.toMatch(/[^\\]<img|[^\\]\]\(javascript/);
    const row = out.split('\n').find((line) => line.startsWith('| CLD.9.5.1'));
    // Seven columns: those in which nothing stands are not drawn.
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(8);
  });
});

describe('isms report conformity', () => {
  it('is a table of all requirements', async () => {
    const { code, out } = await run(['report', 'conformity', 'examples/cloud', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/As of 2026-11-23\n[^]*: met 16; met with remarks 1\n/);
    expect(out.match(/^\| 4\./gm)).toHaveLength(17);
  });

  it('is the same as data, whatever stands against it', async () => {
    const { code, out } = await run(['report', 'conformity', 'examples/first-day', '--format', 'json', '--lang', 'ja']);
    const { requirements, met, unmet } = JSON.parse(out) as ConformityReport;
    expect(code).toBe(0);
    expect(met + unmet).toBe(17);
    expect(requirements.flatMap(({ findings }) => findings.map(({ file }) => file))).toContain('isms.yaml');
    expect(out).not.toContain('file:');
  });

  it.each([['soa'], ['report conformity']])('%s writes to a file, the same twice', async (command) => {
    const folder = makeFolder({ 'isms.yaml': root });
    for (const name of ['a.md', 'b.md']) {
      const { code, out } = await run([...command.split(' '), '--output', name], { folder: folder.path });
      expect([code, out]).toEqual([0, '']);
    }
    expect(readFileSync(folder.pathOf('a.md'), 'utf8')).toBe(readFileSync(folder.pathOf('b.md'), 'utf8'));
  });
});
