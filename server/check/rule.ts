import type { Bilingual } from '../words/bilingual';
import type { Pointer } from '../facts/fields';
import type { EntryValues, SectionName } from '../facts/model';
import type { PlainValue } from '../facts/read-value';
import type { Questions } from '../workspace/questions';
import type { PlacedSlice, Subject } from '../workspace/subject';
import type { Range } from '../yaml/positions';
import type { Fix } from './fix';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Where a finding points. */
export type Anchor =
  /** A field of an entry; falls back to the entry's id, else to its section's key. */
  | { readonly kind: 'field'; readonly subject: Subject<unknown>; readonly at: Pointer; readonly part: 'key' | 'value' }
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

/** What a check says stands against its subject. */
export interface Draft {
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
  /** What an aggregated finding aggregates, and what its fix needs: plain JSON. */
  readonly data?: Readonly<Record<string, PlainValue | undefined>>;
  /** What is no longer needed; editors draw it faded. */
  readonly unnecessary?: boolean;
}

export interface Finding extends Draft {
  readonly rule: Rule;
}

/** What a rule judges: entries of one section, every entry, every slice of text, or the project as a whole. */
export type RuleSubject = SectionName | 'every-entry' | 'every-slice' | 'project';

/** What the check is given for each kind of subject. */
export type Judged<On extends RuleSubject> = On extends SectionName
  ? Subject<EntryValues[On]>
  : On extends 'every-entry'
    ? Subject
    : On extends 'every-slice'
      ? PlacedSlice
      : undefined;

export interface RuleDefinition<On extends RuleSubject> {
  /** Stable: users write it in suppressions, settings and baselines. */
  readonly code: string;
  readonly severity: Severity;
  readonly on: On;
  /** Ids of the requirement rows of JIP-ISMS517-1.0 that cannot be met while an error of this rule stands. */
  readonly judges: readonly string[];
  /** The clause as messages and reports cite it; empty for rules of the file. */
  readonly clause: string;
  /** Messages by variant; `{name}` stands for an argument. */
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly check: (subject: Judged<On>, ask: Questions) => readonly Draft[];
  readonly fix?: (draft: Draft, ask: Questions) => readonly Fix[];
}

/** Any rule, whatever it judges: how the table holds them. */
export interface Rule extends Omit<RuleDefinition<RuleSubject>, 'check'> {
  readonly check: (subject: never, ask: Questions) => readonly Draft[];
}

/** Defines a rule; keeps the type of what it judges for the check. */
export function rule<On extends RuleSubject>(definition: RuleDefinition<On>): Rule {
  return definition;
}

export const none: readonly Draft[] = [];

/** The file of a code's page in the rules' documentation. */
export function rulePageName(code: string): string {
  return `${code.replace('/', '-')}.md`;
}
