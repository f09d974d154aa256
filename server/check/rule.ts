import type { Bilingual } from '../words/bilingual';
import type { Pointer } from '../facts/fields';
import type { Field } from '../schema/field';
import type { Questions } from '../workspace/questions';
import type { Entries, PlacedSlice, Subject } from '../workspace/subject';
import type { Range } from '../yaml/positions';
import type { Fix } from './fix';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Where a finding points. */
export type Anchor =
  /** A field of an entry; falls back to the entry's id, else to its section's key. */
  | {
      readonly kind: 'field';
      readonly subject: Subject<unknown>;
      readonly at: Pointer;
      readonly part: 'key' | 'value';
      /** The field of the entry that is not written: all that the finding says. */
      readonly lacks?: Pointer;
    }
  /** A stretch of a slice's text. */
  | { readonly kind: 'text'; readonly slice: PlacedSlice; readonly range: Range }
  /** The project itself: the first key of its root file. */
  | { readonly kind: 'root' };

/** What a message says in its placeholders: the same in both languages, or not. */
export type MessageArguments = Readonly<Record<string, string | number | Bilingual>>;

export interface RelatedLocation {
  readonly anchor: Anchor;
  readonly message: Bilingual;
}

/** Plain JSON. */
export type PlainData =
  string | number | boolean | null | undefined | readonly PlainData[] | { readonly [key: string]: PlainData };

/** What a finding aggregates, and what its fix needs. */
export type DraftData = Readonly<Record<string, PlainData>>;

/** What a check says stands against its subject. The data comes with it where the rule says so of all its drafts. */
export type Draft<Data extends DraftData | undefined = DraftData | undefined> = DraftWithoutData &
  (undefined extends Data ? { readonly data?: Data } : { readonly data: Data });

interface DraftWithoutData {
  /** Which of the rule's messages; `default` unless told. */
  readonly variant?: string;
  readonly anchor: Anchor;
  readonly args: MessageArguments;
  /**
   * Ids of what the finding speaks of, where entry and field do not tell all: a part of its fingerprint. Never counts, and
   * never texts that somebody may reword.
   */
  readonly about?: readonly string[];
  /** Which of several entries speaks for all depends on the order of files: the fingerprint is made of `about` alone. */
  readonly anyPlace?: boolean;
  readonly related?: readonly RelatedLocation[];
  /** The findings that this one stands for where people read it. */
  readonly parts?: readonly Finding[];
  /** What it puts together: what one entry lacks, what many entries lack alike, or the steps that a project has not begun. */
  readonly joins?: 'entry' | 'entries' | 'steps';
  /** What is no longer needed; editors draw it faded. */
  readonly unnecessary?: boolean;
  /** The severity of this variant, where it is another than the rule's. */
  readonly severity?: Severity;
  /** The rows that this finding decides, where not all of the rule's. */
  readonly decides?: readonly string[];
  /** The rows that it remarks on, where others than the rule's. */
  readonly remarks?: readonly string[];
}

export type Finding = Draft & { readonly rule: Rule };

/** What a rule judges: entries of one section, every entry, every slice of text, or the project as a whole. */
export type RuleSubject = keyof JudgedBy;

/** What the check is given for each kind of subject. */
export interface JudgedBy extends Entries {
  readonly 'every-entry': Subject;
  readonly 'every-slice': PlacedSlice;
  readonly project: undefined;
}
export type Judged<On extends RuleSubject> = JudgedBy[On];

export interface RuleDefinition<On extends RuleSubject, Data extends DraftData | undefined = undefined> {
  /** Stable: users write it in suppressions, settings and baselines. */
  readonly code: string;
  readonly severity: Severity;
  readonly on: On;
  /**
   * Ids of the requirement rows of JIP-ISMS517-1.0 that are not met while a finding of this rule stands, however loudly it
   * is said. While the rule is off or fails, nobody can say that they are met.
   */
  readonly decides?: readonly string[];
  /** Rows that are met all the same, with this to be considered: what the standard only recommends, what may be false. */
  readonly remarks?: readonly string[];
  /**
   * A finding decides the rows that its field answers, by the catalogue. `concerns` says which fields such findings may
   * stand on: while the rule is off, the rows of these cannot be judged.
   */
  readonly decidesByField?: { readonly concerns: (field: Field) => boolean };
  /** A finding remarks on the rows that its field answers, by the catalogue, besides those that it names. */
  readonly remarksByField?: boolean;
  /**
   * Says what the whole project lacks: not before there is a root that says what the whole is. So do rules on the project,
   * unless told otherwise.
   */
  readonly ofWhole?: boolean;
  /**
   * Says that a part of the ISMS has not been begun. While several of these stand, people are shown only the next step, in
   * the order of the table of rules.
   */
  readonly begins?: boolean;
  /** The clause as messages and reports cite it; empty for rules of the file. */
  readonly clause: string;
  /** Messages by variant; `{name}` stands for an argument. */
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly check: (subject: Judged<On>, ask: Questions) => readonly Draft<Data>[];
  /** What would mend a finding of the check; `data` is what the check gave it. */
  readonly fix?: (draft: Draft<Data>, ask: Questions) => readonly Fix[];
}

/** Any rule, whatever it judges and notes: how the table holds them. */
export interface Rule extends Omit<RuleDefinition<RuleSubject>, 'check' | 'fix'> {
  readonly check: (subject: Judged<RuleSubject>, ask: Questions) => readonly Draft[];
  readonly fix?: (draft: Draft, ask: Questions) => readonly Fix[];
}

/** Defines a rule; keeps the types of what it judges, and of what its check hands to its fix. */
export function rule<On extends RuleSubject, Data extends DraftData | undefined = undefined>(
  definition: RuleDefinition<On, Data>,
): Rule;
// The checker gives a check only what `on` names, and a fix only drafts of its own check: the table need not know which.
export function rule(definition: Rule): Rule {
  return definition;
}

export const none: readonly never[] = [];

/** Whether the rule says what the whole project lacks. */
export function isOfWhole({ on, ofWhole = on === 'project' }: Rule): boolean {
  return ofWhole;
}

/** All requirement rows that the rule decides or remarks on. */
export function rowsOf({ decides = [], remarks = [] }: Rule): readonly string[] {
  return [...decides, ...remarks];
}

/** The file of a code's page in the rules' documentation. */
export function rulePageName(code: string): string {
  return `${code.replace('/', '-')}.md`;
}
