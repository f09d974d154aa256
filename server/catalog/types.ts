import type { Role, Edition27001 } from './roles';
import type { Bilingual } from './bilingual';

/** A control of ISO/IEC 27017:2015, in its body or its annex A (`CLD.…`). */
export interface CloudControl {
  readonly standard: '27017';
  readonly id: string;
  readonly title: Bilingual;
  /** Roles for which the standard has guidance on this control. */
  readonly roles: readonly Role[];
  /** False while nobody has compared the roles with the text of the standard. */
  readonly rolesVerified: boolean;
  /** For the extended controls: the objective that they stand under. */
  readonly objective: { readonly id: string; readonly title: string } | undefined;
}

/** A control of annex A of ISO/IEC 27001 (JIS Q 27001), of either edition. */
export interface AnnexControl {
  readonly standard: '27001';
  readonly edition: Edition27001;
  readonly id: string;
  readonly title: Bilingual;
  readonly jaVerified: boolean;
  /** Ids of the other edition that this control went to or came from. */
  readonly counterparts: readonly string[];
}

export type Control = CloudControl | AnnexControl;

export interface EnisaRisk {
  readonly id: string;
  readonly title: Bilingual;
  readonly category: string;
  readonly probability: string;
  readonly impact: string;
  readonly level: string;
  readonly vulnerabilities: readonly string[];
  readonly assets: readonly string[];
  readonly valuesVerified: boolean;
}

export interface EnisaItem {
  readonly id: string;
  readonly title: Bilingual;
  readonly verified: boolean;
}

/** One sentence of clause 4 of JIP-ISMS517-1.0, in our words. */
export interface Requirement {
  readonly id: string;
  /** The clause as people cite it: `4.2.2 d)`. */
  readonly clause: string;
  readonly section: string;
  readonly title: Bilingual;
  readonly asks: Bilingual;
  readonly answeredIn: readonly string[];
}

export interface Clause {
  readonly id: string;
  readonly title: Bilingual;
  /** The clause of JIS Q 27001 that it adds to. */
  readonly addsTo: string;
}
