/**
 * What the server knows while a client is connected: the service with all files in it, which documents are open, and
 * what the client was told. All changes of files, from the editor and from the disk, pass through here.
 */
import { URI } from 'vscode-uri';
import { languageOf, type Language } from '../catalog/bilingual';
import type { Explanations } from '../catalog/explanations';
import type { Host } from '../host';
import { createIsmsService, type IsmsService } from '../isms-service';
import { isIsmsFile } from '../project/uris';
import type { DocumentUri } from '../project/subject';
import { readSettings, type ServerSettings } from './settings';

export interface Session {
  readonly service: IsmsService;
  readonly settings: ServerSettings;
  readonly language: Language;
  isOpen(uri: DocumentUri): boolean;
  /** The present text of a document: the editor's when it is open, else the file's. */
  textOf(uri: DocumentUri): Promise<string | undefined>;
  openText(uri: DocumentUri): string | undefined;
  open(uri: DocumentUri, text: string): void;
  close(uri: DocumentUri): Promise<void>;
  fileChanged(uri: DocumentUri): Promise<void>;
  fileDeleted(uri: DocumentUri): void;
  setFolders(folders: readonly DocumentUri[]): Promise<void>;
  configure(raw: unknown): void;
  explanations(): Promise<Explanations>;
  /** Computes what is due; what changed is kept for the next `update`. */
  refresh(): void;
  /** Computes what is due and looks up files that findings ask for. Returns documents whose findings may differ. */
  update(): Promise<ReadonlySet<DocumentUri>>;
}

export interface SessionOptions {
  readonly host: Host;
  readonly locale: string | undefined;
  /** The day it is, unless the settings say another. */
  readonly today: () => string;
  readonly log: (message: string) => void;
  /** Tells the person that something was left out. */
  readonly warn: (message: { readonly en: string; readonly ja: string }) => void;
}

/** One form for every URI, so that an editor's and the disk's are the same. */
export function normalizeUri(uri: string): DocumentUri {
  return URI.parse(uri).toString();
}

/** Files are read in slices of this many milliseconds, so that requests get their turn. */
const sliceMilliseconds = 10;

export function createSession({ host, locale, today, log, warn }: SessionOptions): Session {
  const texts = new Map<DocumentUri, string>();
  const existence = new Map<DocumentUri, boolean>();
  const loadedExplanations = new Map<Language, Promise<Explanations>>();
  let settings = readSettings(undefined);
  const service = createIsmsService({
    today: today(),
    fileExists: (uri) => existence.get(uri),
    onRuleFailure: (code, error) => log(`rule ${code} failed: ${describe(error)}`),
  });

  const pending = new Set<DocumentUri>();
  const refresh = (): void => {
    for (const uri of service.refresh()) pending.add(uri);
  };

  const language = (): Language => settings.language ?? languageOf(locale);

  const load = async (uri: DocumentUri): Promise<void> => {
    try {
      if ((await host.size(uri)) > settings.maximumFileSize) {
        warn({
          en: `${uri} is larger than isms.limits.maxFileSize and is not checked.`,
          ja: `${uri}はisms.limits.maxFileSizeより大きいため、検査していません。`,
        });
        return;
      }
      const text = await host.read(uri);
      // It may have been opened while it was being read; what the editor holds wins.
      if (!texts.has(uri)) service.setText(uri, text);
    } catch (error) {
      service.remove(uri);
      log(`cannot read ${uri}: ${describe(error)}`);
    }
  };

  const lookUpFiles = async (): Promise<boolean> => {
    const unknown = service.unknownFiles().filter((uri) => !existence.has(uri));
    if (unknown.length === 0) return false;
    await Promise.all(unknown.map(async (uri) => existence.set(uri, await host.exists(uri))));
    service.filesLookedUp(unknown);
    return true;
  };

  /** Evidence may have come or gone: whatever was looked up is looked up again. */
  const forgetExistence = (): void => {
    const known = [...existence.keys()];
    existence.clear();
    service.filesLookedUp(known);
  };

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
    textOf: async (uri) => texts.get(uri) ?? (await host.read(uri).catch(() => undefined)),
    open(uri, text) {
      texts.set(uri, text);
      service.setText(uri, text);
    },
    async close(uri) {
      texts.delete(uri);
      if (await host.exists(uri)) await load(uri);
      else service.remove(uri);
    },
    async fileChanged(uri) {
      forgetExistence();
      if (isIsmsFile(uri) && !texts.has(uri)) await load(uri);
    },
    fileDeleted(uri) {
      forgetExistence();
      if (!texts.has(uri)) service.remove(uri);
    },
    async setFolders(folders) {
      service.workspace.setFolders(folders);
      let sliceEnd = performance.now() + sliceMilliseconds;
      for (const folder of folders) {
        for (const uri of await host.list(folder)) {
          if (!texts.has(uri)) await load(uri);
          if (performance.now() < sliceEnd) continue;
          await new Promise((resolve) => setTimeout(resolve, 0));
          sliceEnd = performance.now() + sliceMilliseconds;
        }
      }
    },
    configure(raw) {
      settings = readSettings(raw);
      const { evidenceExpiringDays, severities } = settings;
      service.configure({ today: settings.today ?? today(), evidenceExpiringDays, severities });
    },
    explanations() {
      const spoken = language();
      const known = loadedExplanations.get(spoken) ?? host.explanations(spoken);
      loadedExplanations.set(spoken, known);
      return known;
    },
    refresh,
    async update() {
      const day = settings.today ?? today();
      if (day !== service.settings.today) service.configure({ today: day });
      refresh();
      while (await lookUpFiles()) refresh();
      const changed = new Set(pending);
      pending.clear();
      return changed;
    },
  };
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
