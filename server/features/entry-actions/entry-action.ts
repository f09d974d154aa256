/** What may be done with an entry although nothing is found on it: a person changes his mind, and the product writes it. */
import type { Fix } from '../../check/fix';
import type { SectionName } from '../../facts/model';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import { isOf, type Entry, type Subject } from '../../workspace/subject';

export interface EntryAction {
  /** `undefined`: on entries of any section. */
  readonly on: SectionName | undefined;
  /** None where it makes no sense; no two titles of an entry are alike. */
  readonly offers: (subject: Subject<unknown>, ask: Questions, project: Project) => readonly Fix[];
}

export function entryAction<Section extends SectionName>(
  on: Section,
  offers: (entry: Entry<Section>, ask: Questions) => readonly Fix[],
): EntryAction {
  return { on, offers: (subject, ask) => (isOf(subject, on) ? offers(subject, ask) : []) };
}
