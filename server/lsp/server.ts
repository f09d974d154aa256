/** The language server on any connection: wires requests to features. A handler only looks up, calls and returns. */
import {
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type ShowMessageParams,
} from 'vscode-languageserver';
import type { Bilingual } from '../words/bilingual';
import { startAnswer } from '../features/start/start-answer';
import type { Host } from '../host';
import type { DocumentUri } from '../workspace/subject';
import {
  completionStyle,
  diagnosticSupport,
  folderUri,
  foldersOf,
  serverCapabilities,
  editStyle,
  resolvesEdits,
} from './capabilities';
import { registerCodeActions } from './code-action-requests';
import type { CodeActionStyle } from './code-actions';
import type { DiagnosticStyle } from './diagnostics/convert';
import { createDiagnosticsPublisher, type DiagnosticsPublisher } from './diagnostics/publisher';
import { createAnswering } from './answering';
import { createQueue } from './session/queue';
import type { SourceText } from '../yaml/source-text';
import { registerDocuments } from './documents';
import { registerFormatting } from './formatting';
import { readOptions, type InitializationOptions } from './initialization-options';
import { registerHover } from './hover';
import { createIntroduction } from './introduction';
import { registerCompletion } from './completion';
import { registerNavigation, type AnswerFromText, type AnswerNow } from './navigation';
import { registerNext } from './next';
import { registerTrace } from './trace';
import { withProgress } from './progress';
import { registerFileEvents } from './file-events';
import { createProjectRequests } from './project-requests';
import { isRecord } from './wire/shapes';
import type { EditStyle } from './workspace-edit';
import { createSession, describe, normalizeUri, type Session } from './session/session';

export interface ServerEnvironment {
  readonly host: Host;
  readonly today: () => string;
  readonly version: string;
}

/** Serves one client until it disconnects. */
export function startServer(connection: Connection, environment: ServerEnvironment): void {
  let session: Session;
  let publisher: DiagnosticsPublisher;
  let capabilities: ClientCapabilities = {};
  let options: InitializationOptions = readOptions(undefined);
  let folders: readonly DocumentUri[] = [];
  let updateDue = false;

  const logFailure = (name: string, error: unknown): void => connection.console.error(`${name}: ${describe(error)}`);
  const introduce = createIntroduction(environment.version, (line) => connection.console.log(line));
  const files = createQueue((error) => logFailure('files', error));

  const style = (): DiagnosticStyle => ({ language: session.language, ...diagnosticSupport(capabilities, options) });

  const edits = (): EditStyle => {
    const versions = session.versions();
    return { ...editStyle(capabilities), versionOf: (uri) => versions.get(uri) };
  };

  const codeActionStyle = (): CodeActionStyle => ({
    diagnostics: style(),
    edits: edits(),
    resolves: resolvesEdits(capabilities),
    silenceCommand: options.silenceCommand,
    fillCommand: options.fillCommand,
  });

  const update = async (): Promise<void> => {
    const changed = await session.update();
    await publisher.publish(changed);
    if (options.notifyChanges) await connection.sendNotification('isms/changed', { uris: [...changed] });
  };

  /** One update for all that comes in one go. */
  const updateSoon = (): void => {
    if (updateDue) return;
    updateDue = true;
    setImmediate(() => {
      // What comes from here on may be too late for this update, and asks for another.
      updateDue = false;
      void files.add(update);
    });
  };

  const change = (work: () => Promise<void>): void => {
    void files.add(work).then(() => {
      introduce(session);
      updateSoon();
    });
  };

  const settled = async (): Promise<void> => {
    await files.settled();
    await session.settle();
  };
  const { guard, whenSettled } = createAnswering(settled, logFailure);

  const textOf = (uri: string): SourceText | undefined => session.openText(normalizeUri(uri));

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    capabilities = params.capabilities;
    options = readOptions(params.initializationOptions);
    folders = foldersOf(params);
    session = createSession({
      host: environment.host,
      folders,
      locale: params.locale,
      today: environment.today,
      log: (message) => connection.console.error(message),
      // A notification: nobody has to answer it.
      warn: (message) => {
        const shown: ShowMessageParams = { type: MessageType.Warning, message: message[session.language] };
        connection
          .sendNotification(ShowMessageNotification.type, shown)
          .catch((error: unknown) => logFailure('message', error));
      },
    });
    const pull = capabilities.textDocument?.diagnostic !== undefined;
    const refresh = capabilities.workspace?.diagnostics?.refreshSupport === true;
    publisher = createDiagnosticsPublisher(connection, session, { pull, refresh, style });
    return {
      serverInfo: { name: 'isms', version: environment.version },
      capabilities: serverCapabilities(capabilities),
    };
  });

  const reading: Bilingual = { en: 'Reading the ISMS', ja: 'ISMSを読み込み中' };

  const readFolders = (next: readonly DocumentUri[]): Promise<void> => {
    const work = (): Promise<void> => session.setFolders(next);
    if (!capabilities.window?.workDoneProgress) return work();
    return withProgress(connection, () => reading[session.language], work);
  };

  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      // Evidence may lie anywhere, so all files are watched; only ISMS files are read.
      const watchers = [{ globPattern: '**/*' }];
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) => logFailure('watching', error));
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => folderUri(uri)));
        const come = added.map(({ uri }) => folderUri(uri));
        folders = [...folders.filter((uri) => !gone.has(uri) && !come.includes(uri)), ...come];
        const now = folders;
        change(() => readFolders(now));
      });
    }
    void files.add(() => configure(undefined));
    change(() => readFolders(folders));
  });

  /** Asks for the section `isms`; a client that cannot be asked may have sent it along. */
  const configure = async (sent: unknown): Promise<void> => {
    const raw: unknown = capabilities.workspace?.configuration
      ? await connection.workspace.getConfiguration('isms')
      : isRecord(sent)
        ? sent['isms']
        : undefined;
    await session.configure(raw);
  };

  connection.onDidChangeConfiguration(({ settings }) => change(() => configure(settings)));

  const expectPull = (uri: DocumentUri): void => publisher.expectPull(uri);
  registerFileEvents(connection, { session: () => session, expectPull, change, updateSoon });

  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) => {
    const work = (): DocumentDiagnosticReport => publisher.report(normalizeUri(textDocument.uri), previousResultId);
    return whenSettled<DocumentDiagnosticReport>('diagnostic', { kind: 'full', items: [] }, work, token);
  });

  registerHover(connection, { session: () => session, guard });
  registerCodeActions(connection, { session: () => session, style: codeActionStyle, whenSettled });

  // The index is always up to date; running all rules that are due would hold the answer up while files are read.
  const fromText: AnswerFromText = (name, uri, answer) =>
    guard(name, null, () => {
      const text = textOf(uri);
      if (text === undefined) return null;
      return answer(normalizeUri(uri), text, session);
    });

  const now: AnswerNow = (name, answer) => guard(name, null, () => answer(session));

  registerNavigation(connection, fromText, now, edits);
  registerTrace(connection, fromText, now);
  registerFormatting(connection, fromText);
  registerCompletion(connection, fromText, () => completionStyle(capabilities, options));

  connection.onRequest('isms/start', (raw: unknown) => startAnswer(raw, session.service.catalog, session.language));

  const requests = createProjectRequests(connection, { session: () => session, whenSettled });
  registerDocuments(connection, requests, edits);
  registerNext(requests);

  connection.listen();
}
