/** A session of the language server on a disk that is a map: no process, no files. */
import type { Explanations } from '../../server/catalog/explanations';
import type { Host } from '../../server/host';
import { createSession, type Session } from '../../server/lsp/session/session';
import { testDay } from '../support/rules';

export interface SessionSetting {
  readonly folder: string;
  /** Texts of ISMS files by URI. */
  readonly files: ReadonlyMap<string, string>;
  /** URIs of other files that are there. */
  readonly existing?: readonly string[];
  readonly locale?: string;
}

function hostOf({ files, existing = [] }: SessionSetting): Host {
  const textOf = (file: string): string => {
    const text = files.get(file);
    if (text === undefined) throw Object.assign(new Error(`no ${file}`), { code: 'ENOENT' });
    return text;
  };
  return {
    read: async (file) => Promise.resolve(textOf(file)),
    list: async () => Promise.resolve([...files.keys()].sort()),
    files: async () => Promise.resolve([...files.keys(), ...existing].sort()),
    exists: async (file) => Promise.resolve(files.has(file) || existing.includes(file)),
    stamp: async (file) => Promise.resolve(files.get(file)),
    keys: () => Promise.resolve(undefined),
    explanations: async () => Promise.resolve({} as Explanations),
  };
}

/** A session that has read everything. What it logs fails the test. */
export async function startSession(setting: SessionSetting): Promise<Session> {
  const session = createSession({
    host: hostOf(setting),
    folders: [setting.folder],
    locale: setting.locale ?? 'en',
    today: () => testDay,
    log: (message) => {
      throw new Error(message);
    },
    warn: () => undefined,
  });
  await session.configure(undefined);
  await session.setFolders([setting.folder]);
  await session.update();
  return session;
}
