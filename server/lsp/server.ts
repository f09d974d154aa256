/** The language server on any connection: wires requests to features. A handler only looks up, calls and returns. */
import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  MarkupKind,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { complete } from '../features/completion';
import { definition } from '../features/definition';
import { hover } from '../features/hover';
import type { Host } from '../host';
import type { DocumentUri } from '../project/subject';
import { conformityReport } from '../reports/conformity-report';
import { statementOfApplicability } from '../reports/statement-of-applicability';
import { codeActions } from './code-actions';
import type { DiagnosticStyle } from './convert';
import { createDiagnosticsPublisher, type DiagnosticsPublisher } from './diagnostics';
import { createSession, describe, normalizeUri, type Session } from './session';

export interface ServerEnvironment {
  readonly host: Host;
  readonly today: () => string;
  readonly version: string;
}

/** What our own client tells; any other client needs none of it. */
interface InitializationOptions {
  readonly rulePage?: string;
  /** Send `isms/changed` after each update, so that views know when to ask again. */
  readonly notifyChanges?: boolean;
}

/** Serves one client until it disconnects. */
export function startServer(connection: Connection, environment: ServerEnvironment): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session;
  let publisher: DiagnosticsPublisher;
  let capabilities: ClientCapabilities = {};
  let options: InitializationOptions = {};
  let folders: readonly DocumentUri[] = [];
  const edited = new Set<DocumentUri>();
  let updateDue = false;

  const style = (): DiagnosticStyle => ({
    language: session.language,
    rulePage: capabilities.textDocument?.publishDiagnostics?.codeDescriptionSupport ? options.rulePage : undefined,
    relatedInformation: capabilities.textDocument?.publishDiagnostics?.relatedInformation !== false,
  });

  const update = async (): Promise<void> => {
    updateDue = false;
    const trigger = new Set(edited);
    edited.clear();
    const changed = await session.update();
    publisher.publish(changed, trigger);
    if (options.notifyChanges) void connection.sendNotification('isms/changed', { uris: [...changed] });
  };

  /** One update for all that comes in one go. */
  const updateSoon = (): void => {
    if (updateDue) return;
    updateDue = true;
    setImmediate(() => void guard('update', undefined, update));
  };

  /** A request that fails is logged with its name and answered with nothing; the server goes on. */
  async function guard<T>(name: string, fallback: T, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      connection.console.error(`${name}: ${describe(error)}`);
      return fallback;
    }
  }

  const textOf = (uri: string): string | undefined => documents.get(uri)?.getText();

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    capabilities = params.capabilities;
    options = (params.initializationOptions ?? {}) as InitializationOptions;
    folders = (params.workspaceFolders ?? []).map(({ uri }) => normalizeUri(uri));
    session = createSession({
      host: environment.host,
      locale: params.locale,
      today: environment.today,
      log: (message) => connection.console.error(message),
      warn: (message) => void connection.window.showWarningMessage(message[session.language]),
    });
    const pull = capabilities.textDocument?.diagnostic !== undefined;
    publisher = createDiagnosticsPublisher(connection, session, {
      pull,
      refresh: capabilities.workspace?.diagnostics?.refreshSupport === true,
      style,
    });
    return {
      serverInfo: { name: 'isms', version: environment.version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        completionProvider: { triggerCharacters: [' ', ':', '-', '.', '[', ',', '"', "'"] },
        hoverProvider: true,
        definitionProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(pull
          ? { diagnosticProvider: { identifier: 'isms', interFileDependencies: true, workspaceDiagnostics: false } }
          : {}),
      },
    };
  });

  connection.onInitialized(async () => {
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      // Evidence may lie anywhere, so all files are watched; only ISMS files are read.
      const watchers = [{ globPattern: '**/*' }];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => normalizeUri(uri)));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => normalizeUri(uri))];
        await guard('folders', undefined, () => session.setFolders(folders));
        updateSoon();
      });
    }
    await guard('configuration', undefined, configure);
    await guard('folders', undefined, () => session.setFolders(folders));
    updateSoon();
  });

  const configure = async (): Promise<void> => {
    const raw: unknown = capabilities.workspace?.configuration
      ? await connection.workspace.getConfiguration('isms')
      : undefined;
    session.configure(raw);
  };

  connection.onDidChangeConfiguration(async () => {
    await guard('configuration', undefined, configure);
    publisher.reset();
    updateSoon();
  });

  documents.onDidChangeContent(({ document }) => {
    const uri = normalizeUri(document.uri);
    session.open(uri, document.getText());
    edited.add(uri);
    updateSoon();
  });

  documents.onDidClose(async ({ document }) => {
    await guard('close', undefined, () => session.close(normalizeUri(document.uri)));
    updateSoon();
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri, type } of changes) {
      const normal = normalizeUri(uri);
      if (type === FileChangeType.Deleted) session.fileDeleted(normal);
      else await guard('file', undefined, () => session.fileChanged(normal));
    }
    updateSoon();
  });

  connection.languages.diagnostics.on(({ textDocument, previousResultId }) => {
    return guard('diagnostic', { kind: 'full', items: [] }, () => {
      session.refresh();
      return publisher.report(normalizeUri(textDocument.uri), previousResultId);
    });
  });

  connection.onCompletion(({ textDocument, position }) =>
    guard('completion', null, () => {
      const text = textOf(textDocument.uri);
      if (text === undefined) return null;
      return [...complete(session.service, normalizeUri(textDocument.uri), text, position, session.language)];
    }),
  );

  connection.onHover(({ textDocument, position }) =>
    guard('hover', null, async () => {
      const text = textOf(textDocument.uri);
      if (text === undefined) return null;
      session.refresh();
      const explanations = await session.explanations();
      const found = hover(
        session.service,
        normalizeUri(textDocument.uri),
        text,
        position,
        session.language,
        explanations,
      );
      return found ? { contents: { kind: MarkupKind.Markdown, value: found.contents }, range: found.range } : null;
    }),
  );

  connection.onDefinition(({ textDocument, position }) =>
    guard('definition', null, () => {
      const text = textOf(textDocument.uri);
      if (text === undefined) return null;
      const places = definition(session.service, normalizeUri(textDocument.uri), text, position);
      return places.map(({ document, range }) => ({ uri: document, range }));
    }),
  );

  connection.onCodeAction(({ textDocument, range }) =>
    guard('codeAction', [], async () => {
      session.refresh();
      return [...(await codeActions(session, normalizeUri(textDocument.uri), range, style()))];
    }),
  );

  const onProject = <T>(name: string, answer: (uri: DocumentUri) => T): void => {
    connection.onRequest(name, ({ uri }: { uri: string }) =>
      guard<T | null>(name, null, () => {
        session.refresh();
        return answer(normalizeUri(uri));
      }),
    );
  };

  onProject('isms/soa', (uri) => {
    const project = session.service.workspace.projectOf(uri);
    return project ? statementOfApplicability(project, session.service, session.language) : null;
  });

  onProject('isms/conformity', (uri) => {
    const project = session.service.workspace.projectOf(uri);
    return project ? conformityReport(project, session.service, session.language) : null;
  });

  documents.listen(connection);
  connection.listen();
}
