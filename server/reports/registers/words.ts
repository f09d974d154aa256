import type { Bilingual } from '../../words/bilingual';

/** What all registers say. */
export const registerWords = {
  summary: { en: 'Summary', ja: '概要' },
  count: { en: 'Number of entries', ja: '件数' },
  nothing: { en: 'Nothing is registered yet.', ja: 'まだ登録がありません。' },
  id: { en: 'No.', ja: '番号' },
  name: { en: 'Name', ja: '名称' },
  title: { en: 'Title', ja: '標題' },
  owner: { en: 'Owner', ja: '責任者' },
  services: { en: 'Services', ja: 'サービス' },
  location: { en: 'Kept in', ja: '保管場所' },
  classification: { en: 'Classification', ja: '機密区分' },
  notes: { en: 'Notes', ja: '備考' },
  yes: { en: 'yes', ja: '該当' },
  /** Of a row that has none. */
  none: { en: 'Not stated', ja: '記載なし' },
} as const satisfies Readonly<Record<string, Bilingual>>;
