/** What views ask the server, and get: plain JSON, for any editor. */
import type { Range } from '../yaml/positions';
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

/** `isms/begin`: what begins the answer to a requirement that nothing answers yet. */
export interface BeginParams {
  readonly uri?: string | undefined;
  readonly requirement: string;
}

export interface BeginAnswer {
  /** A `WorkspaceEdit`, where a fix begins it. */
  readonly edit?: object | undefined;
  /** Where to go on writing, after the edit. */
  readonly place?: { readonly uri: string; readonly range: Range } | undefined;
}
