import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { Fix } from '../check/fix';
import type { Originals } from '../editing/apply-changes';
import { entryOffersAt } from '../features/entry-actions/entry-actions';
import { fixAll } from '../features/fixes/fix-all';
import { prepareFix, type PreparedFix } from '../features/fixes/fixes';
import { placeToFill } from '../features/fixes/place-to-fill';
import type { Project } from '../workspace/project';
import type { DocumentUri } from '../workspace/subject';
import { toDiagnostic, type DiagnosticStyle } from './diagnostics/convert';
import { entryOfferData, offerData, offerMeant, type OfferData } from './offers';
import { offersAt, type Offer } from './offers-at';
import type { Session } from './session/session';
import { openOriginals, withOriginals, withTexts } from './session/texts';
import { workspaceEdit, type EditStyle } from './workspace-edit';

/** Ways to live with a finding: behind one row where the client can show them apart. */
export const silenceKind = `${CodeActionKind.QuickFix}.isms.silence`;

export const fixAllKind = `${CodeActionKind.SourceFixAll}.isms`;

/** What may be done with an entry on which nothing is found. */
export const rewriteKind = CodeActionKind.RefactorRewrite;

export interface CodeActionRequest {
  readonly uri: DocumentUri;
  readonly range: Range;
  /** Kinds that the client asks for; every kind that may be offered unasked else. */
  readonly only: readonly string[] | undefined;
  /** Nobody asked: the caret moved, and the client wants to know whether to light a lamp. */
  readonly automatic: boolean;
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

/** Quick fixes for the findings that touch a range, and what else may be done with the entry there; "fix all" when it is asked for. */
export async function codeActions(session: Session, request: CodeActionRequest): Promise<readonly CodeAction[]> {
  const { uri, only } = request;
  const project = session.service.workspace.projectOf(uri);
  if (!project) return [];
  const asked = (kind: string): boolean => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) === true;
  return [
    ...(only === undefined || asked(CodeActionKind.QuickFix) ? await quickFixes(session, project, request) : []),
    ...(only === undefined || asked(rewriteKind) ? await rewriting(session, project, request) : []),
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

/** Beyond what rules find; what a fix of a finding says by the same title is not said twice. */
async function rewriting(
  session: Session,
  project: Project,
  request: CodeActionRequest,
): Promise<readonly CodeAction[]> {
  const { uri, range, style } = request;
  const fixes = new Set(offersAt(session.service, project, request).mending.map(({ fix }) => fix.title.en));
  const offers = entryOffersAt(session.service, project, uri, range).filter(
    ({ fix }) => !fixes.has(fix.title.en) && !(request.automatic && fix.tidies),
  );
  const actions = offers.map((offer): ActionOffered => ({
    fix: offer.fix,
    action: { title: offer.fix.title[style.diagnostics.language], kind: rewriteKind },
    data: entryOfferData(uri, offer),
  }));
  return await withEdits(session, project, request, actions);
}

async function asActions(
  session: Session,
  project: Project,
  request: CodeActionRequest,
  offers: readonly Offer[],
): Promise<readonly CodeAction[]> {
  const { uri, style } = request;
  const action = ({ finding, fix }: Offer): CodeAction => ({
    title: fix.title[style.diagnostics.language],
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, project, style.diagnostics)],
    ...(fix.preferred ? { isPreferred: true } : {}),
  });
  const actions = offers.map((offer): ActionOffered => ({
    fix: offer.fix,
    action: action(offer),
    data: offerData(uri, offer.finding, offer.fix),
  }));
  return await withEdits(session, project, request, actions);
}

interface ActionOffered {
  readonly fix: Fix;
  readonly action: CodeAction;
  /** By which its edit is made later. */
  readonly data: OfferData;
}

/** Those that do something: with their edits, or with what these are made by once somebody has chosen. */
async function withEdits(
  session: Session,
  project: Project,
  { uri, style }: CodeActionRequest,
  offered: readonly ActionOffered[],
): Promise<readonly CodeAction[]> {
  if (style.resolves) {
    const open = openOriginals(session, project);
    return offered
      .filter(({ fix }) => mayDoSomething(session, project, open, fix, style.edits))
      .map(({ action, data }) => ({ ...action, data }));
  }
  return await withOriginals(session, project, (originals) =>
    offered.flatMap(({ fix, action }) => {
      const prepared = prepareFix(fix, originals, project, session.service);
      const edit = prepared && workspaceEdit(prepared, style.edits);
      return edit ? [{ ...action, edit, ...goingOn(uri, prepared, style) }] : [];
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
