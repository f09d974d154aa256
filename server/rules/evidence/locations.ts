/** Where evidence, documents and reports are kept: files of the project, addresses that others open, shares, and shelves. */
import { isPlaceholder } from '../../facts/placeholder';
import { inOneWidth } from '../../words/bounded';
import type { Questions } from '../../workspace/questions';
import type { DocumentUri, Subject } from '../../workspace/subject';
import { isWithin, resolveFrom } from '../../workspace/uris';

/** What a location names: something that can be opened, with its address; what is wrong with it; nothing that a program knows. */
export type NamedPlace =
  | { readonly kind: 'file'; readonly uri: DocumentUri }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'missing' | 'outside' | 'address' }
  | { readonly kind: 'elsewhere' };

const elsewhere: NamedPlace = { kind: 'elsewhere' };

/** A file counts as there while nobody has looked. */
export function placeNamed(subject: Subject<unknown>, written: string, ask: Questions): NamedPlace {
  const path = written.trim();
  if (path === '' || isPlaceholder(path, 'name') || isShelf(path)) return elsewhere;
  // What lies on a share or a drive of the organisation cannot be looked up from here, and is no less there.
  if (isElsewhere(path)) return elsewhere;
  if (isUrl(path)) return isFollowed(path) ? { kind: 'url', url: path } : { kind: 'address' };
  const uri = isAbsolute(path) ? undefined : resolveFrom(subject.document, path);
  if (uri === undefined) return { kind: 'outside' };
  // Nobody is told what there is outside: without a root file, outside of all files that were read.
  if (!isWithin(uri, ask.folder ?? '')) return ask.hasRoot ? { kind: 'outside' } : elsewhere;
  if (ask.fileExists(uri) !== false) return { kind: 'file', uri };
  // `report.pdf#page=3` is a place in a file, unless a file is called so.
  const [file = ''] = path.split('#');
  if (file === '' || file === path) return { kind: 'missing' };
  const whole = resolveFrom(subject.document, file);
  return whole !== undefined && ask.fileExists(whole) !== false ? { kind: 'file', uri: whole } : { kind: 'missing' };
}

/** `https:`, `file:`, `mailto:` and the like, and `www.`; a single letter before the colon is a drive. */
function isUrl(path: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]+:|www\.)/i.test(path);
}

/** Others open these; `javascript:`, `command:` and `data:` run or hold something, and what `vscode:` means is up to a machine. */
function isFollowed(path: string): boolean {
  return /^(?:https?:|mailto:|file:|www\.)/i.test(path);
}

/** A share of the network (`\\server\share`, `//server/share`) or a drive (`S:`), in full width as well. */
function isElsewhere(path: string): boolean {
  return /^(?:\\\\|\/\/)[^\\/]|^[a-z]:/i.test(inOneWidth(path).replaceAll('¥', '\\'));
}

/** Where paper is kept, in words: `総務部のキャビネット3段目`. A file has a folder or an ending. */
function isShelf(path: string): boolean {
  return /[^\x00-\x7F]/u.test(path) && !/[\\/]|\.\w+$/u.test(path);
}

function isAbsolute(path: string): boolean {
  return /^[\\/]/.test(path);
}
