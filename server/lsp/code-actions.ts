import {
  CodeActionKind,
  type CodeAction,
  type CreateFile,
  type Range,
  type TextDocumentEdit,
} from 'vscode-languageserver-types';
import { fixesOf, type PreparedFix } from '../features/fixes';
import type { DocumentUri } from '../project/subject';
import type { PlacedFinding } from '../rules/assemble';
import { isBefore } from '../yaml/positions';
import { toDiagnostic, type DiagnosticStyle } from './convert';
import type { Session } from './session';

/** Quick fixes for the findings that touch a range. */
export async function codeActions(
  session: Session,
  uri: DocumentUri,
  range: Range,
  style: DiagnosticStyle,
): Promise<readonly CodeAction[]> {
  const { service } = session;
  const project = service.workspace.projectOf(uri);
  if (!project) return [];
  const touched = service.findings(uri).filter(({ place, suppression }) => !suppression && touches(place.range, range));
  const actions: CodeAction[] = [];
  for (const finding of touched) {
    for (const fix of await prepare(session, finding)) {
      actions.push({
        title: fix.title[style.language],
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(finding, project, style)],
        edit: { documentChanges: documentChanges(fix) },
        ...(fix.preferred ? { isPreferred: true } : {}),
      });
    }
  }
  return actions;
}

/** Fixes may touch files that nobody has open: those are read first, once it is known which. */
async function prepare(session: Session, finding: PlacedFinding): Promise<readonly PreparedFix[]> {
  const read = new Map<DocumentUri, string | undefined>();
  for (;;) {
    const missing = new Set<DocumentUri>();
    const fixes = fixesOf(session.service, finding, (uri) => {
      const text = session.openText(uri) ?? read.get(uri);
      if (text === undefined && !read.has(uri)) missing.add(uri);
      return text;
    });
    if (missing.size === 0) return fixes;
    for (const uri of missing) read.set(uri, await session.textOf(uri));
  }
}

function documentChanges({ edits, created }: PreparedFix): (TextDocumentEdit | CreateFile)[] {
  const files = created.map((uri): CreateFile => ({ kind: 'create', uri, options: { ignoreIfExists: true } }));
  const texts = [...edits].map(([uri, list]): TextDocumentEdit => ({
    textDocument: { uri, version: null },
    edits: list.map(({ range, newText }) => ({ range, newText })),
  }));
  return [...files, ...texts];
}

function touches(left: Range, right: Range): boolean {
  return !isBefore(left.end, right.start) && !isBefore(right.end, left.start);
}
