import type { Role, Edition27001 } from '../words/roles';
import type { Bilingual } from '../words/bilingual';

/** What a control stands under: an objective of 2013 or of ISO/IEC 27017, a theme of 2022. */
export interface ControlGroup {
  readonly id: string;
  readonly title: Bilingual;
  /** False while the Japanese title has not been compared with the standard. */
  readonly jaVerified: boolean;
}

/** A control of ISO/IEC 27017:2015, in its body or its annex A (`CLD.…`). */
export interface CloudControl {
  readonly standard: '27017';
  readonly id: string;
  readonly title: Bilingual;
  /** Roles for which the standard has guidance on this control. */
  readonly roles: readonly Role[];
  /** False while nobody has compared the roles with the text of the standard. */
  readonly rolesVerified: boolean;
  /** The page of ITU-T X.1631, as printed by ITU in 2020, with which they were compared. */
  readonly rolesPage: number | undefined;
  /** For the extended controls: the objective that they stand under. */
  readonly objective: ControlGroup | undefined;
}

/** A control of annex A of ISO/IEC 27001 (JIS Q 27001), of either edition. */
export interface AnnexControl {
  readonly standard: '27001';
  readonly edition: Edition27001;
  readonly id: string;
  readonly title: Bilingual;
  readonly jaVerified: boolean;
  /** The theme (2022) or the objective (2013) that it stands under. */
  readonly group: ControlGroup;
  /** It came with the edition of 2022. */
  readonly isNew: boolean;
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
  /** False while probability, impact, level and the two lists have not been compared with the report. */
  readonly valuesVerified: boolean;
}

export interface EnisaItem {
  readonly id: string;
  readonly title: Bilingual;
  /** False while the name has not been compared with the report. */
  readonly verified: boolean;
}

export interface EnisaVulnerability extends EnisaItem {
  /** The report counts it among those that clouds bring with them. */
  readonly cloudSpecific: boolean;
}

export interface EnisaAsset extends EnisaItem {
  /** As the report perceives it, as far as that is recorded; a reference value that nobody has compared. */
  readonly perceivedValue?: string | undefined;
}

/** One sentence of clause 4 of JIP-ISMS517-1.0, in our words. */
export interface Requirement {
  readonly id: string;
  /** The clause as people cite it: `4.2.2 d)`. */
  readonly clause: string;
  readonly section: string;
  readonly title: Bilingual;
  readonly asks: Bilingual;
  /** Where the YAML answers it: paths of keys, without the indices of lists. */
  readonly answeredIn: readonly string[];
  /**
   * Fields that answer it only along with those, and are not listed as its answers: what cannot be read there, or only
   * holds a place, decides the row all the same.
   */
  readonly restsOn?: readonly string[] | undefined;
  /** Fields that only remarks on it rest on: what cannot be read there is no more than to be considered. */
  readonly remarksRestOn?: readonly string[] | undefined;
  /** Sections that the answer, or a rule that decides the row, depends on: while a part of one is unread, nobody can judge. */
  readonly dependsOn: readonly string[];
}

export interface Clause {
  readonly id: string;
  readonly title: Bilingual;
  /** The clause of JIS Q 27001 that it adds to. */
  readonly addsTo: string;
}

/** What is public of an edition that the tool does not judge against. */
export interface UnsupportedEdition {
  readonly standard: string;
  /** Year and month. */
  readonly published: string;
  readonly source: Bilingual;
  readonly numbering: Bilingual;
  readonly why: Bilingual;
  readonly unknown: Bilingual;
  readonly new: readonly {
    readonly id: string;
    /** There is no Japanese edition, and so no Japanese title. */
    readonly title: { readonly en: string };
    readonly successorOf: string | null;
  }[];
}

/** Where each catalogue comes from, and what of it is verified. */
export type CatalogSource =
  'iso27017' | 'iso27001-2013' | 'iso27001-2022' | 'crosswalk' | 'enisa' | 'treatments' | 'jip-isms517';
