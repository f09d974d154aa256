/**
 * What an ISMS says, in the words of the field. Everything is optional: a file is being written while we read it.
 * Values of a wrong type never get here; a word that an enumeration does not have may.
 */
import type { CalendarDate } from './date';
import type { LocalizedText } from './text';

export type { Edition27001, Role } from '../words/roles';
import type { Edition27001, Role } from '../words/roles';
export type SecurityProperty = 'confidentiality' | 'integrity' | 'availability';
export type TreatmentOption = 'modify' | 'retain' | 'avoid' | 'share';
export type ImplementationStatus = 'implemented' | 'partial' | 'planned' | 'not-implemented';
export type AuditCriterion = 'organization' | 'jip-isms517' | 'effectiveness';

export interface Standards {
  readonly 'jip-isms517'?: string;
  readonly iso27017?: string;
  readonly iso27001?: Edition27001;
}

export interface Organization {
  readonly name?: LocalizedText;
}

export interface Lint {
  readonly rules?: Readonly<Record<string, string>>;
  readonly exclude?: readonly string[];
}

export interface Person {
  readonly id?: string;
  readonly name?: LocalizedText;
  readonly title?: LocalizedText;
  readonly department?: LocalizedText;
  readonly competence?: readonly string[];
}

export interface ScopeStatementByRole {
  readonly provider?: LocalizedText;
  readonly customer?: LocalizedText;
  readonly en?: string;
  readonly ja?: string;
}

export interface Scope {
  readonly statement?: string | ScopeStatementByRole;
  readonly boundary?: {
    readonly organizational?: LocalizedText;
    readonly physical?: LocalizedText;
    readonly technical?: LocalizedText;
  };
  readonly applicability?: LocalizedText;
  readonly relation?: 'part' | 'same';
  readonly ismsScope?: LocalizedText;
  readonly exclusions?: readonly { readonly what?: LocalizedText; readonly reason?: LocalizedText }[];
  readonly interfaces?: readonly { readonly with?: LocalizedText; readonly what?: LocalizedText }[];
  readonly document?: {
    readonly id?: string;
    readonly version?: string;
    readonly approvedBy?: string;
    readonly approvedOn?: CalendarDate;
  };
}

export interface Service {
  readonly id?: string;
  readonly name?: LocalizedText;
  readonly roles?: readonly Role[];
  readonly model?: string;
  readonly deployment?: string;
  readonly uses?: readonly string[];
  readonly virtualized?: boolean;
  readonly forCustomers?: {
    readonly information?: readonly LocalizedText[];
    readonly functions?: readonly LocalizedText[];
  };
  readonly owner?: string;
  readonly supplier?: LocalizedText;
}

export interface Asset {
  readonly id?: string;
  readonly name?: LocalizedText;
  readonly type?: string;
  readonly owner?: string;
  readonly services?: readonly string[];
  readonly enisa?: readonly string[];
}

export interface OwnControl {
  readonly id?: string;
  readonly title?: LocalizedText;
  readonly source?: LocalizedText;
}

export type AdministratorDuty = 'hypervisor' | 'os' | 'network' | 'application';

export interface System {
  readonly id?: string;
  readonly kind?: string;
  readonly service?: string;
  readonly functions?: readonly string[];
  readonly runsOn?: string;
  readonly networks?: readonly string[];
  readonly administrators?: Readonly<Partial<Record<AdministratorDuty, string>>>;
  readonly separation?: { readonly tenants?: LocalizedText; readonly management?: LocalizedText };
  readonly privilegedLogging?: LocalizedText;
  readonly securityFunctions?: readonly string[];
  readonly serviceLevel?: LocalizedText;
  readonly agreement?: LocalizedText;
}

export interface RiskLevelBand {
  readonly name?: string;
  readonly upTo?: number;
}

export interface RiskCriteria {
  readonly process?: LocalizedText;
  readonly likelihood?: readonly string[];
  readonly impact?: readonly string[];
  readonly method?: 'sum' | 'product' | 'table';
  readonly table?: readonly (readonly string[])[];
  readonly levels?: readonly RiskLevelBand[];
  readonly acceptance?: { readonly upTo?: string; readonly authority?: Readonly<Record<string, string>> };
}

export interface RiskAcceptance {
  readonly by?: string;
  readonly on?: CalendarDate;
  readonly until?: CalendarDate;
  readonly reason?: LocalizedText;
}

export interface RiskTreatmentPlan {
  readonly action?: LocalizedText;
  readonly owner?: string;
  readonly due?: CalendarDate;
  readonly doneOn?: CalendarDate;
}

