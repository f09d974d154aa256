/** `isms/start`: the first files of an ISMS for a person's answers, as any editor may ask for them; see `Answers`. */
import type { Range } from '../../yaml/positions';

export interface StartAnswer {
  /** Each exactly as it is to be written; none where an answer is refused. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Where to begin to write. */
  readonly begin?: { readonly path: string; readonly range: Range } | undefined;
  /** Answers of which no files can be made, and why, in the reader's language. */
  readonly refused: readonly { readonly question: string; readonly why: string }[];
}
