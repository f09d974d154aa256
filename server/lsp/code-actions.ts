import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import { createOriginals, type Originals } from '../editing/apply-changes';
import { fixesOf, type PreparedFix } from '../features/fixes/fixes';
import type { Project } from '../workspace/project';
import type { DocumentUri } from '../workspace/subject';
import type { LocatedFinding } from '../check/assemble';
import { isBefore } from '../yaml/positions';
import { toDiagnostic, type DiagnosticStyle } from './diagnostics/convert';
import { fixAll } from '../features/fixes/fix-all';
import { severityFixes } from '../features/fixes/severity';
import { suppressionFix } from '../features/fixes/suppression';
import type { Session } from './session/session';
import { withTexts } from './session/texts';
import { workspaceEdit, type EditStyle } from './workspace-edit';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.isms`;

/** Nobody chooses among more; a selection of a long register would have thousands. */
const maximumFindings = 25;

export interface CodeActionRequest {
  readonly uri: DocumentUri;
  readonly range: Range;
  /** Kinds that the client asks for; every kind that may be offered unasked else. */
  readonly only: readonly string[] | undefined;
  readonly style: DiagnosticStyle;
  readonly edits: EditStyle;
}

/** Quick fixes for the findings that touch a range; "fix all" when it is asked for. */
export async function codeActions(session: Session, request: CodeActionRequest): Promise<readonly CodeAction[]> {
  const { uri, only } = request;
  const project = session.service.workspace.projectOf(uri);
  if (!project) return [];
  const asked = (kind: string): boolean => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) === true;
  return [
    ...(only === undefined || asked(CodeActionKind.QuickFix) ? await quickFixes(session, project, request) : []),
    ...(asked(fixAllKind) ? await fixAllAction(session, request) : []),
  ];
}

async function quickFixes(
  session: Session,
  project: Project,
  { uri, range, style, edits }: CodeActionRequest,
): Promise<readonly CodeAction[]> {
  const touched = standing(session, uri)
    .filter(({ location }) => touches(location.range, range))
    .slice(0, maximumFindings);
  const prepared = await withTexts(session, (textOf) => {
    const originals = createOriginals(textOf);
    return touched.map((finding) => ({ finding, fixes: fixesFor(session, project, finding, originals) }));
  });
  return prepared.flatMap(({ finding, fixes }) =>
    fixes.flatMap((fix) => {
      const edit = workspaceEdit(fix, edits);
      if (!edit) return [];
      return [
        {
          title: fix.title[style.language],
          kind: CodeActionKind.QuickFix,
          diagnostics: [toDiagnostic(finding, project, style)],
          edit,
          ...(fix.preferred ? { isPreferred: true } : {}),
        },
      ];
    }),
  );
}

/** First what mends the finding, then the ways to live with it. */
function fixesFor(
  session: Session,
  project: Project,
  finding: LocatedFinding,
  originals: Originals,
): readonly PreparedFix[] {
  const { service } = session;
  return [
    ...fixesOf(service, finding, originals),
    ...suppressionFix(finding, (uri) => originals.get(uri)?.text),
    ...severityFixes(finding, project, service.schema, originals),
  ];
}

const fixAllTitle = { en: 'Apply all safe fixes', ja: '安全な修正をすべて適用' };

async function fixAllAction(
  session: Session,
  { uri, style, edits }: CodeActionRequest,
): Promise<readonly CodeAction[]> {
  const changed = await withTexts(session, (textOf) => fixAll(session, uri, textOf));
  const edit = changed.size === 0 ? undefined : workspaceEdit({ edits: changed, created: [] }, edits);
  return edit ? [{ title: fixAllTitle[style.language], kind: fixAllKind, edit }] : [];
}

function standing({ service }: Session, uri: DocumentUri): readonly LocatedFinding[] {
  return service.findings(uri).filter(({ suppression }) => !suppression);
}

function touches(left: Range, right: Range): boolean {
  return !isBefore(left.end, right.start) && !isBefore(right.end, left.start);
}
