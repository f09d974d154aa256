import { counted } from '../../words/counted';
import type { Bilingual } from '../../words/bilingual';
import { fill } from '../../check/message';
import type { MessageArguments } from '../../check/rule';

/** Words of what falls due, for every view and export of it. */
export const dueWords = {
  title: { en: 'What falls due', ja: '期限一覧' },
  summary: { en: 'Summary', ja: '集計' },
  note: {
    en: 'What has passed its day, and what comes up, as it is written in the files. What was to be done is overdue from the day after.',
    ja: 'ファイルに記載された期限のうち、過ぎたものとこれから到来するものの一覧です。期限の翌日から期限超過として扱います。',
  },
  overdue: { en: 'Overdue', ja: '期限超過' },
  soon: { en: 'Within 30 days', ja: '30日以内' },
  quarter: { en: 'Within 90 days', ja: '90日以内' },
  later: { en: 'Later', ja: '91日以降' },
  undated: {
    en: 'No day by which something is due is written yet, so this does not say that all is in time. These dates fill the list:',
    ja: '期限となる日付は、まだ一つも書かれていません(期限内であることを示すものではありません)。次の日付を書くと、一覧に表示されます。',
  },
  dayToWrite: { en: '{what}: {fields}', ja: '{what}：{fields}' },
  auditDays: { en: 'Audits that are planned, and the next one', ja: '監査の予定日及び次回の監査の期限' },
  day: { en: 'Day', ja: '期日' },
  left: { en: 'Left', ja: '残り' },
  item: { en: 'What', ja: '内容' },
  entry: { en: 'Of', ja: '対象' },
  detail: { en: 'Detail', ja: '詳細' },
  owner: { en: 'Owner', ja: '担当者' },
  place: { en: 'Place', ja: '記載箇所' },
  clause: { en: 'Clause', ja: '箇条' },
  kind: { en: 'Kind', ja: '種類' },
  today: { en: 'today', ja: '本日' },
  daysLeft: { en: '{counted} left', ja: 'あと{days}日' },
  daysOver: { en: '{counted} overdue', ja: '{days}日超過' },
  validUntil: { en: 'Evidence to be renewed', ja: '証拠の有効期限' },
  newerEvidence: { en: 'Newer evidence to be collected', ja: '新しい証拠の取得' },
  documentReview: { en: 'Document to be reviewed', ja: '文書のレビュー' },
  controlDue: { en: 'Control to be implemented', ja: '管理策の実施期限' },
  serviceBegins: { en: 'Service comes into scope', ja: 'サービスの開始(適用範囲に入る日)' },
  serviceEnds: { en: 'Last day of the service in scope', ja: 'サービスの終了(適用範囲の最終日)' },
  acceptanceEnds: { en: 'Acceptance to be renewed', ja: 'リスク受容の期限' },
  planDue: { en: 'Treatment plan to be done', ja: 'リスク対応計画の期限' },
  reassessment: { en: 'Risk to be reassessed', ja: 'リスクの再評価' },
  nextReviewUnset: { en: 'Next review to be set anew', ja: '次回見直し日の更新' },
  internalAudit: { en: 'Planned internal audit', ja: '内部監査の予定日' },
  externalAudit: { en: 'Planned external audit', ja: '外部監査の予定日' },
  independentReview: { en: 'Planned independent review', ja: '独立したレビューの予定日' },
  nextAudit: { en: 'Next internal audit', ja: '次回の内部監査の期限' },
  actionDue: { en: 'Action on an audit finding', ja: '監査所見の処置の期限' },
  suppressionEnds: { en: 'Suppression to be looked at again', ja: '指摘の抑制の期限' },
  byInterval: { en: 'interval of {counted}', ja: '監査の間隔({months}か月)' },
  byService: { en: 'service {service}', ja: 'サービス{service}' },
  byServiceCriterion: { en: '{criterion} for service {service}', ja: 'サービス{service}の監査基準{criterion}' },
  byCriteria: { en: 'criteria {criteria}', ja: '監査基準({criteria})' },
  byControls: { en: 'controls {controls}', ja: '管理策({controls})' },
  byCommitments: {
    en: 'commitments to the customers of {service}',
    ja: 'サービス{service}のカスタマへの約束の確認',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What people call the sorts of things that fall due. */
export const kindNames = {
  evidence: { en: 'Evidence', ja: '証拠' },
  acceptance: { en: 'Acceptance', ja: '受容' },
  plan: { en: 'Treatment plan', ja: '対応計画' },
  control: { en: 'Control', ja: '管理策' },
  'corrective-action': { en: 'Corrective action', ja: '是正処置' },
  audit: { en: 'Audit', ja: '監査' },
  review: { en: 'Review', ja: '見直し' },
  service: { en: 'Service', ja: 'サービス' },
  suppression: { en: 'Suppression', ja: '抑制' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function filledIn(words: Bilingual, args: MessageArguments): Bilingual {
  return { en: fill(words.en, args, 'en'), ja: fill(words.ja, args, 'ja') };
}

/** How many days are left, in words; less than none are over. */
export function daysLeft(days: number): Bilingual {
  if (days === 0) return dueWords.today;
  const apart = Math.abs(days);
  return filledIn(days > 0 ? dueWords.daysLeft : dueWords.daysOver, { days: apart, counted: counted(apart, 'day') });
}
