/**
 * What the server knows while a client is connected: the service with all files in it, which documents are open, and
 * what is still to be told. All changes of files, from the editor and from the disk, pass through here.
 */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { languageOf, type Language } from '../../words/bilingual';
import type { Explanations } from '../../catalog/explanations';
import type { LicensedTexts } from '../../features/hover/licensed';
import type { Host } from '../../host';
import type { Encoding } from '../spoken/columns';
import { createIsmsService, type IsmsService } from '../../isms-service';
import type { Project } from '../../workspace/project';
import { isIsmsFile } from '../../workspace/uris';
import type { DocumentUri } from '../../workspace/subject';
import { projectAround } from './around';
import { createConsulted } from './consulted';
import { createDiskLook } from './disk-look';
import { createExistence } from './existence';
import { createFiles, type FilesOptions } from './files';
import { createFolders } from './folders';
import { createGradualReading, isWorthParting, type GradualReading } from './gradual-reading';
import { createKnownTexts } from './known-texts';
import { openDocument, splitLines, type OpenDocument } from './open-document';
import { createSayRefused } from './refused-settings';
import { readSettings, type ServerSettings } from './settings';
import { createTimeSlices } from './time-slices';

export interface Session {
  readonly service: IsmsService;
  readonly settings: ServerSettings;
  readonly language: Language;
  isOpen(uri: DocumentUri): boolean;
  /** The present text of a document: the editor's when it is open, else the file's. */
  textOf(uri: DocumentUri): Promise<string | undefined>;
  openText(uri: DocumentUri): OpenDocument | undefined;
  /**
   * The project of a file: of an ISMS file, or of any other beneath the folder of a root file, else the one of files
   * without a root that it would belong to as an ISMS file.
   */
  projectOf(uri: DocumentUri): Project | undefined;
  /** `version` is the editor's: answers say what they were made from. */
  open(uri: DocumentUri, text: string, version?: number): void;
  /** Edits an open document; any other is nobody's to edit. */
  edit(
    uri: DocumentUri,
    changes: readonly TextDocumentContentChangeEvent[],
    version?: number,
    encoding?: Encoding,
  ): void;
  /** The versions of all open documents, as far as the editor told them. */
  versions(): ReadonlyMap<DocumentUri, number>;
  /** Takes effect at once, as opening and editing do; what the disk has in its place is read by `readClosed`. */
  close(uri: DocumentUri): void;
  /** Goes on with documents that were closed as the disk has them, unless they are open again. */
  readClosed(): Promise<void>;
  saved(): void;
  fileCreated(uri: DocumentUri): Promise<void>;
  fileChanged(uri: DocumentUri): Promise<void>;
  fileDeleted(uri: DocumentUri): void;
  setFolders(folders: readonly DocumentUri[]): Promise<void>;
  /** Whether the project of a document may lie outside all folders. */
  mayBelongElsewhere(uri: DocumentUri): boolean;
  /** Reads the projects of open documents that lie outside all folders, and leaves those of documents that are closed. */
  findProjects(): Promise<void>;
  /**
   * Reads what is another on the disk, where the client does not tell: everywhere, or outside the folders that it named and watches.
   * Resolves with whether anything is; with nothing where there is nothing to look at.
   */
  lookAtDisk(where: 'everywhere' | 'outside'): Promise<boolean | undefined>;
  /** A line of an open document without its end; `undefined` when it is not open. */
  lineOf(uri: DocumentUri, line: number): string | undefined;
  /** The lines of a file as the disk has it. */
  linesOfFile(uri: DocumentUri): Promise<readonly string[] | undefined>;
  configure(raw: unknown): Promise<void>;
  explanations(): Promise<Explanations>;
  /** Files of any kind that the project of a document can name, none outside the workspace. */
  filesBeside(uri: DocumentUri): Promise<readonly DocumentUri[]>;
  /** The standards' own texts that the organisation keeps beside a project's root file; none when it does not. */
  licensedTexts(uri: DocumentUri): Promise<LicensedTexts>;
  /** Computes what is due; what changed is kept for the next `update`. */
  refresh(): void;
  /** The same in slices, so that other requests get their turn in between. */
  settle(): Promise<void>;
  /** Computes what is due and looks up files that findings ask for. Returns documents whose findings may differ. */
  update(): Promise<ReadonlySet<DocumentUri>>;
}

