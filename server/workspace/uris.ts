import type { DocumentUri } from './subject';

/** A file with one of these names makes its folder a project. */
export const rootFileNames: readonly string[] = ['isms.yaml', 'isms.yml'];
const endings = ['.isms.yaml', '.isms.yml'];

/** The URI without its last segment and without a slash at the end. */
export function folderOf(uri: DocumentUri): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

export function fileNameOf(uri: DocumentUri): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** Whether the file makes its folder a project. */
export function isRootFile(uri: DocumentUri): boolean {
  return rootFileNames.includes(fileNameOf(uri));
}

export function isIsmsFile(uri: DocumentUri): boolean {
  const name = fileNameOf(uri);
  return rootFileNames.includes(name) || endings.some((ending) => name.endsWith(ending) && name.length > ending.length);
}

export function isWithin(uri: DocumentUri, folder: string): boolean {
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Resolves a relative path with `/` (or `\`) against the folder of a document; `undefined` for an absolute URL. */
export function resolveFrom(document: DocumentUri, path: string): DocumentUri | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined;
  const segments = folderOf(document).split('/');
  const relative = path.replaceAll('\\', '/');
  if (relative.startsWith('/')) return undefined;
  for (const segment of relative.split('/')) {
    if (segment === '' || segment === '.') continue;
    // Scheme and authority stay, however far the path leads up.
    if (segment === '..') segments.splice(Math.max(3, segments.length - 1));
    else segments.push(encodeURIComponent(wellFormed(segment)));
  }
  return segments.join('/');
}

/** Half a character, as an escape in quotes may write it, can stand in no URI. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Root files before all others: a project should know its root before anything is read into it. Else by name. */
export function inReadingOrderOfFiles(left: DocumentUri, right: DocumentUri): number {
  const roots = Number(isRootFile(right)) - Number(isRootFile(left));
  return roots || (left < right ? -1 : left > right ? 1 : 0);
}

/** In an order that is the same whichever file was read first. */
export function byName<T extends { readonly uri: DocumentUri }>(files: Iterable<T>): readonly T[] {
  return [...files].sort((left, right) => (left.uri < right.uri ? -1 : left.uri > right.uri ? 1 : 0));
}

/** The deepest folder that all documents are in; `undefined` when there is none. */
export function commonFolder(uris: readonly DocumentUri[]): string | undefined {
  const [first, ...others] = uris.map(folderOf);
  if (first === undefined) return undefined;
  let common = first;
  for (const folder of others) {
    while (common !== '' && common !== folder && !isWithin(folder, common)) common = folderOf(common);
  }
  return common === '' ? undefined : common;
}

/** The folder of a project's root file; of one without, the deepest that holds all its files; empty where there is none. */
export function folderOfProject({
  root,
  uris,
}: {
  readonly root: DocumentUri | undefined;
  readonly uris: () => readonly DocumentUri[];
}): DocumentUri {
  return root === undefined ? (commonFolder(uris()) ?? '') : folderOf(root);
}

/** The path from the folder of a document to a file, as people write it. */
export function relativePath(document: DocumentUri, uri: DocumentUri): string {
  const from = folderOf(document).split('/');
  const to = uri.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common).map(decodedSegment)].join('/');
}

/** What is no escape stays as it is. */
export function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
