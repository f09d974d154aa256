import type { Bilingual } from '../../words/bilingual';

/** Words of the report on clause 4, for every view and export of it. */
export const conformityWords = {
  addsTo: { en: '{clause} {title} (adds to JIS Q 27001, {base})', ja: '{clause} {title}(JIS Q 27001の{base}に追加)' },
  title: { en: 'Conformity with clause 4 of JIP-ISMS517-1.0', ja: '箇条4適合状況' },
  subject: { en: 'JIP-ISMS517-1.0, clause 4', ja: 'JIP-ISMS517-1.0 箇条4への適合状況' },
  clause: { en: 'Clause', ja: '箇条' },
  requirements: { en: 'Requirements', ja: '要求事項' },
  requirement: { en: 'Requirement', ja: '要求事項' },
  state: { en: 'State', ja: '判定' },
  answer: { en: 'Answer', ja: '回答' },
  answers: { en: 'Where it is answered', ja: '記載箇所' },
  against: { en: 'What is left', ja: '残っていること' },
  remark: { en: 'To be considered: {text}', ja: '要確認：{text}' },
  suppressed: { en: 'Suppressed: {text} ({reason})', ja: '抑制：{text}({reason})' },
  until: { en: '{reason}, until {date}', ja: '{reason}、期限 {date}' },
  noReason: { en: 'no reason given', ja: '理由の記載なし' },
  placeholder: { en: 'Still to be decided: {entry}', ja: '未決定：{entry}' },
  summary: { en: 'Summary', ja: '集計' },
  judged: {
    en: 'This is what the tool found in the files as they are now, judged for the day named; whether the management system conforms is for the auditor to say.',
    ja: 'この判定は、現在のファイルの記載を、基準日の時点で本ツールが確認した結果です。適合しているかどうかは審査員が判断します。',
  },
  parts: {
    en: 'A letter or number in brackets behind a clause, such as (a), tells apart what is judged one by one here; the clause itself is not divided like that.',
    ja: '箇条番号の後の(a)などは、判定のために本ツールが分けた項目の記号です。箇条そのものの細別ではありません。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
