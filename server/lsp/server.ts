/** The language server on any connection: wires routes and files to a session. A handler only looks up, calls and returns. */
import {
  ApplyWorkspaceEditRequest,
  DidChangeWatchedFilesNotification,
  MessageType,
  PublishDiagnosticsNotification,
  ShowMessageNotification,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ShowMessageParams,
} from 'vscode-languageserver';
import type { Bilingual, Language } from '../words/bilingual';
import { startAnswer } from '../features/start/start-answer';
import type { Host } from '../host';
import type { DocumentUri } from '../workspace/subject';
import { foldersOf, folderUri, pullsDiagnostics, serverCapabilities } from './capabilities';
import { createDiagnosticsPublisher, diagnosticRoute, type DiagnosticsPublisher } from './diagnostics/publisher';
import { createAnswering } from './answering';
import { createQueue } from './session/queue';
import { registerDocuments } from './documents';
import { readOptions, type InitializationOptions } from './initialization-options';
import { createIntroduction } from './introduction';
import { registerNext } from './next';
import { createRefresh } from './refresh';
import { withProgress } from './progress';
import { registerFileEvents } from './file-events';
import { createProjectRequests } from './project-requests';
import { routesOf } from './routes';
import { createSession, describe, normalizeUri, type Session } from './session/session';
import { settingsIn } from './session/settings';
import { chosenEncoding, type Encoding } from './spoken/columns';
import { createSpellings } from './spoken/spellings';
import { createSpoken } from './spoken/spoken';
import { styleOfClient, type Style, type StyleFor } from './style';
import { watchDisk, type Watching } from './watch-disk';

export interface ServerEnvironment {
  readonly host: Host;
  readonly today: () => string;
  readonly version: string;
  /** What whoever started the server asked for (`--lang`), and what the machine speaks. */
  readonly language?: { readonly asked?: Language | undefined; readonly environment?: Language | undefined };
}

