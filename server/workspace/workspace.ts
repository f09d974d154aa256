import { folderOf, isRootFile, isWithin } from './uris';
import { createExcludingProject, type ExcludingProject } from './excluding-project';
import type { Project, ProjectChange } from './project';
import type { DocumentUri } from './subject';
import type { UnreadFile } from './unread';
import type { TextChange } from '../yaml/resplit';
import type { SourceText } from '../yaml/source-text';
import type { IsmsSchema } from '../schema/isms-schema';

/** All ISMS files that are known, grouped into projects: each root file's folder down to the next root file. */
export interface Workspace {
  projects(): readonly ExcludingProject[];
  projectOf(uri: DocumentUri): ExcludingProject | undefined;
  /** All documents that are known, those included that their project leaves out. */
  uris(): readonly DocumentUri[];
  /** Files that could not be read, as `setUnread` said. */
  unreadUris(): readonly DocumentUri[];
  setText(uri: DocumentUri, text: SourceText, change?: TextChange): void;
  remove(uri: DocumentUri): void;
  /** Says that a file could not be read; `undefined`: that it is not there, or can be read after all. */
  setUnread(uri: DocumentUri, file: UnreadFile | undefined): void;
  /** Workspace folders: files under no root file form one project for each. */
  setFolders(folders: readonly DocumentUri[]): void;
}

export interface WorkspaceEvents {
  projectAdded(project: Project): void;
  projectRemoved(project: Project): void;
  changed(project: Project, change: ProjectChange): void;
  /** Reading an entry of a document ended with an exception. */
  failed(uri: DocumentUri, error: unknown): void;
}

export function createWorkspace(schema: IsmsSchema, events: WorkspaceEvents): Workspace {
  const owners = new Map<DocumentUri, ExcludingProject>();
  /** By the folder that makes the project: a root file's, else a workspace folder; empty for all else. */
  const projects = new Map<string, ExcludingProject>();
  let folders: readonly DocumentUri[] = [];

  /** Kept apart from the other files: asked for each new file. */
  const rootFiles = new Set<DocumentUri>();
  const rootFolders = (): readonly string[] => [...rootFiles].map(folderOf);

  const keyOf = (uri: DocumentUri, roots: readonly string[]): string =>
    longest(roots.filter((folder) => isWithin(uri, folder))) ??
    longest(folders.filter((folder) => isWithin(uri, folder))) ??
    '';

  const rootOf = (folder: string): DocumentUri | undefined =>
    [...rootFiles].filter((uri) => folderOf(uri) === folder).sort()[0];

  const provide = (key: string): ExcludingProject => {
    const existing = projects.get(key);
    const root = rootOf(key);
    if (existing && existing.root === root) return existing;
    const project = createExcludingProject(root, schema, events.failed);
    projects.set(key, project);
    events.projectAdded(project);
    if (existing) {
      for (const uri of existing.heldUris()) move(uri, existing, project);
      events.projectRemoved(existing);
    }
    return project;
  };

  const unread = new Map<DocumentUri, UnreadFile>();

  /** Gives each project the unread files beneath it. */
  const distribute = (): void => {
    const roots = rootFolders();
    const beneath = new Map<string, UnreadFile[]>();
    for (const file of unread.values()) {
      const key = keyOf(file.uri, roots);
      const files = beneath.get(key) ?? [];
      files.push(file);
      beneath.set(key, files);
    }
    for (const [key, project] of projects) {
      const files = beneath.get(key) ?? [];
      const held = project.unreadFiles().filter(({ why }) => why !== 'excluded');
      if (files.length + held.length > 0) events.changed(project, project.setUnreadFiles(files));
    }
  };

  /** One file more, or less: the project that it lies beneath is told, and no other. */
  const replaceUnread = (uri: DocumentUri, file: UnreadFile | undefined): void => {
    if (file) unread.set(uri, file);
    else if (!unread.delete(uri)) return;
    const project = projects.get(keyOf(uri, rootFolders()));
    if (project) events.changed(project, project.setUnreadFile(uri, file));
  };

  const move = (uri: DocumentUri, from: ExcludingProject, to: ExcludingProject): void => {
    const document = from.held(uri);
    if (!document) return;
    events.changed(from, from.remove(uri));
    owners.set(uri, to);
    events.changed(to, to.adopt(document));
  };

  const dropEmpty = (): void => {
    for (const [key, project] of projects) {
      if (project.heldUris().length > 0) continue;
      projects.delete(key);
      events.projectRemoved(project);
    }
  };

  /** Puts every file where it belongs: needed only when a root file or a folder comes or goes. */
  const regroup = (): void => {
    const roots = rootFolders();
    for (const [uri, project] of [...owners]) {
      const rightful = provide(keyOf(uri, roots));
      const current = owners.get(uri) ?? project;
      if (current !== rightful) move(uri, current, rightful);
    }
    dropEmpty();
    distribute();
  };

  return {
    projects: () => [...projects.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, project]) => project),
    projectOf: (uri) => owners.get(uri),
    uris: () => [...owners.keys()],
    unreadUris: () => [...unread.keys()],
    setFolders(next) {
      folders = next;
      regroup();
    },
    setUnread: replaceUnread,
    setText(uri, text, change) {
      replaceUnread(uri, undefined);
      const known = owners.get(uri);
      if (known) {
        events.changed(known, known.setText(uri, text, change));
        return;
      }
      const roots = isRootFile(uri) ? [...rootFolders(), folderOf(uri)] : rootFolders();
      const key = keyOf(uri, roots);
      const isNew = !projects.has(key);
      const project = isRootFile(uri) ? undefined : provide(key);
      if (project) {
        owners.set(uri, project);
        events.changed(project, project.setText(uri, text));
        if (isNew) distribute();
        return;
      }
      // A new root file: its project must know its root before anything is read into it.
      const fresh = createExcludingProject(uri, schema, events.failed);
      owners.set(uri, fresh);
      rootFiles.add(uri);
      const previous = projects.get(key);
      projects.set(key, fresh);
      events.projectAdded(fresh);
      events.changed(fresh, fresh.setText(uri, text));
      if (previous) {
        for (const other of previous.heldUris()) move(other, previous, fresh);
        events.projectRemoved(previous);
      }
      regroup();
    },
    remove(uri) {
      const project = owners.get(uri);
      if (!project) return;
      owners.delete(uri);
      rootFiles.delete(uri);
      events.changed(project, project.remove(uri));
      if (isRootFile(uri)) regroup();
      dropEmpty();
    },
  };
}

function longest(folders: readonly string[]): string | undefined {
  return folders.reduce<string | undefined>(
    (best, each) => (best && best.length >= each.length ? best : each),
    undefined,
  );
}
