import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../../server/lsp/session/session';
import { createNodeHost } from '../../server/node-host';
import { makeFolder, type Folder } from '../cli/folder';
import { testDay } from '../support/rules';

async function startIn(folder: string): Promise<Session> {
  const session = createSession({
    host: createNodeHost(''),
    folders: [folder],
    locale: 'en',
    today: () => testDay,
    log: () => undefined,
    warn: () => undefined,
  });
  await session.configure(undefined);
  await session.setFolders([folder]);
  await session.update();
  return session;
}

const risk = 'risks: [{id: R}]\n';

/** The names of the files of which something is read. */
const readIn = (session: Session, folder: Folder): readonly string[] =>
  session.service.workspace.uris().map((uri) => uri.slice(folder.uri.length + 1));

const unreadIn = (session: Session) => session.service.workspace.projects().flatMap((project) => project.unreadFiles());

describe.skipIf(process.platform === 'win32')('links that come while the server runs', () => {
  it('a folder outside is not listed, and no file of it read', async () => {
    const folder = makeFolder({ 'isms.yaml': 'isms: 1\n' });
    const session = await startIn(folder.uri);
    const elsewhere = makeFolder({ 'a.isms.yaml': risk, 'sub/b.isms.yaml': risk });
    symlinkSync(elsewhere.path, folder.pathOf('linked'));
    await session.fileCreated(folder.uriOf('linked'));
    await session.fileCreated(folder.uriOf('linked/sub'));
    await session.fileCreated(folder.uriOf('linked/a.isms.yaml'));
    await session.fileChanged(folder.uriOf('linked/sub/b.isms.yaml'));
    expect(readIn(session, folder)).toEqual(['isms.yaml']);
    expect(await session.textOf(folder.uriOf('linked/a.isms.yaml'))).toBeUndefined();
  });

  it('a folder inside is read once, where it stands', async () => {
    const folder = makeFolder({ 'isms.yaml': 'isms: 1\n', 'real/a.isms.yaml': risk });
    const session = await startIn(folder.uri);
    symlinkSync(folder.pathOf('real'), folder.pathOf('linked'));
    await session.fileCreated(folder.uriOf('linked'));
    expect(readIn(session, folder)).toEqual(['isms.yaml', 'real/a.isms.yaml']);
  });

  it('the folder that was opened may be one', async () => {
    const real = makeFolder({ 'isms.yaml': 'isms: 1\n' });
    const around = makeFolder();
    symlinkSync(real.path, around.pathOf('opened'));
    const session = await startIn(around.uriOf('opened'));
    mkdirSync(real.pathOf('sub'));
    real.write('sub/a.isms.yaml', risk);
    await session.fileCreated(around.uriOf('opened/sub'));
    expect(readIn(session, around)).toEqual(['opened/isms.yaml', 'opened/sub/a.isms.yaml']);
    expect(await session.textOf(around.uriOf('opened/sub/a.isms.yaml'))).toBe(risk);
  });

  it('of a file outside not even the keys are told', async () => {
    const folder = makeFolder({ 'isms.yaml': 'isms: 1\n' });
    const session = await startIn(folder.uri);
    const elsewhere = makeFolder({ 'x.yaml': 'secrets: 1\n' });
    symlinkSync(elsewhere.pathOf('x.yaml'), folder.pathOf('out.isms.yaml'));
    symlinkSync(elsewhere.pathOf('none.yaml'), folder.pathOf('none.isms.yaml'));
    await session.fileCreated(folder.uriOf('out.isms.yaml'));
    await session.fileCreated(folder.uriOf('none.isms.yaml'));
    expect(unreadIn(session)).toEqual([
      { uri: folder.uriOf('out.isms.yaml'), why: 'unreadable', sections: undefined },
      { uri: folder.uriOf('none.isms.yaml'), why: 'unreadable', sections: undefined },
    ]);
  });

  it('and what takes the place of a file and is none is not waited for', async () => {
    const folder = makeFolder({ 'isms.yaml': 'isms: 1\n', 'a.isms.yaml': risk, 'b.isms.yaml': risk });
    const session = await startIn(folder.uri);
    folder.remove('a.isms.yaml');
    folder.remove('b.isms.yaml');
    execFileSync('mkfifo', [folder.pathOf('a.isms.yaml'), folder.pathOf('pipe')]);
    symlinkSync('pipe', folder.pathOf('b.isms.yaml'));
    await session.fileChanged(folder.uriOf('a.isms.yaml'));
    await session.fileChanged(folder.uriOf('b.isms.yaml'));
    await session.update();
    expect(readIn(session, folder)).toEqual(['isms.yaml']);
    expect(unreadIn(session).map(({ uri, why }) => [uri, why])).toEqual([
      [folder.uriOf('a.isms.yaml'), 'unreadable'],
      [folder.uriOf('b.isms.yaml'), 'unreadable'],
    ]);
  });
});
