/** Reading closed files into the service: which belong to the workspace, which are too large, what cannot be read. */
import type { Host } from '../../host';
import type { IsmsService } from '../../isms-service';
import { fileNameOf, inReadingOrderOfFiles, isIsmsFile, isRootFile, isWithin } from '../../workspace/uris';
import type { DocumentUri } from '../../workspace/subject';
import type { UnreadFile } from '../../workspace/unread';
import { inOneLine } from '../../words/hidden';
import { createGradualReading, isWorthParting } from './gradual-reading';
import type { KnownTexts } from './known-texts';
import { createTimeSlices, type TimeSlices } from './time-slices';

export interface Files {
  /** An open document was closed: a file of the workspace is to be read from the disk, any other is forgotten. */
  closed(uri: DocumentUri): void;
  /** Reads what was closed and is not open again. */
  readClosed(): Promise<void>;
  /** Reads what is new in a file or folder; one that is gone is taken out. */
  created(uri: DocumentUri): Promise<void>;
  /** Takes out a file, or all that was in a folder. */
  deleted(uri: DocumentUri): void;
  setFolders(folders: readonly DocumentUri[]): Promise<void>;
  /** Reads every file again: the size that is allowed changed. */
  reload(): Promise<void>;
}

export interface FilesOptions {
  readonly host: Host;
  readonly service: IsmsService;
  readonly known: KnownTexts;
  readonly isOpen: (uri: DocumentUri) => boolean;
  /** How many times it was opened: what the disk said before the last time is of no use. */
  readonly openings: (uri: DocumentUri) => number;
  readonly maximumFileSize: () => number;
  readonly log: (message: string) => void;
  /** Tells the person that something was left out. */
  readonly warn: (message: { readonly en: string; readonly ja: string }) => void;
  /** Of many files that are read, those that make projects were read: the others will find theirs. */
  readonly rootsRead: () => Promise<void>;
  /** A closed file was read or taken out. */
  readonly touched: (uri: DocumentUri) => void;
}

export function createFiles(options: FilesOptions): Files {
  const { host, service, known, isOpen, openings, log, warn, rootsRead, touched } = options;
  const warned = new Set<DocumentUri>();
  let folders: readonly DocumentUri[] = [];
  /** Documents that were closed since, and hold what the editor had. */
  const closed = new Set<DocumentUri>();

  /** A file that stays left out is mentioned once. */
  const leaveOut = async (
    uri: DocumentUri,
    why: UnreadFile['why'],
    message: { readonly en: string; readonly ja: string },
  ): Promise<void> => {
    remove(uri);
    const keys = await host.keys(uri, folders);
    // It may have been opened meanwhile; what the editor holds is read.
    if (isOpen(uri)) return;
    service.workspace.setUnread(uri, { uri, why, sections: keys });
    touched(uri);
    if (warned.has(uri)) return;
    warned.add(uri);
    log(message.en);
    warn(message);
  };

  const remove = (uri: DocumentUri): void => {
    known.forget(uri);
    service.workspace.setUnread(uri, undefined);
    service.remove(uri);
    touched(uri);
  };

  /** It is gone: should it come back, it is mentioned again. */
  const forget = (uri: DocumentUri): void => {
    remove(uri);
    warned.delete(uri);
  };

  /** Closed files of which anything is known, if only that nobody could read them. */
  const closedFiles = (): readonly DocumentUri[] =>
    [...service.workspace.uris(), ...service.workspace.unreadUris()].filter((uri) => !isOpen(uri));

  const fetch = (uri: DocumentUri): Promise<string> =>
    host.read(uri, { most: options.maximumFileSize(), within: folders });

  const load = async (uri: DocumentUri, fetched = fetch(uri), slices = createTimeSlices()): Promise<void> => {
    try {
      const text = await fetched;
      // It may have been opened while it was being read; what the editor holds wins.
      if (isOpen(uri)) return;
      warned.delete(uri);
      if (known.isSame(uri, text)) return;
      await readText(uri, text, slices);
    } catch (error) {
      if (isOpen(uri)) return;
      const { code = '' } = error as { readonly code?: string };
      if (code === 'ENOENT') return forget(uri);
      if (code === 'ERR_TOO_LARGE') return await leaveOut(uri, 'too-large', tooLarge(uri));
      const encoding = code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
      const said = encoding ? notText(uri) : code === 'ERR_LINK_OUTSIDE' ? outside(uri) : unreadable(uri);
      await leaveOut(uri, encoding ? 'encoding' : 'unreadable', said);
    }
  };

  const readText = async (uri: DocumentUri, text: string, slices: TimeSlices): Promise<void> => {
    touched(uri);
    known.forget(uri);
    if (!isWorthParting(text) || service.workspace.projectOf(uri)) service.setText(uri, text);
    else {
      const reading = createGradualReading(service, uri, text);
      const before = openings(uri);
      // Once it was opened, the editor's text is read, from the beginning; closed again, it waits for its turn.
      while (openings(uri) === before && reading.next()) await slices.rest();
      if (openings(uri) !== before) return;
    }
    known.note(uri, text);
  };

  const loadAll = async (uris: readonly DocumentUri[]): Promise<void> => {
    const slices = createTimeSlices();
    const unopened = uris.toSorted(inReadingOrderOfFiles).filter((uri) => !isOpen(uri));
    const loadPart = async (part: readonly DocumentUri[]): Promise<void> => {
      for await (const [uri, fetched] of inAdvance(part, fetch)) {
        await load(uri, fetched, slices);
        await slices.rest();
      }
    };
    await loadPart(unopened.filter(isRootFile));
    await rootsRead();
    await loadPart(unopened.filter((uri) => !isRootFile(uri)));
  };

  const list = (folder: DocumentUri): Promise<readonly DocumentUri[]> =>
    host.list(folder, { within: folders }).catch((error: unknown) => {
      log(`cannot list ${folder}: ${String(error)}`);
      return [];
    });

  return {
    closed(uri) {
      if (belongs(uri, folders)) closed.add(uri);
      else remove(uri);
    },
    async readClosed() {
      const waiting = [...closed];
      closed.clear();
      for (const uri of waiting) {
        if (isOpen(uri)) continue;
        if (belongs(uri, folders)) await load(uri);
        else remove(uri);
      }
    },
    async created(uri) {
      if (!belongs(uri, folders)) return;
      if (isIsmsFile(uri)) return isOpen(uri) ? undefined : await load(uri);
      // A folder may come as a whole, with no word on what is in it.
      await loadAll(await list(uri));
    },
    deleted(uri) {
      if (!folders.some((folder) => uri === folder || isWithin(uri, folder))) return;
      for (const each of closedFiles()) if (each === uri || isWithin(each, uri)) forget(each);
    },
    async setFolders(next) {
      const added = next.filter((folder) => !folders.includes(folder));
      folders = next;
      service.workspace.setFolders(next);
      for (const uri of closedFiles()) if (!next.some((folder) => isWithin(uri, folder))) forget(uri);
      for (const folder of added) await loadAll(await list(folder));
    },
    async reload() {
      for (const folder of folders) await loadAll(await list(folder));
    },
  };
}

