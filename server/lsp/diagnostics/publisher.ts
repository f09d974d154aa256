/**
 * Telling the client what was found. A client that can pull is asked to pull open documents; all else is pushed, and
 * only when it changed. Never both for one document.
 */
import {
  DocumentDiagnosticRequest,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import type { DocumentUri } from '../../workspace/subject';
import type { Language } from '../../words/bilingual';
import { worstOf } from './cap';
import type { DiagnosticStyle } from './convert';
import { createDiagnosticMemo, resultIdOf, type WeighedDiagnostic } from './memo';
import { pullsDiagnostics } from '../capabilities';
import { whenSettled, type Route } from '../route';
import { normalizeUri, type Session } from '../session/session';
import { createTimeSlices } from '../session/time-slices';

export interface DiagnosticsPublisher {
  /** Answers a pull. */
  report(uri: DocumentUri, previousResultId: string | undefined): DocumentDiagnosticReport;
  /** The client changed a document itself, and will pull it without being asked. */
  expectPull(uri: DocumentUri): void;
  /** What was pushed of a document is no more; the next `publish` tells it anew. */
  takeBack(uri: DocumentUri): void;
  /** Pushes what the client does not pull; asks it to pull again when it holds another result than there is now. */
  publish(changed: ReadonlySet<DocumentUri>): Promise<void>;
}

const refreshDelay = 50;

/** What is asked of the connection. */
export interface Told {
  push(params: PublishDiagnosticsParams): Promise<void>;
  refresh(): Promise<void>;
  logFailure(name: string, error: unknown): void;
}

export interface PublisherOptions {
  /** Open documents are pulled, and the client can be asked to pull again. */
  readonly pull: boolean;
  /** The client drops what was found in a version that it has no more. */
  readonly versions: boolean;
  readonly style: () => DiagnosticStyle;
}

export function createDiagnosticsPublisher(
  { push: send, refresh, logFailure }: Told,
  session: Session,
  options: PublisherOptions,
): DiagnosticsPublisher {
  /** The id of what the client was last told, of pushed documents and of pulled ones. */
  const sent = new Map<DocumentUri, string>();
  const pulled = new Map<DocumentUri, string>();
  const takenBack = new Set<DocumentUri>();
  const memo = createDiagnosticMemo();
  let refreshDue = false;
  const failed = (error: unknown): void => logFailure('diagnostics', error);

  const diagnosticsOf = (uri: DocumentUri): readonly WeighedDiagnostic[] => {
    const project = session.service.workspace.projectOf(uri);
    if (!project) return [];
    const style = options.style();
    const { sent: chosen, left } = worstOf(session.service.shown(uri));
    const diagnostics = chosen.map((finding) => memo.diagnostic(finding, project, style));
    return left > 0 ? capped(diagnostics, left, session.language) : diagnostics;
  };

  const push = (uri: DocumentUri, items: readonly WeighedDiagnostic[]): void => {
    const version = session.versions().get(uri);
    const content = `${resultIdOf(items)} ${options.versions && version !== undefined ? version : ''}`;
    if (sent.get(uri) === content || (!sent.has(uri) && items.length === 0)) return;
    if (items.length === 0) sent.delete(uri);
    else sent.set(uri, content);
    const diagnostics = items.map(({ diagnostic }) => diagnostic);
    send({ uri, ...(version === undefined ? {} : { version }), diagnostics }).catch(failed);
  };

  const isOutdated = (uri: DocumentUri): boolean =>
    session.isOpen(uri) && pulled.has(uri) && pulled.get(uri) !== resultIdOf(diagnosticsOf(uri));

  /** Several changes in a row make one request, as it makes the client pull everything again. */
  const refreshSoon = (): void => {
    if (refreshDue) return;
    refreshDue = true;
    setTimeout(() => {
      refreshDue = false;
      // It may have pulled meanwhile.
      if ([...pulled.keys()].some(isOutdated)) refresh().catch(failed);
    }, refreshDelay);
  };

  return {
    report(uri, previousResultId) {
      // A closed document is pushed; pulled as well, everything would stand twice.
      const items = session.isOpen(uri) ? diagnosticsOf(uri) : [];
      const resultId = resultIdOf(items);
      if (session.isOpen(uri)) pulled.set(uri, resultId);
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: items.map(({ diagnostic }) => diagnostic) };
    },
    expectPull: (uri) => void pulled.delete(uri),
    takeBack(uri) {
      push(uri, []);
      takenBack.add(uri);
    },
    async publish(changed) {
      const slices = createTimeSlices();
      const due = new Set([...changed, ...takenBack]);
      takenBack.clear();
      for (const uri of due) {
        const isPulled = options.pull && session.isOpen(uri);
        if (!isPulled) pulled.delete(uri);
        try {
          push(uri, isPulled ? [] : diagnosticsOf(uri));
        } catch (error) {
          // The other documents are told of all the same.
          failed(error);
        }
        // There may be a thousand at the start.
        await slices.rest();
      }
      if (options.pull && [...changed].some(isOutdated)) refreshSoon();
    },
  };
}

function capped(items: readonly WeighedDiagnostic[], more: number, language: Language): readonly WeighedDiagnostic[] {
  const last = items.at(-1);
  if (!last) return items;
  const note = language === 'ja' ? `ほかに${more}件の指摘があります。` : `${more} more findings are not shown.`;
  const diagnostic = { ...last.diagnostic, message: `${last.diagnostic.message}\n${note}` };
  return [...items.slice(0, -1), { diagnostic, sum: last.sum + more }];
}

/** Open documents, as a client that can be refreshed pulls them. */
export function diagnosticRoute(publisher: () => DiagnosticsPublisher): Route {
  return whenSettled(
    DocumentDiagnosticRequest.type,
    (client) =>
      pullsDiagnostics(client)
        ? { diagnosticProvider: { identifier: 'isms', interFileDependencies: true, workspaceDiagnostics: false } }
        : {},
    (): DocumentDiagnosticReport => ({ kind: 'full', items: [] }),
    (_asked, { textDocument, previousResultId }) =>
      publisher().report(normalizeUri(textDocument.uri), previousResultId ?? undefined),
  );
}
