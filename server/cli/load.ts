import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { usualFileSize, type Host } from '../host';
import { createIsmsService, type IsmsService } from '../isms-service';
import type { DocumentUri } from '../workspace/subject';
import { inReadingOrderOfFiles, isIsmsFile, isWithin } from '../workspace/uris';
import { reasonOf, unreadReason } from './reason';
import type { Terminal } from './terminal';

/** Files that are read at the same time. */
const batchSize = 32;

export interface Loaded {
  readonly service: IsmsService;
  /** Something could not be read; it was said, and the rest is there. */
  readonly incomplete: boolean;
  /** A document's path as people and reports see it: relative, with `/`. */
  readonly pathOf: (uri: DocumentUri) => string;
}

type Fail = (sentence: string) => void;

/** Reads all projects under the paths, and the whole project of a path that lies within one. */
export async function loadProjects(
  paths: readonly string[],
  today: string,
  host: Host,
  terminal: Terminal,
): Promise<Loaded> {
  const { say, complain, folder, progress } = terminal;
  const existence = new Map<DocumentUri, boolean>();
  const failed = new Set<DocumentUri>();
  let incomplete = false;
  const fail: Fail = (sentence) => {
    incomplete = true;
    complain(sentence);
  };
  /** What fails on one entry fails on many alike. */
  const failOnce = once(fail);
  const service = createIsmsService({
    today,
    fileExists: (uri) => existence.get(uri),
    onReadFailure: (uri, error) => failOnce(say('entryFailed', { path: pathOf(uri), reason: String(error) })),
    onRuleFailure: (code, error) => failOnce(say('ruleFailed', { code, reason: String(error) })),
  });
  const pathOf = (uri: DocumentUri): string => relative(folder, URI.parse(uri).fsPath).split(sep).join('/') || '.';

  const { uris, folders, readable, named } = await find(paths, host, terminal, fail, pathOf);
  const bounds = { most: usualFileSize, within: readable };
  service.workspace.setFolders(folders);
  const inOrder = uris.toSorted(inReadingOrderOfFiles);
  for (let done = 0; done < inOrder.length; done += batchSize) {
    progress.show(say('reading', { done, total: inOrder.length }));
    const batch = inOrder.slice(done, done + batchSize).map((uri) => ({ uri, text: host.read(uri, bounds) }));
    // Awaited one after the other below; until then nobody else would look at a failure.
    for (const { text } of batch) text.catch(() => undefined);
    for (const { uri, text } of batch) {
      try {
        service.setText(uri, await text);
      } catch (error) {
        failed.add(uri);
        fail(say('unreadable', { path: pathOf(uri), reason: reasonOf(error, say) }));
        service.workspace.setUnread(uri, { uri, why: unreadReason(error), sections: await host.keys(uri, readable) });
      }
    }
  }
  progress.show(say('checking', { total: uris.length }));
  service.refresh();
  for (let unknown = service.unknownFiles(); unknown.length > 0; unknown = service.unknownFiles()) {
    for (const uri of unknown) existence.set(uri, await existsWithin(uri, folders, host));
    service.filesLookedUp(unknown);
    service.refresh();
  }
  progress.clear();
  // Whoever names a file wants to hear of it: nothing is passed over without a word.
  for (const { path, uris: meant } of named) {
    const isRead = meant.some((uri) => service.workspace.projectOf(uri)?.documents.has(uri));
    if (!isRead && !meant.some((uri) => failed.has(uri))) fail(say('excludedPath', { path }));
  }
  return { service, incomplete, pathOf };
}

/** What a project names outside the folders that were asked for is nobody's business: it counts as there. */
async function existsWithin(uri: DocumentUri, folders: readonly DocumentUri[], host: Host): Promise<boolean> {
  return folders.some((folder) => isWithin(uri, folder)) ? await host.exists(uri, folders) : true;
}

function once(fail: Fail): Fail {
  const said = new Set<string>();
  return (sentence) => {
    if (!said.has(sentence)) fail(sentence);
    said.add(sentence);
  };
}

/** A path that somebody gave, and the files that it means. */
interface Named {
  readonly path: string;
  readonly uris: readonly DocumentUri[];
}

/** The ISMS files of all paths, each once and in an order that does not depend on that of the paths. */
async function find(
  paths: readonly string[],
  host: Host,
  { folder, say }: Terminal,
  fail: Fail,
  pathOf: (uri: DocumentUri) => string,
): Promise<{
  readonly uris: readonly DocumentUri[];
  readonly folders: readonly DocumentUri[];
  /** These, and those that were named: one may be a link that leads out of its project. */
  readonly readable: readonly DocumentUri[];
  readonly named: readonly Named[];
}> {
  const uris = new Set<DocumentUri>();
  const folders = new Set<DocumentUri>();
  const readable = new Set<DocumentUri>();
  const named: Named[] = [];
  const unreadable = new Set<DocumentUri>();
  for (const path of paths) {
    const found = await filesUnder(resolve(folder, path), host, (uri, error) => {
      if (unreadable.has(uri)) return;
      unreadable.add(uri);
      fail(say('unreadable', { path: pathOf(uri), reason: reasonOf(error, say) }));
    });
    if ('problem' in found) {
      fail(say(found.problem, { path }));
      continue;
    }
    folders.add(URI.file(found.folder).toString());
    readable.add(URI.file(found.folder).toString()).add(URI.file(found.own).toString());
    for (const uri of [...found.uris, ...found.meant]) uris.add(uri);
    named.push({ path, uris: found.meant });
  }
  return { uris: [...uris].sort(), folders: [...folders], readable: [...readable], named };
}

type Found =
  | {
      /** All files of the project. */
      readonly uris: readonly DocumentUri[];
      /** Of these, and beyond them, the file that is named, or all below the folder that is. */
      readonly meant: readonly DocumentUri[];
      readonly folder: string;
      /** The folder that is named, or that of the file. */
      readonly own: string;
    }
  | { readonly problem: 'noSuchPath' | 'notIsms' | 'noFiles' };

async function filesUnder(
  path: string,
  host: Host,
  unreadable: (folder: DocumentUri, error: unknown) => void,
): Promise<Found> {
  const kind = await stat(path).catch(() => undefined);
  if (!kind) return { problem: 'noSuchPath' };
  if (!kind.isDirectory() && !isIsmsFile(URI.file(path).toString())) return { problem: 'notIsms' };
  const ownFolder = kind.isDirectory() ? path : dirname(path);
  const folder = await projectFolder(ownFolder);
  const uris = await host.list(URI.file(folder).toString(), { unreadable });
  // A hidden folder, or one of packages, is passed over unless it is named; one that holds none means its project.
  const own = URI.file(path).toString();
  const beneath = !kind.isDirectory() ? [own] : path === folder ? uris : await host.list(own, { unreadable });
  const meant = beneath.length > 0 ? beneath : uris;
  return meant.length === 0 ? { problem: 'noFiles' } : { uris, meant, folder, own: ownFolder };
}

/** The nearest folder above that has a root file; the folder itself when there is none. */
async function projectFolder(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    for (const name of ['isms.yaml', 'isms.yml']) {
      const exists = await stat(join(at, name)).then(
        (found) => found.isFile(),
        () => false,
      );
      if (exists) return at;
    }
    if (dirname(at) === at) return folder;
  }
}
