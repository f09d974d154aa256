/**
 * Telling the client what was found. A client that can pull is asked to pull open documents; all else is pushed, and
 * only when it changed. Never both for one document.
 */
import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { DocumentUri } from '../project/subject';
import { toDiagnostic, type DiagnosticStyle } from './convert';
import { describe, type Session } from './session';

export interface DiagnosticsPublisher {
  /** Answers a pull. */
  report(uri: DocumentUri, previousResultId: string | undefined): DocumentDiagnosticReport;
  /** The client changed a document itself, and will pull it without being asked. */
  expectPull(uri: DocumentUri): void;
  /** Pushes what the client does not pull; asks it to pull again when it holds another result than there is now. */
  publish(changed: ReadonlySet<DocumentUri>): void;
}

/** Diagnostics of one document that are sent at most; that there are more is said in the last one. */
const maximumPerDocument = 1000;

const refreshDelay = 50;

export function createDiagnosticsPublisher(
  connection: Connection,
  session: Session,
  options: { readonly pull: boolean; readonly refresh: boolean; readonly style: () => DiagnosticStyle },
): DiagnosticsPublisher {
  /** What the client was last told: of pushed documents the text, of pulled ones the result's id. */
  const sent = new Map<DocumentUri, string>();
  const pulled = new Map<DocumentUri, string>();
  let refreshDue = false;
  const failed = (error: unknown): void => connection.console.error(`diagnostics: ${describe(error)}`);

  const diagnosticsOf = (uri: DocumentUri): readonly Diagnostic[] => {
    const project = session.service.workspace.projectOf(uri);
    if (!project) return [];
    const shown = session.service.findings(uri).filter(({ suppression }) => !suppression);
    const diagnostics = shown
      .slice(0, maximumPerDocument)
      .map((finding) => toDiagnostic(finding, project, options.style()));
    return shown.length > maximumPerDocument ? capped(diagnostics, shown.length, session.language) : diagnostics;
  };

  const push = (uri: DocumentUri, diagnostics: readonly Diagnostic[]): void => {
    const content = JSON.stringify(diagnostics);
    if ((sent.get(uri) ?? '[]') === content) return;
    if (diagnostics.length === 0) sent.delete(uri);
    else sent.set(uri, content);
    connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }).catch(failed);
  };

  const resultOf = (items: readonly Diagnostic[]): string => fingerprint(JSON.stringify(items));

  const isOutdated = (uri: DocumentUri): boolean =>
    session.isOpen(uri) && pulled.has(uri) && pulled.get(uri) !== resultOf(diagnosticsOf(uri));

  /** Several changes in a row make one request, as it makes the client pull everything again. */
  const refreshSoon = (): void => {
    if (refreshDue) return;
    refreshDue = true;
    setTimeout(() => {
      refreshDue = false;
      // It may have pulled meanwhile.
      if ([...pulled.keys()].some(isOutdated)) connection.languages.diagnostics.refresh().catch(failed);
    }, refreshDelay);
  };

  return {
    report(uri, previousResultId) {
      // A closed document is pushed; pulled as well, everything would stand twice.
      const items = session.isOpen(uri) ? diagnosticsOf(uri) : [];
      const resultId = resultOf(items);
      if (session.isOpen(uri)) pulled.set(uri, resultId);
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: [...items] };
    },
    expectPull: (uri) => void pulled.delete(uri),
    publish(changed) {
      for (const uri of changed) {
        const isPulled = options.pull && session.isOpen(uri);
        if (!isPulled) pulled.delete(uri);
        push(uri, isPulled ? [] : diagnosticsOf(uri));
      }
      if (options.refresh && [...changed].some(isOutdated)) refreshSoon();
    },
  };
}

function capped(diagnostics: readonly Diagnostic[], count: number, language: 'en' | 'ja'): readonly Diagnostic[] {
  const last = diagnostics.at(-1);
  if (!last) return diagnostics;
  const more = count - diagnostics.length;
  const note = language === 'ja' ? `ほかに${more}件の指摘があります。` : `${more} more findings are not shown.`;
  return [...diagnostics.slice(0, -1), { ...last, message: `${last.message}\n${note}` }];
}

/** Short and stable; equal texts have equal ones. Two 32-bit FNV-1a sums of different seeds. */
function fingerprint(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}
