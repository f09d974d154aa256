/**
 * Telling the client what was found. A client that can pull is asked to pull open documents; all else is pushed, and
 * only when it changed. Never both for one document.
 */
import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { DocumentUri } from '../project/subject';
import { toDiagnostic, type DiagnosticStyle } from './convert';
import type { Session } from './session';

export interface DiagnosticsPublisher {
  /** Answers a pull. */
  report(uri: DocumentUri, previousResultId: string | undefined): DocumentDiagnosticReport;
  /** Pushes what the client does not pull; asks it to pull again when documents changed that it did not edit itself. */
  publish(changed: ReadonlySet<DocumentUri>, edited: ReadonlySet<DocumentUri>): void;
  /** Forgets what was sent: the language changed, say. */
  reset(): void;
}

/** Diagnostics of one document that are sent at most; that there are more is said in the last one. */
const maximumPerDocument = 1000;

export function createDiagnosticsPublisher(
  connection: Connection,
  session: Session,
  options: { readonly pull: boolean; readonly refresh: boolean; readonly style: () => DiagnosticStyle },
): DiagnosticsPublisher {
  const sent = new Map<DocumentUri, string>();
  let refreshDue = false;

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
    void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  };

  return {
    report(uri, previousResultId) {
      const items = diagnosticsOf(uri);
      const resultId = fingerprint(JSON.stringify(items));
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: [...items] };
    },
    publish(changed, edited) {
      let others = false;
      for (const uri of changed) {
        const pulled = options.pull && session.isOpen(uri);
        push(uri, pulled ? [] : diagnosticsOf(uri));
        if (pulled && !edited.has(uri)) others = true;
      }
      if (!others || !options.refresh || refreshDue) return;
      refreshDue = true;
      // Several changes in a row make one request: it makes the client pull everything again.
      setTimeout(() => {
        refreshDue = false;
        connection.languages.diagnostics.refresh();
      }, 50);
    },
    reset: () => sent.clear(),
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
