import type { Language } from '../../words/bilingual';
import type { DocumentUri, Subject } from '../../workspace/subject';
import type { Questions } from '../../workspace/questions';
import type { Matcher } from './matching';

/** All that decides which values are offered, beside the place itself. */
export interface ValueContext {
  readonly ask: Questions;
  readonly language: Language;
  readonly document: DocumentUri;
  /** The entry that the cursor is in, as the project knows it. */
  readonly subject: Subject | undefined;
  readonly matcher: Matcher;
  /** Files beside the ISMS, where they were asked for. */
  readonly files: readonly DocumentUri[];
}

/** Nobody reads more, and an editor would have to be sent all of them. */
export const mostCandidates = 200;

/** Sorts as numbers do. */
export function ordinal(index: number): string {
  return String(index).padStart(3, '0');
}
