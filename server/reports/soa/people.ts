/** People as they are chosen from a list. */
import { bracketed } from '../../words/listing';
import type { Language } from '../../words/bilingual';
import type { Choice } from '../view/view';
import type { StatementOfApplicabilityReport } from './model';

/** By their names; those who are called alike are told apart by their ids. */
export function peopleToChoose(
  people: StatementOfApplicabilityReport['people'],
  language: Language,
): readonly Choice[] {
  const times = new Map<string, number>();
  for (const { name } of people) times.set(name, (times.get(name) ?? 0) + 1);
  return people.map(({ id, name }) => ({
    value: id,
    label: (times.get(name) ?? 0) > 1 ? `${name}${bracketed(id, language)}` : name,
  }));
}
