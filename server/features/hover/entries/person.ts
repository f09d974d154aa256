/** A person: position, department, and what they answer for. */
import { mark } from '../../../facts/marks';
import type { Person } from '../../../facts/model';
import type { Subject } from '../../../workspace/subject';
import { beside, fact } from '../brief';
import type { HoverContext } from '../context';
import { counted, countWords } from '../counted';
import { briefly, few, type Told } from './told';

const words = {
  competence: { en: 'Competence', ja: '力量' },
  answersFor: { en: 'Answers for', ja: '責任を負う対象' },
} as const;

export function personTold({ value }: Subject<Person>, context: HoverContext): Told {
  const { ask, language } = context;
  const { id = '', title, department, competence = [] } = value;
  return {
    meaning: [
      beside(
        briefly(title, language),
        briefly(department, language),
        fact(
          words.competence,
          few(competence, (each) => briefly(each, language), language),
          language,
        ),
      ),
    ],
    standing: [
      fact(
        words.answersFor,
        beside(
          counted(countWords.services, ask.count(mark.ownsService(id)), language),
          counted(countWords.controls, ask.count(mark.ownsControl(id)), language),
          counted(countWords.risks, ask.count(mark.ownsRisk(id)), language),
        ),
        language,
      ),
    ],
  };
}
