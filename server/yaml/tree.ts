/**
 * The small read-only tree that everything above this folder sees of YAML.
 * Offsets are UTF-16 code units from the start of the text that was parsed.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A scalar, always as text: whether `no` or `5.10` means anything else is for the schema to say. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** Written without quotes and not as a block: the only scalars that may be read as a number or a boolean. */
  readonly plain: boolean;
  /** How people read it, where a line break in it is no blank to them (`folded.ts`). What is compared is `text`. */
  readonly shown?: string;
  readonly span: Span;
}

export interface YamlPair {
  readonly key: YamlScalar;
  /** `undefined` when nothing is written after the colon. */
  readonly value: YamlNode | undefined;
  /** Where the value stands or, when it is absent, the point where it would be written. */
  readonly valueSpan: Span;
}

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly flow: boolean;
  readonly pairs: readonly YamlPair[];
  /** Later pairs of a key that stands twice: not read, but there to be removed. */
  readonly duplicates: readonly YamlPair[];
  readonly span: Span;
}

export interface YamlSequence {
  readonly kind: 'sequence';
  readonly flow: boolean;
  readonly items: readonly (YamlNode | undefined)[];
  readonly itemSpans: readonly Span[];
  readonly span: Span;
}

/** Something that is legal YAML but not read (an alias, say); a problem has been reported for it. */
export interface YamlUnread {
  readonly kind: 'unread';
  readonly span: Span;
}

export type YamlNode = YamlScalar | YamlMapping | YamlSequence | YamlUnread;

export type YamlProblemKind =
  | 'syntax'
  | 'conflict-marker'
  | 'duplicate-key'
  | 'alias'
  | 'merge-key'
  | 'tag'
  | 'explicit-key'
  | 'second-document'
  | 'nesting'
  | 'not-sections'
  /** Characters of the wrong width, read as they are meant. */
  | 'full-width';

export interface YamlProblem {
  readonly kind: YamlProblemKind;
  readonly span: Span;
  /** For `syntax`: the code of the parser's error; for `duplicate-key`: the key; for `full-width`: the characters. */
  readonly detail: string;
  /** For `full-width`, and for a missing blank: what is to stand there. */
  readonly meant?: string;
  /** For lines at a wrong column: what mends them. */
  readonly slip?: IndentationSlip;
}

/** Lines, counted from the start of the text and the last included, that stand so many columns too far left. */
export interface IndentationSlip {
  readonly first: number;
  readonly last: number;
  /** Negative: too far right. */
  readonly columns: number;
  /** The id or key of what they belong to; empty when it has neither. */
  readonly owner: string;
}

export interface YamlComment {
  readonly text: string;
  readonly span: Span;
  /** Nothing but spaces stands before it on its line. */
  readonly alone: boolean;
}

export interface ParsedYaml {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
}
