/** A disk in memory that answers when the test says so, with what it held when it was asked. */
import type { Explanations } from '../../server/catalog/explanations';
import type { Host } from '../../server/host';
import type { DocumentUri } from '../../server/workspace/subject';
import { isIsmsFile } from '../../server/workspace/uris';

export interface SlowHost {
  readonly host: Host;
  readonly disk: Map<DocumentUri, string>;
  /** From now on everything is answered at once. */
  hurry(): void;
  /** From now on answers wait to be released. */
  dawdle(): void;
  /** Questions that wait for an answer. */
  readonly waiting: number;
  /** Answers one of the waiting questions. */
  release(index?: number): void;
}

export function createSlowHost(files: Readonly<Record<DocumentUri, string>>): SlowHost {
  const disk = new Map(Object.entries(files));
  const waiting: (() => void)[] = [];
  let isSlow = false;
  const answer = async <T>(make: () => T): Promise<T> => {
    const found = attempt(make);
    if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve));
    return found();
  };
  const textOf = (uri: DocumentUri): string => {
    const text = disk.get(uri);
    if (text === undefined) throw Object.assign(new Error(`no ${uri}`), { code: 'ENOENT' });
    return text;
  };
  const within = (folder: DocumentUri): readonly DocumentUri[] =>
    [...disk.keys()].filter((uri) => uri.startsWith(`${folder}/`)).sort();
  return {
    disk,
    host: {
      read: (uri) => answer(() => textOf(uri)),
      list: (folder) => answer(() => within(folder).filter(isIsmsFile)),
      files: (folder) => answer(() => within(folder)),
      exists: (uri) => answer(() => disk.has(uri)),
      stamp: (uri) => answer(() => disk.get(uri)),
      keys: () => Promise.resolve(undefined),
      explanations: async () => Promise.resolve({} as Explanations),
    },
    hurry() {
      isSlow = false;
      for (const resolve of waiting.splice(0)) resolve();
    },
    dawdle() {
      isSlow = true;
    },
    get waiting() {
      return waiting.length;
    },
    release(index = 0) {
      waiting.splice(index % Math.max(1, waiting.length), 1)[0]?.();
    },
  };
}

/** What came of the question, an exception included, to be given out later. */
function attempt<T>(make: () => T): () => T {
  try {
    const value = make();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
