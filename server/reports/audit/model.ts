/** What the report on internal audit holds, as plain data in one language; places are relative to the project. */
import type { Language } from '../../words/bilingual';
import type { AuditCriterion } from '../../facts/model';
import type { Role } from '../../words/roles';
import type { Reference } from '../references';
import type { Place } from '../view/place';

/** How far audits reached something: the audit that did, or is planned to. */
export interface Coverage {
  readonly state: 'covered' | 'planned' | 'missing';
  readonly audit?: Reference | undefined;
  readonly day?: string | undefined;
  /** It is no internal audit. */
  readonly byOthers?: boolean | undefined;
}

export interface AuditedService {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly place: Place;
  /** Of those that the programme names. */
  readonly criteria: Readonly<Partial<Record<AuditCriterion, Coverage>>>;
  /** Whether an audit of the interval confirmed what its customers were promised; nothing for one that is not provided. */
  readonly commitments: Coverage | undefined;
  readonly byOthers: readonly Reference[];
}

export interface AuditedControl {
  readonly id: string;
  readonly title: string;
  readonly cloud: boolean;
  readonly place: Place;
  readonly state: Coverage['state'];
  /** Ids of the audits of the cycle that covered it. */
  readonly audits: readonly string[];
  readonly last: Coverage;
}

export interface AuditRecord {
  readonly id: string;
  readonly kind: string;
  readonly internal: boolean;
  readonly scheme: string;
  readonly reportType: string;
  readonly period: string;
  readonly criteria: readonly string[];
  /** `undefined` for all. */
  readonly services: readonly string[] | undefined;
  readonly controls: 'all' | readonly string[];
  readonly planned: string;
  /** Empty while it is only planned. */
  readonly performed: string;
  readonly auditors: readonly { readonly name: string; readonly competent: boolean }[];
  readonly commitments: string;
  readonly conformity: string;
  readonly effectiveness: string;
  readonly report: string;
  /** Controls of the cycle that it reaches and no internal audit does. */
  readonly fills: readonly string[];
  readonly place: Place;
}

export interface AuditFindingRow {
  readonly audit: string;
  readonly id: string;
  readonly grade: string;
  readonly about: string;
  readonly description: string;
  readonly correction: string;
  readonly rootCause: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly doneOn: string;
  readonly effectiveness: string;
  readonly status: 'open' | 'closed';
  readonly place: Place;
}

export interface AuditReport {
  readonly language: Language;
  readonly today: string;
  readonly organization: string;
  readonly programme:
    | {
        readonly criteria: readonly AuditCriterion[];
        readonly method: string;
        readonly responsible: string;
        readonly place: Place;
      }
    | undefined;
  readonly intervalMonths: number;
  readonly intervalStart: string;
  readonly cycleMonths: number;
  readonly cycleStart: string;
  readonly next: Coverage;
  readonly services: readonly AuditedService[];
  readonly controls: readonly AuditedControl[];
  /** Performed and planned, the latest first. */
  readonly audits: readonly AuditRecord[];
  readonly findings: readonly AuditFindingRow[];
  readonly untranslated: number;
}
