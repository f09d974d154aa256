import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../server/cli/progress';
import { makeFolder, root, unresolved } from './folder';
import { programPath, run, testEnvironment } from './program';

describe('the built program', () => {
  it('runs from a copy of dist/ alone', async () => {
    const folder = makeFolder({ 'work/isms.yaml': root, 'work/services.isms.yaml': unresolved });
    cpSync(dirname(programPath()), folder.pathOf('copy'), { recursive: true });
    const program = join(folder.path, 'copy', 'cli.js');
    const from = { folder: folder.pathOf('work'), program };
    expect((await run(['check'], from)).code).toBe(1);
    expect((await run(['soa'], from)).code).toBe(0);
    expect((await run(['rules', 'risk/owner-missing'], from)).code).toBe(0);
    expect((await run(['catalog', 'R9'], from)).out).toContain('Isolation failure');
  });

  it.each([['--version'], ['-V']])('says its version with %s', async (option) => {
    const { code, out } = await run([option]);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(code).toBe(0);
  });

  it('does not complain when nobody reads to the end', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => `  - {id: r${index}, owner: nobody}\n`).join('');
    const folder = makeFolder({ 'isms.yaml': root, 'risks.isms.yaml': `risks:\n${many}` });
    const child = spawn(process.execPath, [programPath(), 'check', folder.path], { env: testEnvironment() });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.once('close', resolve));
    expect(Buffer.concat(errors).toString()).toBe('');
  });
});

describe('the progress line', () => {
  it('comes after half a second, not more often than needed, and goes', () => {
    const written: string[] = [];
    let now = 0;
    const progress = createProgress(
      (text) => written.push(text),
      () => now,
    );
    progress.show('a');
    progress.clear();
    expect(written).toEqual([]);
    now = 501;
    progress.show('b');
    progress.show('c');
    now = 700;
    progress.show('d');
    progress.clear();
    progress.clear();
    expect(written).toEqual(['\r\u001b[Kb', '\r\u001b[Kd', '\r\u001b[K']);
  });

  it('is for terminals only', async () => {
    const { err } = await run(['check', 'examples/cloud']);
    expect(err).toBe('');
  });
});
