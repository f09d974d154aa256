/** Our own words on controls, codes and clauses: loaded when first asked for, one language at a time. */
import type { Role } from './roles';

export interface ControlExplanation {
  readonly customer?: string;
  readonly provider?: string;
  /** What an auditor typically asks to see. */
  readonly evidence: readonly string[];
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
  };
}

/** Files that make up the explanations of one language, by the name under which `Explanations` has them. */
export const explanationFiles: Readonly<Record<keyof Explanations, string>> = {
  cloudControls: 'iso27017-2015.json',
  annex2013: 'iso27001-2013.json',
  annex2022: 'iso27001-2022.json',
  enisa: 'enisa-2009.json',
  requirements: 'jip-isms517-1.0.json',
};

/** What a role is asked to do; `undefined` when the standard has no guidance for it. */
export function guidanceFor(explanation: ControlExplanation | undefined, role: Role): string | undefined {
  return explanation?.[role];
}