/** Serves one client until it disconnects. */
export function startServer(connection: Connection, environment: ServerEnvironment): void {
  let session: Session;
  let publisher: DiagnosticsPublisher;
  let capabilities: ClientCapabilities = {};
  let options: InitializationOptions = readOptions(undefined);
  let styleFor: StyleFor = styleOfClient(capabilities, options);
  let encoding: Encoding = 'utf-16';
  let begunWith: unknown;
  let folders: readonly DocumentUri[] = [];
  let updateDue = false;
  let refresh = (): void => undefined;
  const spellings = createSpellings();

  const logFailure = (name: string, error: unknown): void => connection.console.error(`${name}: ${describe(error)}`);
  const introduce = createIntroduction(environment.version, (line) => connection.console.log(line));
  const files = createQueue((error) => logFailure('files', error));

  const spoken = createSpoken(connection, () => ({
    encoding,
    spellings,
    openLine: (uri, line) => session.lineOf(normalizeUri(uri), line),
    closedLines: (uri) => session.linesOfFile(normalizeUri(uri)),
  }));

  const style = (): Style => {
    const versions = session.versions();
    return styleFor(session.language, (uri) => versions.get(uri));
  };

  /** A notification: nobody has to answer it. */
  const warn = (message: string): void => {
    const shown: ShowMessageParams = { type: MessageType.Warning, message };
    connection
      .sendNotification(ShowMessageNotification.type, shown)
      .catch((error: unknown) => logFailure('message', error));
  };

  const update = async (): Promise<void> => {
    const changed = await session.update();
    await publisher.publish(changed);
    // What is typed into one document says something beside another one.
    const isOfOthers = session.versions().size > 1 || [...changed].some((uri) => !session.isOpen(uri));
    if (changed.size > 0 && isOfOthers) refresh();
    if (options.notifyChanges) await spoken.tell('isms/changed', { uris: [...changed] });
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

  /** What is being read, as long as it is. */
  let beingRead: Promise<void> | undefined;

  const change = (work: () => Promise<void>): void => {
    const read = files.add(work);
    beingRead = read;
    void read.then(() => {
      if (beingRead === read) beingRead = undefined;
      introduce(session);
      updateSoon();
    });
  };

  const settled = async (): Promise<void> => {
    await files.settled();
    await session.settle();
  };
  const answering = createAnswering(settled, logFailure);
  const routes = [
    ...routesOf({
      warn,
      log: (message) => connection.console.log(message),
      applyEdit: (edit) => spoken.ask(ApplyWorkspaceEditRequest.method, { edit }),
    }),
    diagnosticRoute(() => publisher),
  ];

  const noteFolders = (written: readonly string[]): readonly DocumentUri[] => {
    for (const each of written) spellings.noteFolder(each, folderUri(each));
    return written.map(folderUri);
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    capabilities = params.capabilities;
    begunWith = params.initializationOptions;
    options = readOptions(begunWith);
    styleFor = styleOfClient(capabilities, options);
    encoding = chosenEncoding(capabilities.general?.positionEncodings);
    folders = noteFolders(foldersOf(params));
    session = createSession({
      host: environment.host,
      folders,
      locale: environment.language?.asked ?? params.locale ?? environment.language?.environment,
      today: environment.today,
      log: (message) => connection.console.error(message),
      warn: (message) => warn(message[session.language]),
    });
    publisher = createDiagnosticsPublisher(
      {
        push: (params) => spoken.tell(PublishDiagnosticsNotification.method, params),
        refresh: () => connection.languages.diagnostics.refresh(),
        logFailure,
      },
      session,
      {
        pull: pullsDiagnostics(capabilities),
        versions: capabilities.textDocument?.publishDiagnostics?.versionSupport === true,
        style: () => style().diagnostics,
      },
    );
    refresh = createRefresh(connection, capabilities, (error) => logFailure('refresh', error));
    return {
      serverInfo: { name: 'isms', version: environment.version },
      capabilities: serverCapabilities(capabilities, encoding, routes),
    };
  });

  const reading: Bilingual = { en: 'Reading the ISMS', ja: 'ISMSを読み込み中' };

  const readFolders = (next: readonly DocumentUri[]): Promise<void> => {
    const work = (): Promise<void> => session.setFolders(next);
    if (!capabilities.window?.workDoneProgress) return work();
    return withProgress(connection, () => reading[session.language], work);
  };

  /** Where a client does not tell what happens on the disk, it is looked at: hardly any watches what lies outside its folders. */
  let watching: Watching | undefined;

  connection.onInitialized(() => {
    const watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    if (watches) {
      // Evidence may lie anywhere, so all files are watched; only ISMS files are read.
      const watchers = [{ globPattern: '**/*' }];
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) => logFailure('watching', error));
    }
    watching = watchDisk(() => session.lookAtDisk(watches ? 'outside' : 'everywhere'), {
      change: (work) => files.add(work),
      updateSoon,
    });
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => folderUri(uri)));
        const come = noteFolders(added.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri) && !come.includes(uri)), ...come];
        const now = folders;
        change(() => readFolders(now));
      });
    }
    void files.add(() => configure(undefined));
    change(() => readFolders(folders));
  });

  /** Asks for the section `isms`; a client that cannot be asked, or has nothing to say, may have sent it along. */
  const configure = async (sent: unknown): Promise<void> => {
    const asked: unknown = capabilities.workspace?.configuration
      ? await connection.workspace.getConfiguration('isms')
      : undefined;
    await session.configure(settingsIn(begunWith, sent, asked));
  };

  connection.onShutdown(() => watching?.stop());

  connection.onDidChangeConfiguration(({ settings }) => change(() => configure(settings)));

  registerFileEvents(connection, {
    session: () => session,
    spelled: (written, uri) => {
      // Under the address of before, nobody would take it back.
      if (spellings.of(uri) !== written) publisher.takeBack(uri);
      spellings.note(written, uri);
    },
    encoding: () => encoding,
    expectPull: (uri) => publisher.expectPull(uri),
    looked: () => watching?.lookSoon(),
    change,
    updateSoon,
  });

  const serving = {
    spoken,
    session: () => session,
    style,
    encoding: () => encoding,
    read: () => beingRead,
    isRead: () => undefined,
    ...answering,
  };
  for (const { serve } of routes) serve(serving);

  spoken.answerOwn('isms/start', 'data', (raw) => startAnswer(raw, session.service.catalog, session.language));
  const { whenSettled } = answering;
  const requests = createProjectRequests(spoken, { session: () => session, whenSettled });
  registerDocuments(spoken, requests, () => style().edits);
  registerNext(requests);

  connection.listen();
}
