/** What views ask the server, and get: plain JSON, for any editor. */
import type { RequirementState } from '../check/conformity/conformity';
import type { Severity } from '../check/rule';
import type { Range } from '../yaml/positions';
import type { Place } from './view/place';
import type { DocumentView, Row } from './view/view';

export interface ReportParams {
  /** Any file of the project; without it, the project nearest to the top of the workspace. */
  readonly uri?: string | undefined;
  readonly name: string;
  /** Of the document: that of the project unless told. */
  readonly lang?: string | undefined;
  /** `YYYY-MM-DD`: as it will be on that day. */
  readonly today?: string | undefined;
}

/** `isms/view`: the document as it is shown. With `since`, only what is other than in that answer. */
export interface ViewParams extends ReportParams {
  readonly since?: number | undefined;
}

export interface ViewAnswer {
  /** Names this answer in the next question. */
  readonly revision: number;
  /** URI of the project's folder, which all places lie beneath. */
  readonly folder: string;
  /** The versions of open documents that the answer was made from. */
  readonly versions: Readonly<Record<string, number>>;
  /** The whole, or: */
  readonly view?: DocumentView | undefined;
  readonly changes?: ViewChanges | undefined;
}

export interface ViewChanges {
  readonly since: number;
  /** Everything but the rows, where it differs. */
  readonly frame?: DocumentView | undefined;
  readonly tables: readonly TableChanges[];
}

export interface TableChanges {
  readonly id: string;
  /** Keys of all rows, where rows came, went or moved. */
  readonly order?: readonly string[] | undefined;
  /** New rows, and those that differ. */
  readonly rows: readonly Row[];
}

/** `isms/export`: the document as a file. */
export interface ExportParams extends ReportParams {
  readonly format: string;
}

export interface ExportAnswer {
  /** What the file is usually called. */
  readonly fileName: string;
  readonly mediaType: string;
  /** In base64. */
  readonly content: string;
}

/** `isms/formats`: one of the files that documents can be written as, named in the reader's language. */
export interface FormatAnswer {
  /** For `isms/export`. */
  readonly name: string;
  readonly title: string;
  /** Of the file's name, without the dot. */
  readonly ending: string;
}

/** `isms/decide`: a decision on rows of the statement of applicability. */
export interface DecideParams {
  readonly uri?: string | undefined;
  /** Keys of rows. */
  readonly rows: readonly string[];
  readonly applicable: boolean;
  readonly reason?: string | undefined;
  /** Of applicable controls: ids of risks, laws and contracts by id or name, separated by `、` or `;`. */
  readonly basis?: string | undefined;
  readonly owner?: string | undefined;
  readonly status?: string | undefined;
}

/**
 * `isms/begin`: what begins the answer to a requirement that nothing answers yet; or, of a finding that stands against it, the
 * fix of that title.
 */
export interface BeginParams extends Beginner {
  readonly uri?: string | undefined;
}

/** `isms/consider`: what says something of a risk of ENISA that nobody has said anything of yet. Its answer is that of `isms/begin`. */
export interface ConsiderParams {
  readonly uri?: string | undefined;
  /** R1 to R35. */
  readonly code: string;
  /** A risk of the register, or an entry of those that are not relevant, whose reason is left to a person. */
  readonly as: 'risk' | 'not-relevant';
}

/** What is to be begun, or mended. */
export interface Beginner {
  readonly requirement: string;
  /** As `isms/next` names it. */
  readonly finding?: string | undefined;
  /** In either language. */
  readonly fix?: string | undefined;
}

export interface BeginAnswer {
  /** A `WorkspaceEdit`, where a fix begins it. */
  readonly edit?: object | undefined;
  /** Where to go on writing, after the edit. */
  readonly place?: { readonly uri: string; readonly range: Range } | undefined;
}

/** `isms/next`: one branch of the tree of how a project stands and what comes next; without `of`, its first branches. */
export interface NextParams {
  readonly uri?: string | undefined;
  /** Of all texts: the reader's unless told. */
  readonly lang?: string | undefined;
  /** `YYYY-MM-DD`: as it will be on that day. */
  readonly today?: string | undefined;
  /** The item whose parts are asked for, by its id. */
  readonly of?: string | undefined;
}

export interface NextAnswer {
  /** URI of the project's folder, which all places lie beneath. */
  readonly folder: string;
  readonly today: string;
  readonly items: readonly NextItem[];
}

/** What an item is, or how it stands: a view may draw a sign for it; the word stands in its texts. */
export type NextState =
  | RequirementState
  | Severity
  | 'overdue'
  | 'soon'
  | 'later'
  | 'implemented'
  | 'partial'
  | 'planned'
  | 'not-implemented'
  | 'excluded'
  | 'undecided'
  | 'missing'
  | 'acceptable'
  | 'accepted'
  | 'above'
  | 'unassessed'
  | 'closed'
  | 'service'
  | 'group'
  | 'note'
  | 'action';

export interface NextItem {
  /** Stays what it is while lines move. */
  readonly id: string;
  readonly label: string;
  /** Behind the label: how it stands, in words. */
  readonly detail: string;
  /** All that is to be said of it, in lines. */
  readonly tooltip: string;
  /** What is read out: label and detail in a sentence's order. */
  readonly spoken: string;
  readonly state: NextState;
  /** It has parts; they are asked for with its id. */
  readonly parts: 'none' | 'folded' | 'unfolded';
  /** Where it leads. */
  readonly place?: Place | undefined;
  /** Choosing it writes something: for `isms/begin`. */
  readonly begins?: Beginner | undefined;
}
