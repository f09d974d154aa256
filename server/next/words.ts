import type { Bilingual } from '../words/bilingual';

/** Words of the tree that no document has. */
export const nextWords = {
  requirements: { en: 'Clause 4', ja: '箇条4の要求事項' },
  due: { en: 'What falls due', ja: '期限' },
  services: { en: 'Cloud services', ja: 'クラウドサービス' },
  risks: { en: 'Risks', ja: 'リスク' },
  controls: { en: 'Controls', ja: '管理策' },
  metOf: { en: '{met} of {total} met', ja: '{total}項目中{met}項目を充足' },
  dueCounts: { en: '{overdue} overdue, {soon} within 30 days', ja: '期限超過 {overdue}件、30日以内 {soon}件' },
  undated: { en: 'no day is written yet', ja: '日付は未記載' },
  count: { en: '{count}', ja: '{count}件' },
  remark: { en: 'to be considered', ja: '要確認' },
  suppressed: { en: 'suppressed: {reason}', ja: '抑制：{reason}' },
  suppressedUntil: { en: 'suppressed until {until}: {reason}', ja: '{until}まで抑制：{reason}' },
  placeholder: { en: 'still to be decided', ja: '未決定' },
  at: { en: '{file}, line {line}', ja: '{file} {line}行目' },
  begin: { en: 'choose to write it', ja: '選ぶと記入' },
  outOfScope: { en: 'not in scope on this day', ja: 'この日は適用範囲外' },
  unknownLevel: { en: 'Level unknown', ja: 'レベル不明' },
  closedRisks: { en: 'Closed', ja: '終了' },
  acceptable: { en: 'low enough', ja: '受容可能' },
  accepted: { en: 'accepted', ja: '受容済み' },
  above: { en: 'not accepted', ja: '未受容' },
  unassessed: { en: 'not assessed', ja: '未評価' },
  ownControls: { en: 'Own controls', ja: '独自の管理策' },
} as const satisfies Readonly<Record<string, Bilingual>>;
