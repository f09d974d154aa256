import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { LocatedFinding } from '../check/assemble';
import type { Fix } from '../check/fix';
import type { Originals } from '../editing/apply-changes';
import { fixAll } from '../features/fixes/fix-all';
import { offersOf, prepareFix } from '../features/fixes/fixes';
import type { Project } from '../workspace/project';
import type { DocumentUri } from '../workspace/subject';
import { isBefore } from '../yaml/positions';
import { toDiagnostic, type DiagnosticStyle } from './diagnostics/convert';
import { offerData, offerMeant } from './offers';
import type { Session } from './session/session';
import { openOriginals, withOriginals, withTexts } from './session/texts';
import { workspaceEdit, type EditStyle } from './workspace-edit';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.isms`;

/** Nobody chooses among more; a selection of a long register would have thousands. */
const maximumFindings = 25;

export interface CodeActionRequest {
  readonly uri: DocumentUri;
  readonly range: Range;
  /** Kinds that the client asks for; every kind that may be offered unasked else. */
  readonly only: readonly string[] | undefined;
  readonly style: CodeActionStyle;
}

/** What the client can show and apply. */
export interface CodeActionStyle {
  readonly diagnostics: DiagnosticStyle;
  readonly edits: EditStyle;
  /** It asks for the edit of the action that somebody chose; else every action must bring its own. */
  readonly resolves: boolean;
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

/** One of the things that may be done about a finding. */
interface Offer {
  readonly finding: LocatedFinding;
  readonly fix: Fix;
}

async function quickFixes(
  session: Session,
  project: Project,
  { uri, range, style }: CodeActionRequest,
): Promise<readonly CodeAction[]> {
  const offers = session.service
    .shown(uri)
    .filter(({ suppression, location }) => !suppression && touches(location.range, range))
    .slice(0, maximumFindings)
    .flatMap((finding) => offersOf(session.service, project, finding).map((fix): Offer => ({ finding, fix })));
  const action = ({ finding, fix }: Offer): CodeAction => ({
    title: fix.title[style.diagnostics.language],
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, project, style.diagnostics)],
    ...(fix.preferred ? { isPreferred: true } : {}),
  });
  if (style.resolves) {
    const open = openOriginals(session, project);
    return offers
      .filter(({ fix }) => mayDoSomething(session, project, open, fix, style.edits))
      .map((offer) => ({ ...action(offer), data: offerData(uri, offer.finding, offer.fix) }));
  }
  return await withOriginals(session, project, (originals) =>
    offers.flatMap((offer) => {
      const prepared = prepareFix(offer.fix, originals, project, session.service);
      const edit = prepared && workspaceEdit(prepared, style.edits);
      return edit ? [{ ...action(offer), edit }] : [];
    }),
  );
}

/** The list is asked for at every move of the cursor: no file is read for it. What a closed one takes is seen later. */
function mayDoSomething(session: Session, project: Project, open: Originals, fix: Fix, style: EditStyle): boolean {
  let missing = false;
  const originals: Originals = {
    get(uri) {
      const text = open.get(uri);
      missing ||= text === undefined;
      return text;
    },
  };
  const prepared = prepareFix(fix, originals, project, session.service);
  return missing || (prepared !== undefined && workspaceEdit(prepared, style) !== undefined);
}

/**
 * The action with its edit, made for the texts as they are now. Without one when the finding is no longer there or stands
 * elsewhere: an edit that was meant for another text must never be made.
 */
export async function resolveCodeAction(
  session: Session,
  action: CodeAction,
  style: CodeActionStyle,
): Promise<CodeAction> {
  const meant = offerMeant(session.service, action.data);
  if (!meant) return action;
  const { project, fix } = meant;
  const edit = await withOriginals(session, project, (originals) => {
    const prepared = prepareFix(fix, originals, project, session.service);
    return prepared && workspaceEdit(prepared, style.edits);
  });
  return edit ? { ...action, edit } : action;
}

const fixAllTitle = { en: 'Apply all safe fixes', ja: '安全な修正を全て適用' };

async function fixAllAction(session: Session, { uri, style }: CodeActionRequest): Promise<readonly CodeAction[]> {
  const changed = await withTexts(session, (textOf) => fixAll(session, uri, textOf));
  const edit = changed.size === 0 ? undefined : workspaceEdit({ edits: changed, created: [] }, style.edits);
  return edit ? [{ title: fixAllTitle[style.diagnostics.language], kind: fixAllKind, edit }] : [];
}

function touches(left: Range, right: Range): boolean {
  return !isBefore(left.end, right.start) && !isBefore(right.end, left.start);
}
