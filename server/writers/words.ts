/** What writers say of their own. */
import type { Bilingual } from '../words/bilingual';

export const writerWords = {
  section: { en: 'Section', ja: '区分' },
  group: { en: 'Group', ja: '分類' },
  cover: { en: 'Cover', ja: '表紙' },
  cut: { en: 'cut', ja: '切り詰め' },
} as const satisfies Readonly<Record<string, Bilingual>>;
