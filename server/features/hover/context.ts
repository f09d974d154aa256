import { andMore } from '../../words/listing';
import { labelled } from '../../markup/markdown';
import type { Bilingual, Language } from '../../words/bilingual';
import type { Explanations } from '../../catalog/explanations';
import type { IsmsService } from '../../isms-service';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import type { LicensedTexts } from './licensed';

/** What every hover may draw on. */
export interface HoverContext {
  readonly service: IsmsService;
  readonly project: Project;
  readonly ask: Questions;
  readonly language: Language;
  readonly explanations: Explanations;
  /** The standards' own texts, where the user has a licence and a file with them. */
  readonly licensedTexts: LicensedTexts;
}

/** An item of a list that has items of its own: on its line when there is one, else beneath it. */
export function labelledList(label: Bilingual, items: readonly string[], language: Language): string {
  if (items.length === 1) return labelled(label, items[0] ?? '', language);
  return [`**${label[language]}**`, ...items.map((item) => `  - ${item}`)].join('\n');
}

/** How many items a hover lists before it only counts. */
const few = 5;

/** The first few of many things in words, and how many more there are: a register may have thousands. */
export function firstOf<T>(items: readonly T[], say: (item: T) => string, language: Language): readonly string[] {
  const said = items.slice(0, few).map(say);
  const more = items.length - few;
  return more <= 0 ? said : [...said, andMore(more)[language]];
}
