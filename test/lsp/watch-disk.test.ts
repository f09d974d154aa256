/** Looking at a disk that nobody watches: when, and what is seen. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession } from '../../server/lsp/session/session';
import { watchDisk } from '../../server/lsp/watch-disk';
import { testDay } from '../support/rules';
import { createSlowHost } from './slow-host';

describe('a look', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Looks that have begun, each of which ends when it is told to. */
  function setUp(before: Promise<void> = Promise.resolve()) {
    const ends: (() => void)[] = [];
    const look = () => new Promise<boolean>((resolve) => ends.push(() => resolve(false)));
    const { lookSoon } = watchDisk(look, {
      change: async (work) => {
        await before;
        await work();
      },
      updateSoon: () => undefined,
    });
    return { ends, lookSoon };
  }

  it('that is asked for during another follows it: what was saved may lie where that one has been already', async () => {
    const { ends, lookSoon } = setUp();
    await vi.advanceTimersByTimeAsync(0);
    lookSoon();
    lookSoon();
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(1);
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await vi.advanceTimersByTimeAsync(1);
    expect(ends).toHaveLength(2);
  });

  it('that waited long for its turn is not followed by as long a rest', async () => {
    const turn = new Promise<void>((resolve) => setTimeout(resolve, 60_000));
    const { ends } = setUp(turn);
    await vi.advanceTimersByTimeAsync(60_000);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(2000);
    expect(ends).toHaveLength(2);
  });
});

describe('what is seen', () => {
  const folder = 'file:///work/isms';
  const root = 'isms: 1\npeople:\n  - {id: suzuki, name: 鈴木}\n';
  const evidence = 'evidence:\n  - {id: E-1, title: 記録, location: records/a.pdf}\n';

  async function start(files: Readonly<Record<string, string>>, folders: readonly string[]) {
    const { host, disk } = createSlowHost(files);
    const session = createSession({
      host,
      folders,
      locale: 'en',
      today: () => testDay,
      log: (message) => {
        throw new Error(message);
      },
      warn: () => undefined,
    });
    await session.setFolders(folders);
    await session.update();
    await session.lookAtDisk('everywhere');
    const codes = async (uri: string) => {
      await session.update();
      return session.service.shown(uri).map(({ finding }) => finding.rule.code);
    };
    return { session, disk, codes };
  }

  it('is a root file that comes and goes above a document that belonged to none', async () => {
    const uri = `${folder}/documents/evidence.isms.yaml`;
    const { session, disk } = await start({ [uri]: evidence }, []);
    session.open(uri, evidence, 1);
    await session.findProjects();
    expect(session.projectOf(uri)?.root).toBeUndefined();
    disk.set(`${folder}/isms.yaml`, root);
    expect(await session.lookAtDisk('everywhere')).toBe(true);
    expect(session.projectOf(uri)?.root).toBe(`${folder}/isms.yaml`);
    disk.delete(`${folder}/isms.yaml`);
    expect(await session.lookAtDisk('everywhere')).toBe(true);
    expect(session.projectOf(uri)?.root).toBeUndefined();
    expect(await session.lookAtDisk('everywhere')).toBe(false);
  });

  it('is evidence that comes and goes', async () => {
    const uri = `${folder}/isms.yaml`;
    const { session, disk, codes } = await start({ [uri]: root + evidence }, [folder]);
    expect(await codes(uri)).toContain('evidence/file-missing');
    disk.set(`${folder}/records/a.pdf`, '');
    expect(await session.lookAtDisk('everywhere')).toBe(true);
    expect(await codes(uri)).not.toContain('evidence/file-missing');
    expect(await session.lookAtDisk('everywhere')).toBe(false);
    disk.delete(`${folder}/records/a.pdf`);
    expect(await session.lookAtDisk('everywhere')).toBe(true);
    expect(await codes(uri)).toContain('evidence/file-missing');
  });

  it('is a project outside the folders that a client watches, and nothing within these', async () => {
    const named = 'file:///work/named';
    const files = { [`${folder}/isms.yaml`]: root, [`${named}/isms.yaml`]: root };
    const { session, disk } = await start(files, [named]);
    expect(await session.lookAtDisk('outside')).toBeUndefined();
    session.open(`${folder}/isms.yaml`, root, 1);
    await session.findProjects();
    expect(await session.lookAtDisk('outside')).toBe(true);
    disk.set(`${folder}/a.isms.yaml`, evidence);
    disk.set(`${named}/a.isms.yaml`, evidence);
    expect(await session.lookAtDisk('outside')).toBe(true);
    expect(session.service.workspace.uris()).toContain(`${folder}/a.isms.yaml`);
    expect(session.service.workspace.uris()).not.toContain(`${named}/a.isms.yaml`);
    // Once the client names the folder, it tells by itself; what was looked at is there all the same.
    session.open(`${folder}/a.isms.yaml`, evidence, 1);
    session.open('file:///elsewhere/b.isms.yaml', evidence, 1);
    session.close(`${folder}/a.isms.yaml`);
    await session.readClosed();
    await session.setFolders([named, folder]);
    await session.lookAtDisk('outside');
    expect(session.service.workspace.uris()).toContain(`${folder}/a.isms.yaml`);
  });
});
