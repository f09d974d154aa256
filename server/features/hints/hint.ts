import type { Language } from '../../words/bilingual';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import type { Pointer } from '../../facts/fields';

/** What is known of a value and not written beside it; it stands behind the value. */
export interface Hint {
  readonly at: Pointer;
  readonly label: string;
}

/** A kind of hint: what it says of one entry. */
export type HintKind = (subject: Subject<unknown>, ask: Questions, language: Language) => readonly Hint[];
