/** What changed on the disk since it was last looked at, for clients that do not tell. */
import type { Host } from '../../host';
import type { DocumentUri } from '../../workspace/subject';
import { isWithin } from '../../workspace/uris';
import type { Files } from './files';

export interface DiskLook {
  /** Reads what is another than at the last look. Resolves with whether anything was. */
  look(folders: readonly DocumentUri[]): Promise<boolean>;
}

export function createDiskLook(host: Host, files: Pick<Files, 'created' | 'deleted'>): DiskLook {
  let before = new Map<DocumentUri, string>();
  return {
    async look(folders) {
      const now = new Map<DocumentUri, string>();
      for (const folder of folders)
        for (const uri of await host.list(folder, { within: folders }).catch(() => []))
          now.set(uri, (await host.stamp(uri)) ?? '');
      const changed = [...now].filter(([uri, stamp]) => before.get(uri) !== stamp).map(([uri]) => uri);
      // What is looked at no more is not gone.
      const isLookedAt = (uri: DocumentUri): boolean => folders.some((folder) => isWithin(uri, folder));
      const gone = [...before.keys()].filter((uri) => !now.has(uri) && isLookedAt(uri));
      before = now;
      for (const uri of gone) files.deleted(uri);
      for (const uri of changed) await files.created(uri);
      return changed.length + gone.length > 0;
    },
  };
}
