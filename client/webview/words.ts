/** The page's own words. It speaks the language of the document that it shows, so that both can be shown to an auditor. */
import type { Bilingual } from '../../server/words/bilingual';

export const words = {
  soa: { en: 'SoA', ja: '適用宣言書' },
  conformity: { en: 'Clause 4', ja: '箇条4' },
  risks: { en: 'Risks', ja: 'リスク' },
  scope: { en: 'Scope & systems', ja: '適用範囲・構成' },
  documents: { en: 'Documents', ja: '文書' },
  language: { en: 'Language of the document', ja: '文書の言語' },
  export: { en: 'Export…', ja: '書き出し…' },
  browse: { en: 'Open in browser', ja: 'ブラウザで開く' },
  copy: { en: 'Copy as Markdown', ja: 'Markdownでコピー' },
  actions: { en: 'Export', ja: '書き出し' },
  filter: { en: 'Filter', ja: '絞込み' },
  clear: { en: 'Clear filters', ja: '絞込みを解除' },
  details: { en: 'Details', ja: '詳細' },
  findings: { en: 'Findings', ja: '指摘' },
  shown: { en: '{shown} of {all}', ja: '{all}件中{shown}件' },
  nothing: { en: 'No row matches the filter.', ja: '条件に合う行はありません。' },
  about: { en: 'Cover, revision history, summary', ja: '表紙・改訂履歴・集計' },
  loading: { en: 'Reading…', ja: '読み込んでいます…' },
  behindText: { en: '⟳ Behind the text', ja: '⟳ 更新待ち' },
  behindServer: {
    en: '⚠ The language server does not answer: what is shown may be old',
    ja: '⚠ 更新待ち：言語サーバが応答していません。古い内容の可能性があります',
  },
  asOf: { en: 'As of', ja: '基準日' },
  resetDay: { en: 'Back to today', ja: '今日に戻す' },
  forecast: {
    en: 'As it will stand on {date}, if nothing changes until then',
    ja: '{date}現在の見込み(以後変更がない場合)',
  },
  past: { en: 'Judged by the day {date}', ja: '{date}を基準日とした判定' },
  source: { en: 'Go to the source of {name}', ja: '{name}の記述箇所に移動' },
  read: { en: 'About this clause', ja: '箇条の説明' },
  readOn: { en: 'About this clause: {name}', ja: '箇条の説明：{name}' },
  begin: { en: 'Begin', ja: '書き始める' },
  beginRow: { en: 'Begin the answer to {name}', ja: '{name}の回答を書き始める' },
  keys: {
    en: 'Enter on a row’s box: here. Shift+Enter: back to the rows. Esc: deselect.',
    ja: '行のチェックボックスでEnter：ここへ移動／Shift+Enter：行に戻る／Esc：選択を解除',
  },
  boxKeys: { en: 'Space: select, Enter: go to the decision', ja: 'Space：選択、Enter：決定欄に移動' },
  several: { en: '{title}: {count} chosen', ja: '{title}：{count}つ選択' },
  unread: {
    en: '⚠ {files} cannot be read in part: what is shown, and its numbers, may lack what stands there.',
    ja: '⚠ {files}に読み取れない箇所があります。表示と件数に、その内容が含まれていないことがあります。',
  },
  moreFiles: { en: '{count} more', ja: 'ほか{count}件' },
  selectRow: { en: 'Select {name}', ja: '{name}を選択' },
  selectGroup: { en: 'Select what is undecided in: {name}', ja: '次のうち未決定の行を選択：{name}' },
  selectAll: { en: 'Select all undecided ({count})', ja: '未決定を全て選択({count}件)' },
  decide: { en: 'Decide', ja: '決定' },
  selected: { en: '{count} selected: {names}', ja: '{count}件を選択中：{names}' },
  applies: { en: 'Applies', ja: '適用' },
  doesNotApply: { en: 'Does not apply', ja: '除外' },
  reason: { en: 'Reason', ja: '理由' },
  basis: { en: 'Basis', ja: '根拠' },
  basisHint: { en: 'Risk ids; laws; contracts', ja: 'リスクID、法令、契約(「、」で区切る)' },
  unknownBasis: {
    en: '⚠ There is no {name} in this project, or it is a risk that is closed',
    ja: '⚠ {name}はプロジェクトに登録されていないか、終了したリスクです',
  },
  owner: { en: 'Owner', ja: '責任者' },
  status: { en: 'Status', ja: '実施状況' },
  write: { en: 'Write', ja: '記入' },
  deselect: { en: 'Deselect', ja: '選択を解除' },
  chooseFirst: { en: 'Choose whether they apply', ja: '適用か除外かを選択してください' },
  noReason: {
    en: '⚠ An exclusion needs a reason',
    ja: '⚠ 除外には理由が必要です',
  },
  tooMany: { en: '⚠ At most {count} at a time', ja: '⚠ 一度に決定できるのは{count}件までです' },
  tooLong: { en: '⚠ At most {count} characters in a field', ja: '⚠ 一つの欄に入力できるのは{count}文字までです' },
  decided: {
    en: 'Written into the source, not saved yet: {decision}, {names} ({count})',
    ja: 'ファイルに記入しました(未保存)：{decision}、{names}({count}件)',
  },
  notDecided: { en: 'Nothing was written', ja: '記入できませんでした' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof words;

/** What is put in is never looked at for more places to fill. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
