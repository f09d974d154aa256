/** An asset: what it is, whose, what it is worth, and how many risks may affect it. */
import { mark } from '../../../facts/marks';
import type { Asset } from '../../../facts/model';
import { isOf, type Subject } from '../../../workspace/subject';
import { propertyNames } from '../../../words/names';
import { fitted } from '../../../words/fitted';
import { escapeMarkdown } from '../../../markup/markdown';
import { beside, fact } from '../brief';
import type { HoverContext } from '../context';
import { counted, countWords } from '../counted';
import { allCalled, called, type Told, widths } from './told';

const words = {
  personalData: { en: 'personal data', ja: '個人データ' },
  classification: { en: 'Classification', ja: '機密区分' },
  owner: { en: 'Owner', ja: '責任者' },
  services: { en: 'Services', ja: 'サービス' },
  value: { en: 'Value', ja: '価値' },
  noRisks: { en: 'no risks', ja: 'リスクなし' },
} as const;

export function assetTold({ value }: Subject<Asset>, context: HoverContext): Told {
  const { ask, language } = context;
  const { id = '', type, classification, personalData, owner, services } = value;
  const risks = ask.all(mark.refers('asset', id)).filter((each) => isOf(each, 'risks'));
  const worth = (['confidentiality', 'integrity', 'availability'] as const).flatMap((property) => {
    const written = value.value?.[property];
    return written === undefined
      ? []
      : [`${propertyNames[property][language]} ${escapeMarkdown(fitted(String(written), widths.fact))}`];
  });
  return {
    meaning: [
      beside(
        type && escapeMarkdown(fitted(type, widths.fact)),
        fact(words.classification, classification && escapeMarkdown(fitted(classification, widths.fact)), language),
        personalData ? words.personalData[language] : undefined,
      ),
    ],
    standing: [
      beside(
        fact(words.owner, called(owner, 'person', context), language),
        fact(words.services, allCalled(services, 'service', context), language),
      ),
      beside(
        fact(words.value, worth.join(language === 'ja' ? '、' : ', '), language),
        counted(countWords.risks, risks.length, language) ?? words.noRisks[language],
      ),
    ],
  };
}
