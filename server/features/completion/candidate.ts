import type { CompletionItemKind } from 'vscode-languageserver-types';

/** Something that can be written at the cursor. */
export interface Candidate {
  readonly label: string;
  readonly value: string | number;
  readonly sort: string;
  /** What typing is compared with; the label unless told. */
  readonly filter?: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly kind?: CompletionItemKind;
  /** What a key is followed by, from its colon on; of a template, all of it. */
  readonly snippet?: string | undefined;
  /** The same for an editor that knows no snippets, where it is not simply without the tab stop. */
  readonly text?: string;
  /** Written as it is, never in quotes: `true`. */
  readonly plain?: boolean;
  readonly preselect?: boolean;
  /** What comes after it can be completed, too. */
  readonly retrigger?: boolean;
}
