/** A rule's code as plain data in one language: what `isms rules` prints. */
import type { Language } from '../../words/bilingual';
import { rowsOf, type Rule, type Severity } from '../../check/rule';
import type { RuleDocs, RuleExample } from '../../rules/docs';

export interface RuleSummary {
  readonly code: string;
  readonly severity: Severity;
  /** As messages cite them; empty for rules of the file. */
  readonly clauses: readonly string[];
  /** Requirement rows of JIP-ISMS517-1.0 that the rule judges. */
  readonly requirements: readonly string[];
  readonly fixable: boolean;
  /** When it stands, in one line. */
  readonly when: string;
}

export interface RuleEntry extends Omit<RuleSummary, 'when'> {
  readonly when: readonly string[];
  readonly why: readonly string[];
  readonly mend: readonly string[];
  /** What it says; `{name}` stands for what differs from finding to finding. */
  readonly messages: readonly string[];
  readonly example: RuleExample | undefined;
}

/** What the documentation says, by code. */
type RuleDocsByCode = ReadonlyMap<string, RuleDocs>;

/** All codes in the order of the documentation. */
export function ruleSummaries(
  rules: readonly Rule[],
  docs: RuleDocsByCode,
  language: Language,
): readonly RuleSummary[] {
  const codes = [...new Set(rules.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const entry = ruleEntry(code, rules, docs, language);
    if (!entry) return [];
    const { severity, clauses, requirements, fixable, when } = entry;
    return [{ code, severity, clauses, requirements, fixable, when: when[0] ?? '' }];
  });
}

/** Everything that is known of a code, which several rules may share: one for each kind of thing that it judges. */
export function ruleEntry(
  code: string,
  rules: readonly Rule[],
  docs: RuleDocsByCode,
  language: Language,
): RuleEntry | undefined {
  const same = rules.filter((rule) => rule.code === code);
  const [first] = same;
  if (!first) return undefined;
  const said = docs.get(code);
  const explained = (part: 'when' | 'why' | 'mend'): readonly string[] => (said ? [said[part][language]] : []);
  return {
    code,
    severity: first.severity,
    clauses: distinct(same.map(({ clause }) => clause).filter((clause) => clause !== '')),
    requirements: distinct(same.flatMap(rowsOf)),
    fixable: same.some(({ fix }) => fix !== undefined),
    when: explained('when'),
    why: explained('why'),
    mend: explained('mend'),
    messages: distinct(same.flatMap(({ messages }) => Object.values(messages).map((message) => message[language]))),
    example: said?.example,
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
