/** Which folders are read: those that the client named, and those in which the projects of open documents lie beyond them. */
import type { Host } from '../../host';
import type { Workspace } from '../../workspace/workspace';
import type { DocumentUri } from '../../workspace/subject';
import { isWithin } from '../../workspace/uris';
import { foundFolders } from './found-folders';

export interface Folders {
  readonly all: () => readonly DocumentUri[];
  /** The client named others. */
  setNamed(named: readonly DocumentUri[]): Promise<void>;
  /** Looks again where the projects of open documents lie. False when that changes nothing. */
  find(): Promise<boolean>;
  /** Whether the project of a document may lie outside all of them. */
  mayLieOutside(uri: DocumentUri): boolean;
  /** Of those that are looked at on the disk: all, or what a client that watches its own does not; nothing where there are none. */
  lookedAt(where: 'everywhere' | 'outside'): (() => readonly DocumentUri[]) | undefined;
}

export interface FoldersOptions {
  readonly host: Pick<Host, 'exists'>;
  readonly workspace: Pick<Workspace, 'projectOf'>;
  readonly open: () => Iterable<DocumentUri>;
  /** Reads what is in them, and leaves what is in others. */
  readonly read: (folders: readonly DocumentUri[]) => Promise<void>;
}

export function createFolders(first: readonly DocumentUri[], { host, workspace, open, read }: FoldersOptions): Folders {
  let named = first;
  let all = first;

  const hasRootWithin = (uri: DocumentUri, folders: readonly DocumentUri[]): boolean => {
    const root = workspace.projectOf(uri)?.root;
    return root !== undefined && folders.some((folder) => isWithin(root, folder));
  };
  const withFound = async (): Promise<readonly DocumentUri[]> => [
    ...named,
    ...(await foundFolders(host, open(), named)),
  ];
  const found = (): readonly DocumentUri[] => all.filter((folder) => !named.includes(folder));

  return {
    all: () => all,
    async setNamed(next) {
      named = next;
      all = await withFound();
      await read(all);
    },
    async find() {
      const next = await withFound();
      if (next.join('\n') === all.join('\n')) return false;
      all = next;
      await read(all);
      return true;
    },
    mayLieOutside: (uri) => !hasRootWithin(uri, all),
    lookedAt(where) {
      if (where === 'everywhere') return () => all;
      const isNobodys = (uri: DocumentUri): boolean => uri.startsWith('file:') && !hasRootWithin(uri, named);
      return found().length > 0 || [...open()].some(isNobodys) ? found : undefined;
    },
  };
}
