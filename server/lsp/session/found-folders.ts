/**
 * Projects that lie outside the folders that the client named: of each open document, the nearest root file above it. Some editors
 * name the folder of the file, or the one above their settings, or none.
 */
import type { Host } from '../../host';
import type { DocumentUri } from '../../workspace/subject';
import { folderOf, isWithin, rootFileNames } from '../../workspace/uris';

/** The folder of the nearest root file above a document, or beside it; `undefined` where there is none. */
export async function nearestProject(host: Pick<Host, 'exists'>, uri: DocumentUri): Promise<DocumentUri | undefined> {
  for (const folder of foldersAbove(uri)) {
    for (const name of rootFileNames) if (await host.exists(`${folder}/${name}`)) return folder;
  }
  return undefined;
}

/** Folders of projects beyond those named, for all documents; each once, and none within another. */
export async function foundFolders(
  host: Pick<Host, 'exists'>,
  documents: Iterable<DocumentUri>,
  named: readonly DocumentUri[],
): Promise<readonly DocumentUri[]> {
  const known = new Map<string, DocumentUri | undefined>();
  for (const uri of documents) {
    const folder = folderOf(uri);
    if (!uri.startsWith('file:') || known.has(folder)) continue;
    known.set(folder, await nearestProject(host, uri));
  }
  const found = [...new Set([...known.values()].filter((each) => each !== undefined))].sort();
  const isBeneath = (folder: DocumentUri, others: readonly DocumentUri[]): boolean =>
    others.some((other) => other === folder || isWithin(folder, other));
  return found.filter((each, index) => !isBeneath(each, named) && !isBeneath(each, found.slice(0, index)));
}

/** From the nearest to the farthest; only folders that have a name. */
function foldersAbove(uri: DocumentUri): readonly string[] {
  const folders: string[] = [];
  for (let folder = folderOf(uri); folder.length > 'file:///'.length; folder = folderOf(folder)) folders.push(folder);
  return folders;
}
