/** The editions of ISO/IEC 27017: which the tool judges against, and that there is a newer one. */
import { bracketed } from '../../words/listing';
import type { Bilingual } from '../../words/bilingual';
import type { HoverContext } from './context';
import { bullets, escapeMarkdown, paragraphs } from '../../markup/markdown';
import { filled } from '../../words/filled';

const words = {
  heading: { en: '{standard} exists and is not supported yet', ja: '{standard}(未対応)' },
  published: {
    en: 'Published in {month}; as an international standard it replaces the edition of 2015.',
    ja: '{month}に発行され、国際規格としては2015年版に置き換わりました。',
  },
  newControls: { en: 'New controls, as far as known', ja: '判明している新しい管理策' },
  successorOf: { en: 'takes the place of {id}', ja: '{id}の後継' },
  titles: { en: 'titles unverified', ja: '標題は未確認、日本語版なし' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function editionNote({ ask, language }: HoverContext): string {
  const { standard, published, numbering, why, unknown, new: controls } = ask.catalog.nextCloudEdition;
  const list = controls.map(({ id, title, successorOf }) => {
    const heir = successorOf ? bracketed(filled(words.successorOf[language], { id: successorOf }), language) : '';
    return `${id} ${escapeMarkdown(title.en)}${heir}`;
  });
  const appeared = filled(words.published[language], { month: monthName(published, language) });
  return paragraphs(
    `**${filled(words.heading[language], { standard })}**`,
    escapeMarkdown([appeared, why[language]].join(language === 'ja' ? '' : ' ')),
    `**${words.newControls[language]}**${bracketed(words.titles[language], language)}`,
    bullets(list),
    escapeMarkdown([numbering[language], unknown[language]].join(language === 'ja' ? '' : ' ')),
  );
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function monthName(yearAndMonth: string, language: HoverContext['language']): string {
  const [year = '', month = ''] = yearAndMonth.split('-');
  return language === 'ja' ? `${year}年${Number(month)}月` : `${months[Number(month) - 1] ?? month} ${year}`;
}
