/** What writers say of their own. */
import type { Bilingual } from '../words/bilingual';

export const writerWords = {
  section: { en: 'Section', ja: '区分' },
  group: { en: 'Group', ja: '分類' },
  cover: { en: 'Cover', ja: '表紙' },
  drawing: { en: '{heading} (map)', ja: '{heading}(図)' },
  lookFilled: { en: 'filled', ja: '塗り' },
  lookStruck: { en: 'struck', ja: '取消線' },
  lookDashed: { en: 'dashed', ja: '破線' },
  noRows: { en: 'Nothing is written.', ja: '記載なし' },
  cut: { en: 'cut', ja: '切り詰め' },
} as const satisfies Readonly<Record<string, Bilingual>>;
