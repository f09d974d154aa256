/** A workspace of several folders, one of which is on no disk of this machine: the others are read all the same. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNodeHost } from '../../server/node-host';

const elsewhere = 'vscode-vfs://github/someone/isms';
const host = createNodeHost('texts');

async function folderWithRoot(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'isms-host-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'isms.yaml'), 'isms: 1\n');
  return URI.file(folder).toString();
}

describe('beside a folder that is on no disk of this machine', () => {
  it('files are listed, read, looked through and known to be there or not', async () => {
    const here = await folderWithRoot();
    const root = `${here}/isms.yaml`;
    const within = [elsewhere, here];
    expect(await host.list(here, { within })).toEqual([root]);
    expect(await host.read(root, { within })).toBe('isms: 1\n');
    expect(await host.keys(root, within)).toContain('isms');
    expect(await host.exists(root, within)).toBe(true);
    expect(await host.exists(`${here}/missing.pdf`, within)).toBe(false);
  });

  it('what lies in it counts as there, because nobody can look', async () => {
    expect(await host.exists(`${elsewhere}/evidence.pdf`, [elsewhere])).toBe(true);
  });
});
