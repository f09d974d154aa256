import type { Language } from '../../words/bilingual';
import type { DatedAudit } from '../../rules/audit/reach';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';

/** A figure above an entry, and the entries that it counts. */
export interface Lens {
  readonly title: string;
  /** Asked when somebody looks at it: of thousands of entries, few are seen. */
  readonly counts: () => readonly Subject<unknown>[];
}

export interface LensContext {
  readonly ask: Questions;
  readonly language: Language;
  /** The audits that were performed, the latest first; put in order once for all entries. */
  readonly audits: () => readonly DatedAudit[];
}

/** What is said above one entry; nothing where there is nothing to say yet. */
export type LensKind = (subject: Subject<unknown>, context: LensContext) => Lens | undefined;
