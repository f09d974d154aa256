/** Nothing is remembered of files that are gone: not that nobody could read them, nor that somebody asked for them. */
import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../../server/lsp/session/session';
import { testDay } from '../support/rules';
import { createSlowHost } from './slow-host';

const folder = 'file:///workspace';
const root = `${folder}/isms.yaml`;
const unreadable = `${folder}/deep/risks.isms.yaml`;

async function start(files: Readonly<Record<string, string>>) {
  const { host, disk } = createSlowHost(files);
  const looked: string[] = [];
  const warnings: string[] = [];
  const session = createSession({
    host: {
      ...host,
      read: (uri) =>
        uri === unreadable && disk.has(uri) ? Promise.reject(new Error('no right to read it')) : host.read(uri),
      exists: (uri) => {
        looked.push(uri);
        return host.exists(uri);
      },
    },
    folders: [folder],
    locale: 'en',
    today: () => testDay,
    log: () => undefined,
    warn: ({ en }) => void warnings.push(en),
  });
  await session.setFolders([folder]);
  await session.update();
  return { session, disk, warnings, looked };
}

const unread = (session: Session): readonly string[] =>
  session.service.workspace
    .projectOf(root)
    ?.unreadFiles()
    .map(({ uri }) => uri) ?? [];

describe('a file that cannot be read', () => {
  const files = { [root]: 'isms: 1\n', [unreadable]: 'risks: []\n' };

  it('is known to be there', async () => {
    expect(unread((await start(files)).session)).toEqual([unreadable]);
  });

  it.each([
    ['it', unreadable],
    ['its folder', `${folder}/deep`],
  ])('leaves nothing behind when %s is deleted, and is told of again when it comes back', async (_, deleted) => {
    const { session, disk, warnings } = await start(files);
    disk.delete(unreadable);
    session.fileDeleted(deleted);
    expect(unread(session)).toEqual([]);
    disk.set(unreadable, 'risks: []\n');
    await session.fileCreated(unreadable);
    expect(unread(session)).toEqual([unreadable]);
    expect(warnings).toHaveLength(2);
  });

  it('leaves nothing behind when its folder is taken out of the workspace', async () => {
    const { session, disk } = await start(files);
    session.open(root, 'isms: 1\n');
    // What has a root file on the disk would be found by looking upward.
    disk.delete(root);
    await session.setFolders(['file:///elsewhere']);
    expect(unread(session)).toEqual([]);
  });
});

describe('a file that was named as evidence', () => {
  const named = (file: string): string => `isms: 1\nevidence:\n  - {id: E-1, title: x, location: ${file}}\n`;

  it('is not looked up again once nobody names it', async () => {
    const { session, looked } = await start({ [root]: named('a.pdf') });
    expect(looked).toEqual([`${folder}/a.pdf`]);
    session.open(root, named('b.pdf'));
    await session.update();
    looked.length = 0;
    session.saved();
    await session.update();
    expect(looked).toEqual([`${folder}/b.pdf`]);
  });

  it('is said to be missing as long as its folder is in the workspace', async () => {
    const { session, disk } = await start({ [root]: named('a.pdf') });
    const missing = (): boolean =>
      session.service.findings(root).some(({ finding }) => finding.rule.code === 'evidence/file-missing');
    session.open(root, named('a.pdf'));
    await session.update();
    expect(missing()).toBe(true);
    disk.delete(root);
    await session.setFolders(['file:///elsewhere']);
    await session.update();
    expect(missing()).toBe(false);
    await session.setFolders([folder]);
    await session.update();
    expect(missing()).toBe(true);
  });
});
