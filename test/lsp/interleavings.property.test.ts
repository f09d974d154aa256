/** Whatever comes while the disk is slow, and in whatever order it is answered: in the end a fresh session says the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueue, type Queue } from '../../server/lsp/session/queue';
import { createSession, type Session } from '../../server/lsp/session/session';
import { isRootFile } from '../../server/workspace/uris';
import type { DocumentUri } from '../../server/workspace/subject';
import { testDay } from '../support/rules';
import { known, said } from '../workspace/workspaces';
import { createSlowHost, type SlowHost } from './slow-host';

const [here, there] = ['file:///here', 'file:///there'];
const uris: readonly DocumentUri[] = [
  `${here}/isms.yaml`,
  `${here}/a.isms.yaml`,
  `${here}/drafts/b.isms.yaml`,
  `${there}/c.isms.yaml`,
  'untitled:new',
];
const folderSets: readonly (readonly DocumentUri[])[] = [[here], [here, there], [there], []];

/** Long enough to be read in parts. */
const long = `risks:\n${Array.from({ length: 500 }, (_, number) => `  - {id: L-${number}, title: 長い台帳}\n`).join('')}`;
const roots: readonly string[] = [
  'isms: 1\n',
  'isms: 1\nlint: {exclude: [drafts]}\n',
  'isms: 1\npeople:\n  - {id: hanako, name: 情報 花子}\nlint: {rules: {risk/owner-missing: hint}}\n',
];
const texts: readonly string[] = [
  'risks:\n  - {id: R-1, title: t, owner: hanako}\n',
  'risks:\n  - {id: R-1, title: t, owner: jiro}\n  - {id: R-2}\n',
  'evidence:\n  - {id: E-1, title: t, location: a.isms.yaml}\n',
  long,
];
const settings: readonly object[] = [
  {},
  { limits: { maxFileSize: 60 } },
  { lint: { rules: { 'risk/owner-missing': 'off' } } },
];

type Step =
  | { readonly kind: 'open' | 'change' | 'write'; readonly uri: DocumentUri; readonly text: string }
  | { readonly kind: 'close' | 'delete'; readonly uri: DocumentUri }
  | { readonly kind: 'folders'; readonly folders: readonly DocumentUri[] }
  | { readonly kind: 'configure'; readonly settings: object }
  | { readonly kind: 'answer'; readonly which: number }
  | { readonly kind: 'turn' | 'update' };

const uri = fc.constantFrom(...uris);
/** A document and a text that suits it. */
const content = uri.chain((each) => {
  return fc.record({ uri: fc.constant(each), text: fc.constantFrom(...(isRootFile(each) ? roots : texts)) });
});
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom('open', 'change', 'write'), content)
      .map(([kind, written]) => ({ kind, ...written })),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('close', 'delete'), uri }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('folders'), folders: fc.constantFrom(...folderSets) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('configure'), settings: fc.constantFrom(...settings) }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('answer'), which: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('turn', 'update') }) },
) as fc.Arbitrary<Step>;

/** What is outside of the server: the editor with its documents and settings, and its folders. */
interface Outside {
  readonly open: Map<DocumentUri, string>;
  folders: readonly DocumentUri[];
  settings: object;
}

function newSession(slow: SlowHost, failed: (message: string) => void): Session {
  return createSession({
    host: slow.host,
    folders: [],
    locale: 'en',
    today: () => testDay,
    log: (message) => {
      if (!message.includes('larger')) failed(message);
    },
    warn: () => undefined,
  });
}

/** As the server hands on what an editor tells it. */
function take(each: Step, session: Session, queue: Queue, slow: SlowHost, outside: Outside): void {
  const later = (work: () => Promise<void>): void => void queue.add(work);
  switch (each.kind) {
    case 'open':
      if (outside.open.has(each.uri)) return;
      outside.open.set(each.uri, each.text);
      session.open(each.uri, each.text);
      return session.mayBelongElsewhere(each.uri) ? later(() => session.findProjects()) : undefined;
    case 'change':
      if (!outside.open.has(each.uri)) return;
      outside.open.set(each.uri, each.text);
      return session.edit(each.uri, [{ text: each.text }]);
    case 'close':
      if (!outside.open.delete(each.uri)) return;
      session.close(each.uri);
      return later(async () => {
        await session.readClosed();
        await session.findProjects();
      });
    case 'write':
      if (each.uri.startsWith('untitled:')) return;
      slow.disk.set(each.uri, each.text);
      return later(async () => {
        await session.fileChanged(each.uri);
        if (isRootFile(each.uri)) await session.findProjects();
      });
    case 'delete':
      if (!slow.disk.delete(each.uri)) return;
      return later(async () => {
        session.fileDeleted(each.uri);
        if (isRootFile(each.uri)) await session.findProjects();
      });
    case 'folders':
      outside.folders = each.folders;
      return later(() => session.setFolders(each.folders));
    case 'configure':
      outside.settings = each.settings;
      return later(() => session.configure(each.settings));
    case 'answer':
      return slow.release(each.which);
    case 'turn':
      return;
    case 'update':
      return later(async () => void (await session.update()));
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function sameAsFresh(steps: readonly Step[]): Promise<void> {
  const failures: string[] = [];
  const failed = (failure: unknown): void => void failures.push(String(failure));
  const slow = createSlowHost({
    [`${here}/isms.yaml`]: 'isms: 1\nlint: {exclude: [drafts]}\n',
    [`${here}/a.isms.yaml`]: 'risks:\n  - {id: R-1, title: t, owner: hanako}\n',
    [`${here}/drafts/b.isms.yaml`]: 'risks:\n  - {id: R-1, title: draft}\n',
  });
  const outside: Outside = { open: new Map(), folders: [here], settings: {} };
  const session = newSession(slow, failed);
  const queue = createQueue(failed);
  slow.dawdle();
  take({ kind: 'folders', folders: [here] }, session, queue, slow, outside);
  for (const each of steps) {
    take(each, session, queue, slow, outside);
    if (each.kind === 'turn' || each.kind === 'answer') await turn();
  }
  slow.hurry();
  await queue.settled();
  await session.update();

  const fresh = newSession(slow, failed);
  await fresh.configure(outside.settings);
  await fresh.setFolders(outside.folders);
  for (const [opened, content] of outside.open) fresh.open(opened, content);
  await fresh.findProjects();
  await fresh.update();
  for (const each of uris) expect(session.isOpen(each)).toBe(outside.open.has(each));
  expect(said(session.service)).toEqual(said(fresh.service));
  expect(known(session.service)).toEqual(known(fresh.service));
  expect(failures).toEqual([]);
}

describe('open, change, close, disk, folders and settings in any order', () => {
  it('end as a fresh session begins', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 30 }), sameAsFresh), { numRuns: 400 });
  });
});
