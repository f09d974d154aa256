import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { Fix } from '../check/fix';
import type { Originals } from '../editing/apply-changes';
import { fixAll } from '../features/fixes/fix-all';
import { prepareFix, type PreparedFix } from '../features/fixes/fixes';
import { placeToFill } from '../features/fixes/place-to-fill';
import type { Project } from '../workspace/project';
import type { DocumentUri } from '../workspace/subject';
import { toDiagnostic, type DiagnosticStyle } from './diagnostics/convert';
import { offerData, offerMeant } from './offers';
import { offersAt, type Offer } from './offers-at';
import type { Session } from './session/session';
import { openOriginals, withOriginals, withTexts } from './session/texts';
import { workspaceEdit, type EditStyle } from './workspace-edit';

/** Ways to live with a finding: behind one row where the client can show them apart. */
export const silenceKind = `${CodeActionKind.QuickFix}.isms.silence`;

export const fixAllKind = `${CodeActionKind.SourceFixAll}.isms`;

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
  /** The command of the client that offers the ways to live with what is found at a place. */
  readonly silenceCommand: string | undefined;
  /** The command of the client that goes on writing at a place. */
  readonly fillCommand: string | undefined;
}

/** A menu longer than this is not read. */
const mostRows = 8;
/** Of those that mend nothing, so many are always there where the client cannot show them apart. */
const fewestSilencing = 2;

const silenceTitle = { en: 'Silence or change severity …', ja: '抑制又は重大度の変更…' };

/** Quick fixes for the findings that touch a range; "fix all" when it is asked for. */
export async function codeActions(session: Session, request: CodeActionRequest): Promise<readonly CodeAction[]> {
  const { uri, only } = request;
  const project = session.service.workspace.projectOf(uri);
  if (!project) return [];
  const asked = (kind: string): boolean => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) === true;
  return [
    ...(only === undefined || asked(CodeActionKind.QuickFix) ? await quickFixes(session, project, request) : []),
    ...(asked(silenceKind) && !asked(CodeActionKind.QuickFix) ? await silencing(session, project, request) : []),
    ...(asked(fixAllKind) ? await fixAllAction(session, request) : []),
  ];
}

/** What mends first, in the order of clause 4; then what silences, or the one row that leads to it. */
async function quickFixes(
  session: Session,
  project: Project,
  request: CodeActionRequest,
): Promise<readonly CodeAction[]> {
  const { uri, range, style } = request;
  const { mending, silencing: others } = offersAt(session.service, project, request);
  const mends = (await asActions(session, project, request, mending)).slice(0, mostRows);
  if (others.length === 0) return mends;
  const { silenceCommand: command } = style;
  if (command === undefined) {
    const room = Math.max(fewestSilencing, mostRows - mends.length);
    return [...mends, ...(await asActions(session, project, request, others)).slice(0, room)];
  }
  const title = silenceTitle[style.diagnostics.language];
  return [...mends, { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [uri, range] } }];
}

/** All ways to live with what is found at a place. */
async function silencing(
  session: Session,
  project: Project,
  request: CodeActionRequest,
): Promise<readonly CodeAction[]> {
  const actions = await asActions(session, project, request, offersAt(session.service, project, request).silencing);
  return actions.map((action) => ({ ...action, kind: silenceKind }));
}

async function asActions(
  session: Session,
  project: Project,
  { uri, style }: CodeActionRequest,
  offers: readonly Offer[],
): Promise<readonly CodeAction[]> {
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
      return edit ? [{ ...action(offer), edit, ...goingOn(uri, prepared, style) }] : [];
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
  return await withOriginals(session, project, (originals) => {
    const prepared = prepareFix(fix, originals, project, session.service);
    const edit = prepared && workspaceEdit(prepared, style.edits);
    return edit ? { ...action, edit, ...goingOn(meant.uri, prepared, style) } : action;
  });
}

/** After the edit, the caret goes to the first place that it left to a person: here, else in another file. */
function goingOn(
  here: DocumentUri,
  { edits }: PreparedFix,
  { fillCommand }: CodeActionStyle,
): Pick<CodeAction, 'command'> {
  if (fillCommand === undefined) return {};
  const texts = [...edits].toSorted(([left], [right]) => Number(right === here) - Number(left === here));
  for (const [uri, list] of texts) {
    const range = placeToFill(list);
    if (range) return { command: { title: '', command: fillCommand, arguments: [uri, range] } };
  }
  return {};
}

const fixAllTitle = { en: 'Apply all safe fixes', ja: '安全な修正を全て適用' };

async function fixAllAction(session: Session, { uri, style }: CodeActionRequest): Promise<readonly CodeAction[]> {
  const changed = await withTexts(session, (textOf) => fixAll(session, uri, textOf));
  const edit = changed.size === 0 ? undefined : workspaceEdit({ edits: changed, created: [] }, style.edits);
  return edit ? [{ title: fixAllTitle[style.diagnostics.language], kind: fixAllKind, edit }] : [];
}