/** So many files are asked of the disk before they are needed: it would else be waited for with nothing else to do. */
const filesInAdvance = 8;

async function* inAdvance<T>(
  uris: readonly DocumentUri[],
  fetch: (uri: DocumentUri) => Promise<T>,
): AsyncIterable<readonly [DocumentUri, Promise<T>]> {
  const begin = (uri: DocumentUri): Promise<T> => {
    const fetched = fetch(uri);
    // Looked at when its turn comes; until then nobody would.
    fetched.catch(() => undefined);
    return fetched;
  };
  const waiting = uris.slice(0, filesInAdvance).map(begin);
  for (const [index, uri] of uris.entries()) {
    const next = uris[index + filesInAdvance];
    if (next !== undefined) waiting.push(begin(next));
    const fetched = waiting.shift();
    if (fetched) yield [uri, fetched];
  }
}

/** Whether `Host.list` would find the file: not outside all folders, in a hidden one, or in node_modules. */
function belongs(uri: DocumentUri, folders: readonly DocumentUri[]): boolean {
  return folders.some((folder) => {
    const between = uri.slice(folder.length).split('/').slice(1, -1);
    return isWithin(uri, folder) && !between.some((name) => name.startsWith('.') || name === 'node_modules');
  });
}

function tooLarge(uri: DocumentUri): { readonly en: string; readonly ja: string } {
  const name = nameOf(uri);
  return {
    en: `${name} is larger than isms.limits.maxFileSize and is not checked.`,
    ja: `${name}はisms.limits.maxFileSizeより大きいため、検査していません。`,
  };
}

function outside(uri: DocumentUri): { readonly en: string; readonly ja: string } {
  const name = nameOf(uri);
  return {
    en: `${name} is a link that leads out of the workspace, and is not checked.`,
    ja: `${name}はワークスペースの外を指すリンクのため、検査していません。`,
  };
}

function unreadable(uri: DocumentUri): { readonly en: string; readonly ja: string } {
  const name = nameOf(uri);
  return {
    en: `${name} cannot be read and is not checked.`,
    ja: `${name}を読み込めないため、検査していません。`,
  };
}

function notText(uri: DocumentUri): { readonly en: string; readonly ja: string } {
  const name = nameOf(uri);
  return {
    en: `${name} cannot be read as UTF-8 text and is not checked.`,
    ja: `${name}はUTF-8のテキストとして読み込めないため、検査していません。`,
  };
}

function nameOf(uri: DocumentUri): string {
  try {
    return inOneLine(decodeURIComponent(fileNameOf(uri)));
  } catch {
    return fileNameOf(uri);
  }
}
