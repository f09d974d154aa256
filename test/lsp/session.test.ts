import { describe, expect, it } from 'vitest';
import type { Session } from '../../server/lsp/session/session';
import { startSession as start } from './sessions';

const folder = 'file:///workspace';
const rootUri = `${folder}/isms.yaml`;
const uri = `${folder}/risks.isms.yaml`;
const root = 'isms: 1\npeople:\n  - {id: hanako, name: 情報 花子}\n';
const risk = (number: number): string => `  - id: R-${number}\n    title: 隔離の失敗\n    owner: hanako\n`;
const register = (count: number): string =>
  `risks:\n${Array.from({ length: count }, (_, index) => risk(index)).join('')}`;

const startSession = (files: Readonly<Record<string, string>>): Promise<Session> =>
  start({ folder, files: new Map(Object.entries(files)) });

const slicesRead = (session: Session): number => session.service.workspace.projectOf(uri)?.slicesRead ?? 0;
const entriesIn = (session: Session): number =>
  session.service.workspace
    .projectOf(uri)
    ?.documents.get(uri)
    ?.slices.filter(({ shape }) => shape === 'item').length ?? 0;
const atStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('opening and closing a file', () => {
  it('reads nothing when its text is the one that is known', async () => {
    const session = await startSession({ [rootUri]: root, [uri]: register(30) });
    const before = slicesRead(session);
    session.open(uri, register(30));
    await session.update();
    session.close(uri);
    await session.readClosed();
    await session.update();
    expect(slicesRead(session)).toBe(before);
  });

  it('reads the text of the editor, and that of the disk again when it was left unsaved', async () => {
    const session = await startSession({ [rootUri]: root, [uri]: register(30) });
    session.open(uri, register(31));
    await session.update();
    expect(entriesIn(session)).toBe(31);
    session.close(uri);
    await session.readClosed();
    await session.update();
    expect(entriesIn(session)).toBe(30);
  });

  it('reads it again when it was edited back and forth to something else', async () => {
    const session = await startSession({ [rootUri]: root, [uri]: register(30) });
    session.open(uri, register(30));
    session.edit(uri, [{ range: atStart, text: '# x\n' }]);
    await session.update();
    session.close(uri);
    await session.readClosed();
    await session.update();
    const key = session.service.workspace.projectOf(uri)?.documents.get(uri)?.keyed[0];
    expect(key?.line).toBe(0);
  });
});

describe('a large document that was opened', () => {
  const large = 2000;

  it('is read in parts, and all of it before findings are told', async () => {
    const session = await startSession({ [rootUri]: root });
    session.open(uri, register(large));
    expect(entriesIn(session)).toBe(0);
    const changed = await session.update();
    expect(changed).toContain(uri);
    expect(entriesIn(session)).toBe(large);
  });

  it('is there at once for a question about it', async () => {
    const session = await startSession({ [rootUri]: root });
    session.open(uri, register(large));
    expect(session.openText(uri)?.length).toBe(register(large).length);
    expect(entriesIn(session)).toBe(large);
  });

  it('is there at once for an edit, which is made in all of it', async () => {
    const session = await startSession({ [rootUri]: root });
    session.open(uri, register(large));
    session.edit(uri, [{ range: atStart, text: '# x\n' }]);
    expect(entriesIn(session)).toBe(large);
    expect(session.openText(uri)?.toString()).toBe(`# x\n${register(large)}`);
  });

  it('is forgotten when it is closed before it was read, and is on no disk', async () => {
    const session = await startSession({ [rootUri]: root });
    session.open(uri, register(large));
    session.close(uri);
    await session.readClosed();
    await session.update();
    expect(entriesIn(session)).toBe(0);
  });
});

describe('the project of a file', () => {
  const nothing = '# nothing yet\n';

  it('without a root is that of the workspace folder, also for the root file that is not there', async () => {
    const session = await startSession({ [uri]: register(1), [`${folder}/b/people.isms.yaml`]: nothing });
    const project = session.projectOf(uri);
    expect(project?.uris()).toHaveLength(2);
    expect(session.projectOf(rootUri)).toBe(project);
    expect(session.projectOf(`${folder}/b/isms.yaml`)).toBe(project);
    expect(session.projectOf('file:///elsewhere/isms.yaml')).toBeUndefined();
  });

  it('without a root stays it when the folder that its files have in common is another', async () => {
    const [one, other] = [`${folder}/a/risks.isms.yaml`, `${folder}/b/people.isms.yaml`];
    const session = await startSession({ [one]: register(1), [other]: nothing });
    session.fileDeleted(other);
    await session.update();
    expect(session.projectOf(rootUri)?.uris()).toEqual([one]);
  });

  it('is that of the nearest root file, before files without one', async () => {
    const below = `${folder}/below/isms.yaml`;
    const session = await startSession({ [uri]: register(1), [below]: root });
    expect(session.projectOf(`${folder}/below/notes.md`)?.root).toBe(below);
    expect(session.projectOf(`${folder}/notes.md`)?.uris()).toEqual([uri]);
  });

  it('in no workspace folder is that of files around it', async () => {
    const outside = 'file:///outside/a/risks.isms.yaml';
    const session = await startSession({});
    session.open(outside, register(1));
    await session.update();
    expect(session.projectOf('file:///outside/a/isms.yaml')?.uris()).toEqual([outside]);
    expect(session.projectOf('file:///outside/isms.yaml')).toBeUndefined();
    expect(session.projectOf(rootUri)).toBeUndefined();
  });
});
