/**
 * What the server knows while a client is connected: the service with all files in it, which documents are open, and
 * what is still to be told. All changes of files, from the editor and from the disk, pass through here.
 */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { languageOf, type Language } from '../catalog/bilingual';
import type { Explanations } from '../catalog/explanations';
import { licensedTextsUri, noLicensedTexts, readLicensedTexts, type LicensedTexts } from '../features/hover-licensed';
import type { Host } from '../host';
import { createIsmsService, type IsmsService } from '../isms-service';
import type { Project } from '../project/project';
import { folderOf, isIsmsFile, isWithin } from '../project/uris';
import type { DocumentUri } from '../project/subject';
import { createExistence } from './existence';
import { createFiles, type FilesOptions } from './files';
import { openDocument, type OpenDocument } from './open-document';
import { readSettings, type ServerSettings } from './settings';

export interface Session {
  readonly service: IsmsService;
  readonly settings: ServerSettings;
  readonly language: Language;
  isOpen(uri: DocumentUri): boolean;
  /** The present text of a document: the editor's when it is open, else the file's. */
  textOf(uri: DocumentUri): Promise<string | undefined>;
  openText(uri: DocumentUri): OpenDocument | undefined;
  /** The project of a file: of an ISMS file, or of any other beneath the folder of a root file. */
  projectOf(uri: DocumentUri): Project | undefined;
  open(uri: DocumentUri, text: string): void;
  /** Edits an open document; any other is nobody's to edit. */
  edit(uri: DocumentUri, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: DocumentUri): Promise<void>;
  saved(): void;
  fileCreated(uri: DocumentUri): Promise<void>;
  fileChanged(uri: DocumentUri): Promise<void>;
  fileDeleted(uri: DocumentUri): void;
  setFolders(folders: readonly DocumentUri[]): Promise<void>;
  configure(raw: unknown): Promise<void>;
  explanations(): Promise<Explanations>;
  /** The standards' own texts that the organisation keeps beside a project's root file; none when it does not. */
  licensedTexts(uri: DocumentUri): Promise<LicensedTexts>;
  /** Computes what is due; what changed is kept for the next `update`. */
  refresh(): void;
  /** Computes what is due and looks up files that findings ask for. Returns documents whose findings may differ. */
  update(): Promise<ReadonlySet<DocumentUri>>;
}

export interface SessionOptions extends Pick<FilesOptions, 'log' | 'warn'> {
  readonly host: Host;
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

/** Long work is done in slices of this many milliseconds. */
const sliceMilliseconds = 10;

export function createSession({ host, locale, today, log, warn }: SessionOptions): Session {
  const texts = new Map<DocumentUri, OpenDocument>();
  const existence = createExistence(host);
  const loadedExplanations = new Map<Language, Promise<Explanations>>();
  const failures = new Set<string>();
  let settings = readSettings(undefined);
  const service = createIsmsService({
    today: today(),
    fileExists: (uri) => existence.get(uri),
    onRuleFailure(code, error) {
      const message = `rule ${code} failed: ${describe(error)}`;
      // It fails on many entries alike; once is enough to find it.
      if (!failures.has(message)) log(message);
      failures.add(message);
    },
  });

  const pending = new Set<DocumentUri>();
  const files = createFiles({
    host,
    service,
    isOpen: (uri) => texts.has(uri),
    maximumFileSize: () => settings.maximumFileSize,
    log,
    warn,
    touched: (uri) => pending.add(uri),
  });

  const refresh = (mayGoOn?: () => boolean): void => {
    for (const uri of service.refresh(mayGoOn)) pending.add(uri);
  };

  /** Rules of a large workspace take a while: requests get their turn in between. */
  const refreshInSlices = async (): Promise<void> => {
    for (;;) {
      const end = performance.now() + sliceMilliseconds;
      refresh(() => performance.now() < end);
      if (!service.isDue) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

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
    openText: (uri) => texts.get(uri),
    textOf: async (uri) => texts.get(uri)?.toString() ?? (await host.read(uri).catch(() => undefined)),
    projectOf: (uri) => service.workspace.projectOf(uri) ?? projectAround(uri, service.workspace.projects()),
    open(uri, text) {
      if (!isOurs(uri)) return;
      texts.set(uri, openDocument(text));
      service.setText(uri, text);
      pending.add(uri);
    },
    edit(uri, changes) {
      const document = texts.get(uri);
      if (!document || changes.length === 0) return;
      service.setText(uri, document, document.edit(changes));
      pending.add(uri);
    },
    async close(uri) {
      if (!texts.delete(uri)) return;
      pending.add(uri);
      await files.closed(uri);
    },
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
    setFolders: (folders) => files.setFolders(folders),
    async configure(raw) {
      const before = settings;
      settings = readSettings(raw);
      const { evidenceExpiringDays, severities } = settings;
      service.configure({ today: settings.today ?? today(), evidenceExpiringDays, severities });
      for (const project of service.workspace.projects()) for (const uri of project.uris()) pending.add(uri);
      if (settings.maximumFileSize !== before.maximumFileSize) await files.reload();
    },
    async licensedTexts(uri) {
      const project = service.workspace.projectOf(uri);
      const source = project && licensedTextsUri(project);
      // Read anew each time: it is small, rarely there, and must never be shown when it is gone.
      const text = source === undefined ? undefined : await host.read(source).catch(() => undefined);
      return text === undefined ? noLicensedTexts : readLicensedTexts(text);
    },
    explanations() {
      const spoken = language();
      const known = loadedExplanations.get(spoken) ?? host.explanations(spoken);
      loadedExplanations.set(spoken, known);
      return known;
    },
    refresh: () => refresh(),
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

function projectAround(uri: DocumentUri, projects: readonly Project[]): Project | undefined {
  const around = projects.filter(({ root }) => root !== undefined && isWithin(uri, folderOf(root)));
  return around.toSorted((left, right) => (right.root?.length ?? 0) - (left.root?.length ?? 0))[0];
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
