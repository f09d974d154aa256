import type { CompletionItemKind } from 'vscode-languageserver-types';

/** Something that can be written at the cursor. */
export interface Candidate {
  readonly label: string;
  readonly value: string | number;
  readonly sort: string;
  /** What typing is compared with beside the label: titles, labels, everyday words. */
  readonly words?: readonly string[];
  /** Meant only by its beginning: an id that somebody makes up must not become another. */
  readonly byBeginning?: boolean;
  readonly detail?: string;
  /** Markdown, made when somebody asks for it. */
  readonly documentation?: () => string;
  readonly kind?: CompletionItemKind;
  /** What a key is followed by, from its colon on; of a template, all of it. */
  readonly snippet?: string | undefined;
  /** The same for an editor that knows no snippets, where it is not simply without the tab stop. */
  readonly text?: string;
  /** Written as it is, never in quotes: `true`. */
  readonly plain?: boolean;
  /** The person with this id is added to the ISMS as well. */
  readonly addsPerson?: boolean;
  /** What comes after it can be completed, too. */
  readonly retrigger?: boolean;
}
