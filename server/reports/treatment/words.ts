import type { Bilingual } from '../../words/bilingual';
import { dueWords } from '../due/words';
import type { AcceptanceState, MeasureSpan } from './model';

/** Words of the plan of risk treatment. */
export const treatmentWords = {
  title: { en: 'Risk treatment plan', ja: 'リスク対応計画' },
  acceptable: { en: 'Acceptable up to', ja: '受容水準' },
  summary: { en: 'Summary', ja: '概要' },
  note: {
    en: 'What is still to be done about the risks, by whom and by when; who has accepted what remains, and until when; and the level that remains. What was to be done is overdue from the day after.',
    ja: 'リスクへの対応のうち今後実施するものと、その担当者及び期限、残留リスクを受容した人と受容の期限、並びに残留リスクのレベルを示します。期限の翌日から期限超過として扱います。',
  },
  measures: { en: 'Plans and planned controls', ja: '対応計画及び実施予定の管理策' },
  acceptances: { en: 'Acceptances', ja: 'リスクの受容' },
  residuals: { en: 'What remains', ja: '残留リスク' },
  due: { en: 'Due', ja: '期限' },
  left: { en: 'Left', ja: '残り' },
  kind: { en: 'Kind', ja: '種類' },
  plan: { en: 'Treatment plan', ja: '対応計画' },
  control: { en: 'Control', ja: '管理策' },
  what: { en: 'What', ja: '実施内容' },
  of: { en: 'Of', ja: '対象' },
  risks: { en: 'Risks treated', ja: '対応するリスク' },
  owner: { en: 'Responsible', ja: '担当者' },
  progress: { en: 'Status', ja: '状況' },
  doneOn: { en: 'done on {date}', ja: '{date}完了' },
  notDone: { en: 'not done', ja: '未完了' },
  risk: { en: 'Risk', ja: 'リスク' },
  remaining: { en: 'Remains', ja: '残留リスク' },
  levelBefore: { en: 'Before', ja: '対応前' },
  authority: { en: 'May accept', ja: '受容の権限者' },
  by: { en: 'Accepted by', ja: '受容した人' },
  on: { en: 'On', ja: '受容日' },
  until: { en: 'Until', ja: '受容期限' },
  reason: { en: 'Reason', ja: '理由' },
  state: { en: 'State', ja: '受容の状態' },
  treatment: { en: 'Treatment', ja: '対応' },
  sharedWith: { en: 'Shared with', ja: '共有先' },
  controls: { en: 'Controls', ja: '管理策' },
  standing: { en: 'Status', ja: '状況' },
  riskOwner: { en: 'Risk owner', ja: 'リスク所有者' },
  nothing: { en: 'Nothing remains', ja: '残らない' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const spanNames = {
  overdue: dueWords.overdue,
  soon: dueWords.soon,
  quarter: dueWords.quarter,
  later: dueWords.later,
  undated: { en: 'Without a day', ja: '期限なし' },
  done: { en: 'Done', ja: '完了' },
} as const satisfies Readonly<Record<MeasureSpan, Bilingual>>;

export const spanSigns = {
  overdue: '✗',
  soon: '△',
  quarter: '○',
  later: '○',
  undated: '？',
  done: '✓',
} as const satisfies Readonly<Record<MeasureSpan, string>>;

export const acceptanceNames = {
  missing: { en: 'Missing', ja: '受容なし' },
  lapsed: { en: 'Lapsed', ja: '期限切れ' },
  'in-force': { en: 'In force', ja: '有効' },
  'not-needed': { en: 'Not needed', ja: '受容不要' },
} as const satisfies Readonly<Record<AcceptanceState, Bilingual>>;

export const acceptanceSigns = {
  missing: '✗',
  lapsed: '✗',
  'in-force': '✓',
  'not-needed': '－',
} as const satisfies Readonly<Record<AcceptanceState, string>>;
