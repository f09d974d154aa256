/** The register of risks as plain data, in one language; places are relative to the project. */
import type { FactorName } from '../../facts/estimate';
import type { RiskStanding } from '../../rules/treatment/standing';
import type { Language } from '../../words/bilingual';
import type { Reference } from '../references';
import type { Place } from '../view/place';
import type { RowFinding } from '../view/view';

export interface RisksReport {
  readonly today: string;
  readonly language: Language;
  readonly organization: string;
  readonly criteria: ReportedCriteria | undefined;
  /** Where levels lie on the two axes; `undefined` where they cannot be drawn. */
  readonly matrix: RiskMatrix | undefined;
  /** Why there is no matrix. */
  readonly undrawn: Undrawn | undefined;
  /** In the order of the files. */
  readonly risks: readonly RegisteredRisk[];
  /** R1 to R35. */
  readonly enisa: readonly EnisaRow[];
  /** So many different texts of it are not written in its language. */
  readonly untranslated: number;
}

export type Undrawn = 'criteria' | 'scales' | 'one-factor' | 'too-wide';

export interface ReportedCriteria {
  readonly process: string;
  readonly factors: readonly { readonly name: FactorName; readonly label: string; readonly steps: readonly string[] }[];
  readonly method: string;
  /** From the lowest to the highest. */
  readonly levels: readonly string[];
  /** The highest level that needs nobody's acceptance. */
  readonly acceptable: string | undefined;
}

export interface RiskMatrix {
  readonly across: MatrixAxis;
  readonly down: MatrixAxis;
  /** A row for each step of `down`, from the lowest; the rank of the level, where the criteria give one. */
  readonly ranks: readonly (readonly (number | undefined)[])[];
}

export interface MatrixAxis {
  readonly title: string;
  /** From the lowest. */
  readonly steps: readonly string[];
}

/** Steps of the matrix, from 0. */
export interface MatrixPosition {
  readonly across: number;
  readonly down: number;
}

export interface RegisteredRisk {
  /** Tells it from all others, and stays what it is while the entry is edited. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  /** From its first line to its last: where the cursor stands within, it is this one. */
  readonly entry: Place;
  readonly services: readonly Reference[];
  readonly affects: readonly string[];
  readonly owner: { readonly id: string; readonly name: string } | undefined;
  /** By the names of the factors. */
  readonly estimate: Readonly<Record<string, string>>;
  readonly level: RatedLevel | undefined;
  readonly before: MatrixPosition | undefined;
  readonly treatment: readonly string[];
  readonly controls: readonly Reference[];
  /** An estimate of what remains is written. */
  readonly hasResidual: boolean;
  /** What remains is low enough only once something is done: until then it stands as it was assessed. */
  readonly isStillToBeLowered: boolean;
  /** What remains: as it was assessed, where nothing else is estimated; of an activity that is given up, nothing. */
  readonly remaining: RatedLevel | undefined;
  readonly after: MatrixPosition | undefined;
  readonly givenUp: boolean;
  readonly acceptance:
    { readonly by: string; readonly on: string; readonly until: string; readonly isOver: boolean } | undefined;
  readonly standing: RiskStanding;
  readonly closedOn: string;
  readonly enisa: readonly string[];
  readonly findings: readonly RowFinding[];
}

export interface RatedLevel {
  readonly name: string;
  /** From the lowest, counted from 0. */
  readonly rank: number;
}

export const enisaStates = ['untouched', 'no-reason', 'considered', 'not-relevant'] as const;
export type EnisaState = (typeof enisaStates)[number];

export interface EnisaRow {
  readonly code: string;
  readonly title: string;
  readonly category: { readonly index: number; readonly name: string };
  /** As the report words them. */
  readonly probability: string;
  readonly impact: string;
  readonly level: string;
  /** Steps of the five that the report estimates on; none where it states nothing. */
  readonly across: number | undefined;
  readonly down: number | undefined;
  readonly isOneOfSeveral: boolean;
  /** The level is not the one of its place on the chart. */
  readonly isOffChart: boolean;
  readonly isVerified: boolean;
  readonly state: EnisaState;
  readonly risks: readonly Reference[];
  /** Our own levels of these risks, before treatment. */
  readonly own: readonly string[];
  readonly reason: string;
  /** Where it is called not relevant. */
  readonly place: Place | undefined;
}
