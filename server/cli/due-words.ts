/** What `isms due` says of itself. */
import type { Bilingual } from '../words/bilingual';

export const dueCommandWords = {
  due: {
    en: 'what is overdue and what falls due: evidence, acceptances, plans, audits, reviews, suppressions',
    ja: '期限を過ぎたもの及び期限が近いもの(証拠、受容、計画、監査、レビュー、抑制)を表示',
  },
  within: { en: 'how far ahead: days, weeks or months (30d, 6w, 3m)', ja: '何日先まで表示するか(日30d、週6w、月3m)' },
  badHorizon: {
    en: '{option} takes a number of days, weeks or months, such as 30d, 6w or 3m, not "{value}".',
    ja: '{option}には30d(日)、6w(週)、3m(月)のように期間を指定してください(「{value}」は使えません)。',
  },
  dueUntil: { en: 'Until {until}', ja: '{until}まで' },
  nothingDue: {
    en: 'Nothing is overdue, and nothing falls due until {until}.',
    ja: '期限を過ぎたもの、及び{until}までに期限を迎えるものはありません。',
  },
  dueSummary: {
    en: '{overdue} overdue, {upcoming} until {until} (as of {today})',
    ja: '期限超過 {overdue}件、{until}までに期限を迎えるもの {upcoming}件({today}現在)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
