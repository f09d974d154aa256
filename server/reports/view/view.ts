/**
 * A document as it is shown: what a writer puts into a file, and what the preview draws. Writers and preview know nothing
 * of an ISMS, and documents nothing of files: adding either touches only its own folder.
 */
import type { Language } from '../../words/bilingual';
import type { Severity } from '../../check/rule';
import type { Drawing } from './drawing';
import type { Place } from './place';

/** A plain text is a cell of its own; everything else says what it is. */
export type Cell =
  string | NumberCell | DateCell | StateCell | PersonCell | ListCell | PlaceCell | EntryCell | FileCell;

export interface NumberCell {
  readonly kind: 'number';
  readonly value: number;
}

export interface DateCell {
  readonly kind: 'date';
  /** As it is written: `YYYY-MM-DD`, or whatever stands there. */
  readonly date: string;
}

/** A word of a fixed set, with a sign before it, so that no meaning is said by colour alone. */
export interface StateCell {
  readonly kind: 'state';
  /** The word of the language, for colours and filters: `implemented`, `unmet`. */
  readonly state: string;
  readonly sign: string;
  readonly text: string;
}

export interface PersonCell {
  readonly kind: 'person';
  readonly name: string;
}

/** Each on a line of its own, unless they are to stand in one. */
export interface ListCell {
  readonly kind: 'list';
  readonly inline?: boolean | undefined;
  readonly items: readonly Cell[];
}

/** Leads to a place in the source; on paper only its text stands. */
export interface PlaceCell {
  readonly kind: 'place';
  readonly text: string;
  readonly place: Place;
}

/** An entry that is called by its id, with its name where there is room: evidence, a document, a risk. */
export interface EntryCell {
  readonly kind: 'entry';
  readonly id: string;
  readonly title: string;
  readonly date?: string | undefined;
  /** Where it is defined; none where nobody defines it. */
  readonly place?: Place | undefined;
}

/** Another file beside the document. */
export interface FileCell {
  readonly kind: 'file';
  readonly text: string;
  /** Its name, in the same folder. */
  readonly file: string;
}

export interface Column {
  readonly id: string;
  readonly title: string;
  /** In relation to the other columns. */
  readonly width: number;
  readonly align?: 'center' | 'end' | undefined;
  /** The words that stand in it, where it has a fixed set: spreadsheets offer them. */
  readonly choices?: readonly string[] | undefined;
  /** Left empty for the auditor to write in. */
  readonly forAuditor?: boolean | undefined;
  /** A narrow view shows it only among the details of a row. */
  readonly detail?: boolean | undefined;
}

export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly level: 1 | 2;
  readonly text: string;
  /** There is more to read on it: a page of the catalogue, by its name without the ending. */
  readonly page?: string | undefined;
}

export interface ItemRow {
  readonly kind: 'row';
  /** The same row after an edit has the same key. */
  readonly key: string;
  /** What people call it: a control's number. */
  readonly name: string;
  readonly cells: readonly Cell[];
  /** The whole entry in the source. */
  readonly place?: Place | undefined;
  /** Values by facet, for filters. */
  readonly facets?: Readonly<Record<string, readonly string[]>> | undefined;
  /** What the checker says of it; for screens, never for paper. */
  readonly findings?: readonly RowFinding[] | undefined;
  /** Whether it applies is still to be decided, and may be in place. */
  readonly undecided?: boolean | undefined;
  /** What may be begun of it in place, where nothing is written yet. */
  readonly offers?: readonly Offer[] | undefined;
}

/** Something that a person may begin; what it writes, the server knows by these names. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  /** For those who are read to: of what. */
  readonly spoken: string;
}

export type Row = GroupRow | ItemRow;

export interface RowFinding {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
}

/** What may be written where rows are decided in place. */
export interface Decisions {
  /** What a basis may name by its id. */
  readonly bases: readonly Choice[];
  readonly owners: readonly Choice[];
  readonly statuses: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Facet {
  readonly id: string;
  readonly title: string;
  readonly values: readonly Choice[];
}

export interface Table {
  readonly id: string;
  /** Counts what other tables hold: a file of rows alone leaves it out. */
  readonly derived?: boolean | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Fact {
  readonly label: string;
  readonly value: Cell;
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  /** Left out elsewhere (`shown-on.ts`): a file stays what it was approved as, and who works on it sees what is to be done. */
  readonly only?: 'screen' | 'paper' | undefined;
  readonly paragraphs?: readonly string[] | undefined;
  readonly facts?: readonly Fact[] | undefined;
  /** Before the table, which says the same: a section with drawings has one. */
  readonly drawings?: readonly Drawing[] | undefined;
  readonly table?: Table | undefined;
}

/** A number that is also a filter. */
export interface Tile {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Rows with this value of this facet; all rows without. */
  readonly filter?: { readonly facet: string; readonly value: string } | undefined;
  /** Something is left to do here. */
  readonly worry?: boolean | undefined;
}

/** A part of a file that nobody could read. */
export interface UnreadPart {
  /** Why, in a few words. */
  readonly why: string;
  readonly place: Place;
}

export interface Cover {
  readonly facts: readonly Fact[];
  /** Boxes to be signed in. */
  readonly approvals: readonly string[];
  readonly approvalsTitle: string;
  readonly history: Section;
}

export interface DocumentView {
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  readonly organization: string;
  /** Number and version of the document, or the day it was made for: on every page. */
  readonly reference: string;
  /** 案, on every page, while the document is not in force. */
  readonly stamp?: string | undefined;
  readonly paper: 'A4' | 'A3';
  /** The day of the document itself, for the properties of files; none is known while it is a draft. */
  readonly date?: string | undefined;
  readonly cover?: Cover | undefined;
  readonly tiles: readonly Tile[];
  /** By what rows can be filtered, whatever table they stand in. */
  readonly facets: readonly Facet[];
  readonly decisions?: Decisions | undefined;
  /** What of the project could not be read, so that the document may lack it; for screens, never for paper. */
  readonly unread?: readonly UnreadPart[] | undefined;
  readonly sections: readonly Section[];
}
