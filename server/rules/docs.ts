import type { Bilingual } from '../words/bilingual';

/** A whole project in one text, files separated by `--- name.isms.yaml ---` lines; `<isms.yaml>` when there is none. */
export interface RuleExample {
  readonly bad: string;
  readonly good: string;
}

/**
 * What the documentation says of a code: when the finding stands, why the clause asks for it, how to mend it. Kept beside
 * the rule and out of it: the language server loads rules, and nobody reads this there.
 */
export interface RuleDocs {
  readonly when: Bilingual;
  readonly why: Bilingual;
  readonly mend: Bilingual;
  readonly example?: RuleExample;
}

/** What a folder of rules says of itself: titles by the first part of its codes, texts by code. */
export interface FamilyDocs {
  readonly titles: Readonly<Record<string, Bilingual>>;
  readonly rules: Readonly<Record<string, RuleDocs>>;
}
