/** The virtual environment as plain data, in one language. */
import type { System } from '../../facts/model';
import type { Language } from '../../words/bilingual';
import type { Place } from '../view/place';

export type SystemKind = NonNullable<System['kind']>;

export const systemKinds = [
  'host',
  'hypervisor',
  'virtual-machine',
  'virtual-switch',
  'firewall',
  'network',
  'other',
] as const satisfies readonly SystemKind[];

export const layers = ['hypervisor', 'os', 'network', 'application'] as const;
export type Layer = (typeof layers)[number];

/** Something that a system names by id. */
export interface NamedSystem {
  readonly id: string;
  /** The system that is meant; none where nobody describes it. */
  readonly key: string | undefined;
}

export interface Administrator {
  readonly layer: Layer;
  readonly id: string;
  readonly name: string;
}

export interface SystemRow {
  /** Tells it from all others, also from one with the same id, and stays what it is while the entry is edited. */
  readonly key: string;
  readonly id: string;
  readonly kind: SystemKind | undefined;
  readonly service: { readonly id: string; readonly name: string } | undefined;
  /** False while the service that it is for is outside its days. */
  readonly inScope: boolean;
  readonly functions: readonly string[];
  readonly runsOn: NamedSystem | undefined;
  readonly networks: readonly NamedSystem[];
  readonly zone: string;
  readonly administrators: readonly Administrator[];
  readonly separation: { readonly tenants: string; readonly management: string };
  readonly privilegedLogging: string;
  readonly securityFunctions: readonly string[];
  readonly serviceLevel: string;
  readonly agreement: string;
  /** Numbers of what stands against it. */
  readonly notes: readonly number[];
  readonly place: Place;
  /** From its first line to its last: where the cursor stands within, it is this one. */
  readonly entry: Place;
}

/** What the checker says of systems, worst first; numbered from one. */
export interface SystemNote {
  readonly rule: string;
  readonly message: string;
  /** Somebody has decided to leave it, and said why. */
  readonly isSuppressed: boolean;
  readonly place: Place;
  /** Where it is to be seen: systems, and hands on a layer of them. */
  readonly marks: readonly NoteMark[];
}

export interface NoteMark {
  readonly key: string;
  readonly layer?: Layer | undefined;
}

/** In the order of the files. */
export interface SystemsData {
  readonly systems: readonly SystemRow[];
  readonly notes: readonly SystemNote[];
}

export interface SystemsReport extends SystemsData {
  readonly organization: string;
  readonly language: Language;
  readonly today: string;
  /** So many different texts of it are not written in its language. */
  readonly untranslated: number;
}
