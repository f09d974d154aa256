/** The scope of the ISMS as plain data, in one language. */
import type { Scope, Service } from '../../facts/model';
import type { Language } from '../../words/bilingual';
import type { Role } from '../../words/roles';
import type { SystemsData } from '../systems/model';
import type { Place } from '../view/place';

export interface ServiceRow {
  /** Tells it from all others, and stays what it is while the entry is edited. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly model: Service['model'];
  readonly deployment: Service['deployment'];
  readonly supplier: string;
  /** The services underneath; without a key, nobody describes them. */
  readonly uses: readonly UsedService[];
  readonly owner: string;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly inScope: boolean;
  readonly place: Place;
  /** From its first line to its last: where the cursor stands within, it is this one. */
  readonly entry: Place;
}

export interface UsedService {
  readonly id: string;
  readonly name: string;
  readonly key: string | undefined;
}

/** Two texts that belong together: what is left out and why; whom the scope meets, and in what. */
export interface ScopePair {
  readonly what: string;
  readonly detail: string;
  readonly place: Place | undefined;
}

export interface ScopeReport {
  readonly organization: string;
  readonly language: Language;
  readonly today: string;
  readonly statements: readonly { readonly role: Role | undefined; readonly statement: string }[];
  readonly boundary: { readonly organizational: string; readonly physical: string; readonly technical: string };
  readonly applicability: string;
  readonly relation: Scope['relation'];
  readonly ismsScope: string;
  readonly exclusions: readonly ScopePair[];
  readonly interfaces: readonly ScopePair[];
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly approvedBy: string;
    readonly approvedOn: string;
  };
  readonly services: readonly ServiceRow[];
  /** The technical boundary in detail. */
  readonly environment: SystemsData;
  /** Where the scope is written; nowhere while nobody has begun it. */
  readonly place: Place | undefined;
  /** So many different texts of it are not written in its language. */
  readonly untranslated: number;
}