export interface SessionOptions extends Pick<FilesOptions, 'log' | 'warn'> {
  readonly host: Host;
  /** The folders of the workspace; their files are read by `setFolders`. */
  readonly folders: readonly DocumentUri[];
  readonly locale: string | undefined;
  /** The day it is, unless the settings say another. */
  readonly today: () => string;
}

/** One form for every URI, so that an editor's and the disk's are the same. What is no URI stays what it is. */
export function normalizeUri(uri: string): DocumentUri {
  try {
    return URI.parse(uri).toString();
  } catch {
    return String(uri);
  }
}

/** A new document has no name yet. All else must be named as ISMS files are: the left side of a comparison is not. */
function isOurs(uri: DocumentUri): boolean {
  return isIsmsFile(uri) || uri.startsWith('untitled:');
}

export function createSession({ host, folders: named, locale, today, log, warn }: SessionOptions): Session {
  const texts = new Map<DocumentUri, OpenDocument>();
  const openings = new Map<DocumentUri, number>();
  const versions = new Map<DocumentUri, number>();
  const existence = createExistence(host, () => folders.all());
  const failures = new Set<string>();
  let { settings } = readSettings(undefined, []);
  const sayRefused = createSayRefused(log, warn);
  /** What fails on one entry fails on many alike, and again with each key; once is enough to find it. */
  const logOnce = (message: string): void => {
    if (failures.has(message)) return;
    failures.add(message);
    log(message);
  };
  const service = createIsmsService({
    today: today(),
    fileExists: (uri) => existence.get(uri),
    onReadFailure: (uri, error) => logOnce(`reading ${uri} failed: ${describe(error)}`),
    onRuleFailure: (code, error) => logOnce(`rule ${code} failed: ${describe(error)}`),
  });

  service.workspace.setFolders(named);

  const pending = new Set<DocumentUri>();
  const known = createKnownTexts();
  /** Large documents that were opened, and of which something is left to read. */
  const unread = new Map<DocumentUri, GradualReading>();
  /** Reads what was opened and is not read yet; open files come before all others. */
  const readOpened = async (): Promise<void> => {
    const slices = createTimeSlices();
    for (const [uri, reading] of unread) {
      // An edit, or a question about the document, may have finished it meanwhile.
      while (unread.get(uri) === reading && reading.next()) await slices.rest();
      if (unread.get(uri) === reading) unread.delete(uri);
    }
  };

  const files = createFiles({
    host,
    service,
    known,
    isOpen: (uri) => texts.has(uri),
    openings: (uri) => openings.get(uri) ?? 0,
    maximumFileSize: () => settings.maximumFileSize,
    log,
    warn,
    // A document that was read before its root file would have to move to another project.
    rootsRead: readOpened,
    touched: (uri) => pending.add(uri),
  });

  const diskLook = createDiskLook(host, files);

  const folders = createFolders(named, {
    host,
    workspace: service.workspace,
    open: () => texts.keys(),
    read(all) {
      // Of what lies outside no answer tells whether it is there.
      existence.doubt();
      return files.setFolders(all);
    },
  });

  const refresh = (mayGoOn?: () => boolean): void => {
    for (const uri of service.refresh(mayGoOn)) pending.add(uri);
  };

  const finishReading = (uri: DocumentUri): void => {
    unread.get(uri)?.finish();
    unread.delete(uri);
  };

  /** Rules of a large workspace take a while: requests get their turn in between. */
  const refreshInSlices = async (): Promise<void> => {
    await readOpened();
    const slices = createTimeSlices();
    for (;;) {
      refresh(slices.mayGoOn);
      if (!service.isDue) return;
      await slices.rest();
    }
  };

  const readFile = (uri: DocumentUri): Promise<string | undefined> =>
    host.read(uri, { most: settings.maximumFileSize, within: folders.all() }).catch(() => undefined);
  const consulted = createConsulted(host, folders.all, readFile);
  const language = (): Language => settings.language ?? languageOf(locale);

  return {
    service,
    get settings() {
      return settings;
    },
    get language() {
      return language();
    },
    isOpen: (uri) => texts.has(uri),
    openText(uri) {
      finishReading(uri);
      return texts.get(uri);
    },
    textOf: async (uri) => texts.get(uri)?.toString() ?? (await readFile(uri)),
    projectOf: (uri) =>
      service.workspace.projectOf(uri) ?? projectAround(uri, service.workspace.projects(), folders.all()),
    versions: () => versions,
    open(uri, text, version) {
      if (!isOurs(uri)) return;
      if (version !== undefined) versions.set(uri, version);
      const document = openDocument(text);
      texts.set(uri, document);
      openings.set(uri, (openings.get(uri) ?? 0) + 1);
      pending.add(uri);
      unread.delete(uri);
      if (known.isSame(uri, text)) return;
      known.forget(uri);
      if (isWorthParting(text) && !service.workspace.projectOf(uri))
        unread.set(uri, createGradualReading(service, uri, document));
      else service.setText(uri, text);
    },
    edit(uri, changes, version, encoding) {
      const document = texts.get(uri);
      if (document && version !== undefined) versions.set(uri, version);
      if (!document || changes.length === 0) return;
      finishReading(uri);
      known.forget(uri);
      pending.add(uri);
      const change = document.edit(changes, encoding);
      try {
        service.setText(uri, document, change);
      } catch (error) {
        logOnce(`reading an edit of ${uri} failed: ${describe(error)}`);
        // What is known of it may be half of the text before and half of this one.
        service.remove(uri);
        service.setText(uri, document);
      }
    },
    close(uri) {
      finishReading(uri);
      const document = texts.get(uri);
      if (!document) return;
      known.note(uri, document.toString());
      texts.delete(uri);
      versions.delete(uri);
      pending.add(uri);
      files.closed(uri);
    },
    readClosed: () => files.readClosed(),
    saved: () => existence.doubt(),
    async fileCreated(uri) {
      existence.doubt();
      await files.created(uri);
    },
    async fileChanged(uri) {
      if (isIsmsFile(uri)) await files.created(uri);
    },
    fileDeleted(uri) {
      existence.doubt();
      files.deleted(uri);
    },
    setFolders: (next) => folders.setNamed(next),
    mayBelongElsewhere: (uri) => folders.mayLieOutside(uri),
    async findProjects() {
      await folders.find();
    },
    async lookAtDisk(where) {
      const lookedAt = folders.lookedAt(where);
      if (!lookedAt) return undefined;
      // A root file may have come above an open document, or gone.
      const areOtherFolders = await folders.find();
      const areOtherFiles = await diskLook.look(lookedAt());
      existence.doubt();
      const isOtherEvidence = await existence.lookUp(service);
      return areOtherFolders || areOtherFiles || isOtherEvidence;
    },
    lineOf: (uri, line) => texts.get(uri)?.line(line),
    async linesOfFile(uri) {
      const text = await readFile(uri);
      return text === undefined ? undefined : splitLines(text);
    },
    async configure(raw) {
      const before = settings;
      const read = readSettings(
        raw,
        service.rules.map(({ code }) => code),
      );
      settings = read.settings;
      sayRefused(read.refused);
      const { evidenceExpiringDays, severities } = settings;
      service.configure({ today: settings.today ?? today(), evidenceExpiringDays, severities });
      for (const project of service.workspace.projects()) for (const uri of project.uris()) pending.add(uri);
      if (settings.maximumFileSize !== before.maximumFileSize) await files.reload();
    },
    licensedTexts: (uri) => consulted.licensedTexts(service.workspace.projectOf(uri)),
    filesBeside: (uri) => consulted.filesBeside(uri, service.workspace.projectOf(uri)),
    explanations: () => consulted.explanations(language()),
    refresh: () => refresh(),
    settle: refreshInSlices,
    async update() {
      const day = settings.today ?? today();
      if (day !== service.settings.today) service.configure({ today: day });
      await refreshInSlices();
      while (await existence.lookUp(service)) await refreshInSlices();
      const changed = new Set(pending);
      pending.clear();
      return changed;
    },
  };
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
