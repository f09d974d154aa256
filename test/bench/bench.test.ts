/** The benchmark on tiny sizes: that it runs, and that the answers it times are right. A time never fails a test. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A dozen servers are started one after the other, which a busy machine does slowly. */
const patience = 600_000;

interface Percentiles {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

interface Typed {
  readonly diagnosticsAtFirst: number;
  readonly keystrokes: Percentiles;
  readonly undos: { readonly compared: number; readonly different: number };
  readonly coldCheck: { readonly diagnostics: number; readonly agree: boolean };
}

interface Report {
  readonly figures: readonly { readonly work: string; readonly unit: string; readonly ours?: number }[];
  readonly results: {
    readonly ours: {
      readonly registers: Readonly<Record<string, Typed>>;
      readonly workspaces: Readonly<
        Record<string, { readonly typing: Typed; readonly cold: { readonly ratio: number } }>
      >;
      readonly requests: Readonly<Record<string, Percentiles & { readonly answered: number }>>;
    };
  };
}

describe('npm run bench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isms-bench-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  let report: Report;
  let printed = '';
  beforeAll(async () => {
    const json = join(folder, 'figures.json');
    // `ISMS_CLI` names another build than the one in dist/.
    const build = process.env['ISMS_CLI'] ? ['--dist', dirname(process.env['ISMS_CLI'])] : [];
    const parameters = ['bench/run.mjs', '--quick', '--only', 'ours', '--json', json, ...build];
    printed = (await promisify(execFile)(process.execPath, parameters, { cwd: repository })).stdout;
    report = JSON.parse(readFileSync(json, 'utf8')) as Report;
  }, patience);

  const typed = (): readonly Typed[] => {
    const { registers, workspaces } = report.results.ours;
    return [...Object.values(registers), ...Object.values(workspaces).map(({ typing }) => typing)];
  };

  it('measures every size', () => {
    expect(typed()).toHaveLength(3);
    for (const { keystrokes } of typed()) {
      expect(keystrokes.count).toBeGreaterThan(30);
      expect(keystrokes.p50).toBeGreaterThan(0);
      expect(keystrokes.p50).toBeLessThanOrEqual(keystrokes.p95);
      expect(keystrokes.p95).toBeLessThanOrEqual(keystrokes.max);
    }
    expect(report.figures.filter(({ ours }) => typeof ours === 'number' && ours >= 0)).toHaveLength(
      report.figures.length,
    );
  });

  it('finds after an undo what it found before the edit', () => {
    for (const { undos } of typed()) {
      expect(undos.compared).toBeGreaterThan(0);
      expect(undos.different).toBe(0);
    }
  });

  it('finds after all edits what a fresh check of the same text finds', () => {
    for (const { diagnosticsAtFirst, coldCheck } of typed()) {
      expect(diagnosticsAtFirst).toBeGreaterThan(0);
      expect(coldCheck.diagnostics).toBeGreaterThan(0);
      expect(coldCheck.agree).toBe(true);
    }
  });

  it('times only requests that are answered', () => {
    for (const method of ['completion', 'hover', 'definition']) {
      const { count, answered } = report.results.ours.requests[method] ?? { count: 0, answered: -1 };
      expect(answered, method).toBe(count);
    }
  });

  it('prints the same figures as a table', () => {
    for (const { work } of report.figures) expect(printed).toContain(work);
  });
});
