/** The statement of applicability as plain data, in one language; places are relative to the project. */
import type { Language } from '../../words/bilingual';
import type { Edition27001, Role } from '../../words/roles';
import type { ControlStatement, ImplementationStatus } from '../../facts/model';
import type { Severity } from '../../check/rule';
import type { Reference } from '../references';
import type { Place } from '../view/place';

export type SoaStandard = '27017' | '27001' | 'own';

export interface SoaEvidence extends Reference {
  readonly collectedOn: string | undefined;
}

export interface SoaRow {
  /** Tells it from all other rows, and stays what it is while the row is edited: control, roles and services. */
  readonly key: string;
  readonly id: string;
  readonly standard: SoaStandard;
  readonly title: string;
  /** What the control stands under: an objective, a theme; `undefined` for own controls. */
  readonly objective: { readonly id: string; readonly title: string } | undefined;
  /** For ISO/IEC 27017, its numbers in the annex A in force; for annex A, those of the other edition. */
  readonly counterparts: readonly string[];
  /** Roles that the row speaks for; empty for annex A and own controls. */
  readonly roles: readonly Role[];
  /** Roles for which ISO/IEC 27017 has guidance on the control, whether or not they are in scope. */
  readonly guidance: readonly Role[];
  /** Names of the services that the row speaks for; empty for all. */
  readonly services: readonly string[];
  /** False for a control that ought to be stated and is not: a row to be written. */
  readonly stated: boolean;
  /** `undefined` while undecided. */
  readonly applicable: boolean | undefined;
  readonly responsibility: ControlStatement['responsibility'];
  /** Name of the service that the control comes from. */
  readonly inheritedFrom: string;
  readonly basis: readonly string[];
  /** The laws and contracts of the basis. */
  readonly requirements: readonly Reference[];
  readonly reason: string;
  readonly status: ImplementationStatus | undefined;
  readonly due: string | undefined;
  readonly implementation: string;
  readonly documents: readonly Reference[];
  readonly owner: string;
  /** What the owner is called in the files: names are the same for two people, and others in the other language. */
  readonly ownerId: string | undefined;
  readonly evidence: readonly SoaEvidence[];
  readonly risks: readonly Reference[];
  readonly reviewedOn: string | undefined;
  /** Where it is written: the id, and the whole entry. */
  readonly place: Place | undefined;
  readonly entry: Place | undefined;
  /** What the checker says of the row, worst first. */
  readonly findings: readonly { readonly severity: Severity; readonly rule: string; readonly message: string }[];
}

export interface SoaGroup {
  readonly standard: SoaStandard;
  readonly name: string;
  readonly rows: readonly SoaRow[];
}

export interface SoaSummary {
  readonly total: number;
  readonly applicable: number;
  readonly excluded: number;
  readonly undecided: number;
  readonly missing: number;
  readonly implemented: number;
}

export interface SoaHistoryEntry {
  readonly version: string;
  readonly date: string;
  readonly change: string;
  readonly by: string;
}

export interface StatementOfApplicabilityReport {
  readonly organization: string;
  readonly language: Language;
  readonly today: string;
  /** The edition of annex A in force. */
  readonly edition: Edition27001;
  /** Number and title in the list of documents, as far as they are written. */
  readonly documentId: string;
  /** Who may read it, in the organisation's words. */
  readonly classification: string;
  readonly version: string;
  readonly date: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly history: readonly SoaHistoryEntry[];
  /** Not in force: not approved, or a sentence of 4.2.2 d) is not met. */
  readonly draft: boolean;
  readonly scope: readonly { readonly role: Role | undefined; readonly statement: string }[];
  readonly services: readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[] }[];
  readonly roles: readonly Role[];
  /** Who may own a control. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** What a row may be based on, by id: open risks, laws and contracts. */
  readonly bases: readonly { readonly id: string; readonly title: string }[];
  readonly standards: readonly string[];
  readonly groups: readonly SoaGroup[];
  readonly summary: SoaSummary;
  /** So many different texts of it are not written in its language. */
  readonly untranslated: number;
}
