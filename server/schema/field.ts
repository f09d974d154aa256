import type { Bilingual } from '../words/bilingual';

export type ValueType = 'string' | 'boolean' | 'integer' | 'object' | 'array' | 'number';

/** Kinds of thing that a field can name. */
export type ReferenceKind =
  | 'person'
  | 'service'
  | 'asset'
  | 'system'
  | 'risk'
  | 'evidence'
  | 'document'
  | 'audit'
  | 'auditFinding'
  | 'control'
  | 'enisaRisk'
  | 'enisaVulnerability'
  | 'enisaAsset'
  /** A sentence of clause 4. */
  | 'requirement'
  /** A law, a contract or a demand that the ISMS answers. */
  | 'obligation'
  | 'likelihood'
  | 'impact'
  | 'assetValue'
  | 'threatLevel'
  | 'vulnerabilityLevel'
  | 'level'
  | 'file';

/** Names, ids, dates and other words that stand for something as a whole; what a person is called; or sentences. */
export type TextKind = 'name' | 'person' | 'prose';

/** Both ends included; of items of a list, else of a number. */
export interface Limits {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** One field of the language, read from schemas/source/isms.json with its references resolved. */
export interface Field {
  readonly types: readonly ValueType[];
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Fields of a mapping, in the order in which they are written. */
  readonly properties: ReadonlyMap<string, Field>;
  readonly required: readonly string[];
  readonly items: Field | undefined;
  /** The field of every value of a mapping whose keys are free. */
  readonly additional: Field | undefined;
  readonly enumeration: readonly (string | number)[];
  readonly enumerationTexts: ReadonlyMap<string, Bilingual>;
  readonly date: boolean;
  readonly refersTo: ReferenceKind | undefined;
  /** A value that does not look like an id of the kind is prose, and fine. */
  readonly orProse: boolean;
  readonly keyRefersTo: ReferenceKind | undefined;
  readonly defines: ReferenceKind | undefined;
  readonly singleton: boolean;
  /** Clause of JIP-ISMS517-1.0 that asks for this section. */
  readonly clause: string | undefined;
  /** Prose that may be given in both languages. */
  readonly prose: boolean;
  /** How many items, or how great a number, the field takes. */
  readonly limits: Limits;
  /** What kind of text may stand here; `undefined` where nothing is judged: in notes, and in the settings of the checks. */
  readonly text: TextKind | undefined;
}
