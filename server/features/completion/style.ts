/** What an editor takes of a completion; one that says nothing takes plain text. */
export interface CompletionStyle {
  /** Tab stops. */
  readonly snippets: boolean;
  /** It indents the further lines of a text like the line that they go into. */
  readonly indents: boolean;
  /** What stands beside the label. */
  readonly labelDetails: boolean;
  readonly markdown: boolean;
  /** It asks for the documentation of an item when that is shown. */
  readonly resolves: boolean;
  /** The command of the editor that opens the list anew. */
  readonly suggestCommand: string | undefined;
}

export const plainStyle: CompletionStyle = {
  snippets: false,
  indents: false,
  labelDetails: false,
  markdown: false,
  resolves: false,
  suggestCommand: undefined,
};
