import type { IsmsService } from '../../isms-service';
import type { Language } from '../../words/bilingual';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';

export interface ValueContext {
  readonly service: IsmsService;
  readonly project: Project;
  readonly ask: Questions;
  readonly language: Language;
  readonly subject: Subject | undefined;
  /** What is written of the value before the cursor. */
  readonly typed: string;
}

/** Sorts as numbers do. */
export function ordinal(index: number): string {
  return String(index).padStart(3, '0');
}
