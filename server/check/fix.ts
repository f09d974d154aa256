import type { Bilingual } from '../words/bilingual';
import type { Change } from '../editing/change';

/** One mend of one finding; one undoable edit. */
export interface Fix {
  readonly title: Bilingual;
  readonly changes: readonly Change[];
  /** The one that most people want. */
  readonly preferred?: boolean;
  /** Decides nothing that a person should decide: "Fix all" applies it. */
  readonly safe?: boolean;
  /** All of its changes are made, or none: each refers to what another one writes. */
  readonly whole?: boolean;
  /** Changes how it is written, and nothing that it says: told to whoever asks, and no reason to light a lamp. */
  readonly tidies?: boolean;
  /** Mends nothing: a way to live with the finding. */
  readonly silences?: boolean;
}

/** Stands where a person must decide; never a justification made up by a machine. */
export { toDo } from '../facts/text';
