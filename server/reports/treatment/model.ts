/** The plan of risk treatment as plain data, in one language; places are relative to the project. */
import type { Language } from '../../words/bilingual';
import type { RegisteredRisk } from '../risks/model';
import type { Reference } from '../references';
import type { Place } from '../view/place';

export interface TreatmentReport {
  readonly today: string;
  readonly language: Language;
  readonly organization: string;
  /** The levels of the criteria, from the lowest. */
  readonly levels: readonly string[];
  /** The highest level that needs nobody's acceptance. */
  readonly acceptable: string | undefined;
  /** By day; then those without one, then those that are done. */
  readonly measures: readonly Measure[];
  readonly acceptances: readonly AcceptanceRow[];
  readonly residuals: readonly ResidualRow[];
  /** So many different texts of it are not written in its language. */
  readonly untranslated: number;
}

/** In the order in which people look at them. */
export const measureSpans = ['overdue', 'soon', 'quarter', 'later', 'undated', 'done'] as const;
export type MeasureSpan = (typeof measureSpans)[number];

/** A plan for a risk, or a control that is not implemented yet. */
export interface Measure {
  readonly kind: 'plan' | 'control';
  /** `YYYY-MM-DD`, or whatever stands there. */
  readonly due: string;
  /** From today; less than none when it is over; `undefined` for what has no day, or is done. */
  readonly days: number | undefined;
  readonly span: MeasureSpan;
  readonly doneOn: string;
  readonly what: string;
  /** The risk, or the control. */
  readonly of: Reference;
  /** Of a control: the risks that need it. */
  readonly risks: readonly Reference[];
  readonly owner: { readonly id: string; readonly name: string } | undefined;
  /** Of a control: how far it is implemented. */
  readonly status: string | undefined;
  readonly place: Place;
}

export const acceptanceStates = ['missing', 'lapsed', 'in-force', 'not-needed'] as const;
export type AcceptanceState = (typeof acceptanceStates)[number];

type OfRisk = Pick<RegisteredRisk, 'key' | 'id' | 'title' | 'place' | 'remaining' | 'givenUp'>;

export interface AcceptanceRow extends OfRisk {
  /** Whom the criteria name for the level that remains. */
  readonly authority: string;
  readonly by: string;
  readonly on: string;
  readonly until: string;
  readonly reason: string;
  readonly state: AcceptanceState;
}

export interface ResidualRow
  extends OfRisk, Pick<RegisteredRisk, 'owner' | 'level' | 'treatment' | 'controls' | 'standing'> {
  readonly sharedWith: string;
}
