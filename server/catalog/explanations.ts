/** Our own words on controls, codes, clauses and terms: loaded when first asked for, one language at a time. */
import type { Role } from '../words/roles';

export interface ControlExplanation {
  readonly customer?: string;
  readonly provider?: string;
  /** What an auditor typically asks to see. */
  readonly evidence: readonly string[];
}

/** A word of the field, in one language. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly text: string;
  /** Keys and values of ISMS files that the term explains: `residual`, or with what they stand in, `risks.owner`. */
  readonly keys: readonly string[];
  /** The definition that ours follows in sense, not in words. */
  readonly basedOn?: string;
}

/** Something to read on a clause of JIP-ISMS517-1.0, in one language. */
export interface LiteratureReference {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Year, month or day, as far as it is known. */
  readonly date?: string;
  readonly clauses: readonly string[];
  /** False while nobody has held title, publisher and date against the publication. */
  readonly verified: boolean;
}

/** A table in words. */
export interface Comparison {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Explanations {
  readonly cloudControls: Readonly<Record<string, ControlExplanation>>;
  readonly annex2013: Readonly<Record<string, string>>;
  readonly annex2022: Readonly<Record<string, string>>;
  readonly enisa: {
    readonly risks: Readonly<Record<string, string>>;
    readonly vulnerabilities: Readonly<Record<string, string>>;
    readonly assets: Readonly<Record<string, string>>;
  };
  readonly requirements: {
    /** Notes and guidance by clause. */
    readonly notes: Readonly<Record<string, readonly string[]>>;
    readonly virtualisation: readonly string[];
    /** What a control means to one and to the other, beside what others ask; by control. */
    readonly comparisons: Readonly<Record<string, Comparison>>;
  };
  readonly glossary: readonly GlossaryTerm[];
  readonly references: readonly LiteratureReference[];
}

/** Files that make up the explanations of one language, by the name under which `Explanations` has them. */
export const explanationFiles: Readonly<Record<keyof Explanations, string>> = {
  cloudControls: 'iso27017-2015.json',
  annex2013: 'iso27001-2013.json',
  annex2022: 'iso27001-2022.json',
  enisa: 'enisa-2009.json',
  requirements: 'jip-isms517-1.0.json',
  glossary: 'glossary.json',
  references: 'references.json',
};

/** What a role is asked to do; `undefined` when the standard has no guidance for it. */
export function guidanceFor(explanation: ControlExplanation | undefined, role: Role): string | undefined {
  return explanation?.[role];
}

/** What a control of annex A is for. */
export function purposeOf(
  { edition, id }: { readonly edition: '2013' | '2022'; readonly id: string },
  { annex2013, annex2022 }: Explanations,
): string | undefined {
  return (edition === '2013' ? annex2013 : annex2022)[id];
}

/**
 * The term for a key or value, by the path of keys that leads to it. The longest ending of the path that the glossary
 * has wins: `owner` beneath `risks` is a risk owner, beneath `services` it is not. `shortest` is how many words of the
 * path must agree at least.
 */
export function termFor(
  path: readonly string[],
  glossary: readonly GlossaryTerm[],
  shortest: 1 | 2 = 1,
): GlossaryTerm | undefined {
  for (let start = 0; start <= path.length - shortest; start += 1) {
    const key = path.slice(start).join('.');
    const found = glossary.find(({ keys }) => keys.includes(key));
    if (found) return found;
  }
  return undefined;
}

/** Literature on a clause. */
export function referencesOn(clause: string, { references }: Explanations): readonly LiteratureReference[] {
  return references.filter(({ clauses }) => clauses.includes(clause));
}
