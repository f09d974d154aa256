/** A law, a contract or a demand: where it stands, and what of the ISMS answers it. */
import { mark } from '../../../facts/marks';
import type { Requirement } from '../../../facts/model';
import { isOf, type Subject } from '../../../workspace/subject';
import { nameIn, obligationNames } from '../../../words/names';
import { fitted } from '../../../words/fitted';
import { escapeMarkdown } from '../../../markup/markdown';
import { beside } from '../brief';
import type { HoverContext } from '../context';
import { counted, countWords } from '../counted';
import { briefly, type Told, widths } from './told';

const words = {
  rows: {
    one: { en: '{count} row of the statement of applicability', ja: '適用宣言書の{count}行' },
    many: { en: '{count} rows of the statement of applicability', ja: '適用宣言書の{count}行' },
  },
  unanswered: { en: 'nothing refers to it', ja: '参照なし' },
} as const;

export function obligationTold({ value }: Subject<Requirement>, { ask, language }: HoverContext): Told {
  const { id = '', kind, source } = value;
  const naming = ask.all(mark.refers('obligation', id));
  return {
    meaning: [
      beside(
        kind && escapeMarkdown(fitted(nameIn(obligationNames, kind)[language], widths.fact)),
        briefly(source, language),
      ),
    ],
    standing: [
      beside(
        counted(countWords.risks, naming.filter((each) => isOf(each, 'risks')).length, language),
        counted(words.rows, naming.filter((each) => isOf(each, 'soa.controls')).length, language),
      ) ?? words.unanswered[language],
    ],
  };
}