export interface Risk {
  readonly id?: string;
  readonly title?: LocalizedText;
  readonly enisa?: readonly string[];
  readonly services?: readonly string[];
  readonly assets?: readonly string[];
  readonly roles?: readonly Role[];
  readonly affects?: readonly SecurityProperty[];
  readonly concernsCustomers?: boolean;
  readonly threat?: LocalizedText;
  readonly vulnerabilities?: readonly string[];
  readonly owner?: string;
  readonly likelihood?: string;
  readonly impact?: string;
  readonly level?: string;
  readonly rationale?: LocalizedText;
  readonly assessedOn?: CalendarDate;
  readonly treatment?: TreatmentOption | readonly TreatmentOption[];
  readonly sharedWith?: LocalizedText;
  readonly controls?: readonly string[];
  readonly plan?: RiskTreatmentPlan;
  readonly residual?: { readonly likelihood?: string; readonly impact?: string };
  readonly acceptance?: RiskAcceptance;
}

export interface EnisaNotRelevant {
  readonly code?: string;
  readonly reason?: LocalizedText;
}

/** The head of the statement of applicability, without its control statements. */
export interface StatementOfApplicability {
  readonly version?: string;
  readonly date?: CalendarDate;
  readonly approvedBy?: string;
}

/** One row of the statement of applicability. */
export interface ControlStatement {
  readonly id?: string;
  readonly roles?: readonly Role[];
  readonly applicable?: boolean;
  readonly basis?: readonly string[];
  readonly inclusionReason?: LocalizedText;
  readonly exclusionReason?: LocalizedText;
  readonly status?: ImplementationStatus;
  readonly due?: CalendarDate;
  readonly implementation?: LocalizedText;
  readonly owner?: string;
  readonly evidence?: readonly string[];
  readonly reviewedOn?: CalendarDate;
}

export interface AuditProgramme {
  readonly intervalMonths?: number;
  readonly cycleMonths?: number;
  readonly criteria?: readonly AuditCriterion[];
  readonly method?: LocalizedText;
  readonly responsible?: string;
}

export interface AuditFinding {
  readonly id?: string;
  readonly grade?: string;
  readonly control?: string;
  readonly requirement?: string;
  readonly description?: LocalizedText;
  readonly correction?: LocalizedText;
  readonly rootCause?: LocalizedText;
  readonly action?: {
    readonly what?: LocalizedText;
    readonly owner?: string;
    readonly due?: CalendarDate;
    readonly doneOn?: CalendarDate;
  };
  readonly effectiveness?: {
    readonly verifiedBy?: string;
    readonly on?: CalendarDate;
    readonly result?: LocalizedText;
  };
  readonly status?: 'open' | 'closed';
}

export interface Audit {
  readonly id?: string;
  readonly type?: 'internal' | 'external' | 'independent-review';
  readonly scheme?: string;
  readonly criteria?: readonly AuditCriterion[];
  readonly services?: readonly string[];
  readonly controls?: 'all' | readonly string[];
  readonly planned?: CalendarDate;
  readonly performed?: CalendarDate;
  readonly auditors?: readonly string[];
  readonly providerCommitments?: { readonly confirmed?: boolean; readonly how?: LocalizedText };
  readonly report?: string;
  readonly conclusion?: { readonly conformity?: LocalizedText; readonly effectiveness?: LocalizedText };
  readonly findings?: readonly AuditFinding[];
}

export interface Evidence {
  readonly id?: string;
  readonly title?: LocalizedText;
  readonly location?: string;
  readonly collectedOn?: CalendarDate;
  readonly period?: { readonly from?: CalendarDate; readonly to?: CalendarDate };
  readonly validUntil?: CalendarDate;
  readonly owner?: string;
  readonly forCustomers?: boolean;
}

export interface DocumentRecord {
  readonly id?: string;
  readonly title?: LocalizedText;
  readonly location?: string;
  readonly version?: string;
  readonly approvedBy?: string;
  readonly reviewedOn?: CalendarDate;
  readonly nextReview?: CalendarDate;
}

/** What an entry of each section says. */
export interface EntryValues {
  readonly isms: number;
  readonly language: string;
  readonly standards: Standards;
  readonly organization: Organization;
  readonly lint: Lint;
  readonly people: Person;
  readonly scope: Scope;
  readonly services: Service;
  readonly assets: Asset;
  readonly ownControls: OwnControl;
  readonly systems: System;
  readonly criteria: RiskCriteria;
  readonly risks: Risk;
  readonly enisaNotRelevant: EnisaNotRelevant;
  readonly soa: StatementOfApplicability;
  readonly 'soa.controls': ControlStatement;
  readonly auditProgramme: AuditProgramme;
  readonly audits: Audit;
  readonly evidence: Evidence;
  readonly documents: DocumentRecord;
}

export type SectionName = keyof EntryValues;

/** The section whose entries define each kind of id. */
export interface DefiningSections {
  readonly person: 'people';
  readonly service: 'services';
  readonly asset: 'assets';
  readonly control: 'ownControls';
  readonly system: 'systems';
  readonly likelihood: 'criteria';
  readonly impact: 'criteria';
  readonly level: 'criteria';
  readonly risk: 'risks';
  readonly audit: 'audits';
  readonly auditFinding: 'audits';
  readonly evidence: 'evidence';
  readonly document: 'documents';
}
