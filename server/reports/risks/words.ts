import type { RiskStanding } from '../../rules/treatment/standing';
import type { Bilingual } from '../../words/bilingual';
import type { EnisaState, Undrawn } from './model';

/** Words of the register of risks and its drawings. */
export const risksWords = {
  title: { en: 'Risk register', ja: 'リスク登録簿' },
  summary: { en: 'Criteria', ja: 'リスク基準' },
  process: { en: 'Process', ja: 'プロセス' },
  levels: { en: 'Levels of risk', ja: 'リスクレベル' },
  acceptable: { en: 'Acceptable up to', ja: '受容水準' },
  noAcceptable: { en: 'no level of acceptance is laid down', ja: '受容水準は定められていません' },
  riskTotal: { en: 'Risks', ja: 'リスク' },
  riskTotalWithClosed: { en: 'Risks ({count} closed)', ja: 'リスク(うち終了{count}件)' },
  note: {
    en: 'The risks of the cloud services as they are written in the files, with the level before and after treatment by the criteria of the organisation, beside the levels that ENISA published in 2009.',
    ja: 'ファイルに記載されたクラウドサービスのリスクを、組織のリスク基準による対応前後のレベルとともに示します。ENISAが2009年に公表したレベルも併せて示します。',
  },
  register: { en: 'Register', ja: 'リスクマップと登録簿' },
  nothingYet: { en: 'No risk is written yet.', ja: 'リスクはまだ記載されていません。' },
  before: { en: 'Before treatment', ja: '対応前' },
  after: { en: 'After treatment', ja: '対応後' },
  productAxis: { en: '{factors} (product of the steps, from 1)', ja: '{factors}(段階の積。段階は1から)' },
  sumAxis: { en: '{factors} (sum of the steps, from 0)', ja: '{factors}(段階の和。段階は0から)' },
  countOf: { en: '{level} {count}', ja: '{level} {count}' },
  drawnCount: { en: '{counted}', ja: '{count}件' },
  acceptableIs: { en: 'acceptable up to: {level}', ja: '受容水準：{level}' },
  aboveSign: { en: '▲: above the level of acceptance', ja: '▲：受容水準を超えるレベル' },
  plainMark: { en: 'Outlined: what remains is estimated', ja: '実線：残留リスクを評価済み' },
  dashedMark: {
    en: 'Dashed: what remains is not estimated; it stands as it was assessed',
    ja: '破線：残留リスクの評価なし(対応前の位置のまま)',
  },
  filledMark: { en: 'Filled: accepted as it remains', ja: '塗り：受容の記録あり' },
  planned: {
    en: 'As it is planned; nothing has lowered it yet: {risks}',
    ja: '計画上の位置(管理策又は計画が未実施で、まだ低減していないもの)：{risks}',
  },
  unplaced: {
    en: 'Not on the map, as not estimated on its scales: {risks}',
    ja: '尺度による見積りがなく図にないもの：{risks}',
  },
  givenUp: { en: 'Given up, so that nothing remains: {risks}', ja: '回避により残らないもの：{risks}' },
  closedOnes: { en: 'Closed: {risks}', ja: '終了したもの：{risks}' },
  noId: { en: '(no id)', ja: '(IDなし)' },
  ofLevel: { en: '{level}: {risks}', ja: '{level}：{risks}' },
  id: { en: 'Id', ja: '番号' },
  services: { en: 'Services', ja: 'サービス' },
  affects: { en: 'C/I/A', ja: '機密性・完全性・可用性' },
  owner: { en: 'Risk owner', ja: 'リスク所有者' },
  level: { en: 'Level', ja: 'レベル' },
  levelBefore: { en: 'Level before treatment', ja: 'レベル(対応前)' },
  treatment: { en: 'Treatment', ja: '対応' },
  controls: { en: 'Controls', ja: '管理策' },
  remaining: { en: 'Remains', ja: '残留リスク' },
  acceptance: { en: 'Acceptance', ja: '受容' },
  acceptanceOver: { en: 'lapsed', ja: '期限切れ' },
  standing: { en: 'Status', ja: '状況' },
  enisaState: { en: 'ENISA: state', ja: 'ENISAの検討状況' },
  enisaCategory: { en: 'ENISA: category', ja: 'ENISAの区分' },
  enisaColumn: { en: 'ENISA (probability × impact)', ja: 'ENISAの値(発生確率 × 影響度)' },
  enisaOf: { en: '{code} {level} ({probability} × {impact})', ja: '{code} {level}({probability} × {impact})' },
  position: { en: 'Place on the map', ja: 'マップ上の位置' },
  positionBefore: { en: 'Before: {down} × {across}', ja: '対応前：{down} × {across}' },
  positionAfter: { en: 'After: {down} × {across}', ja: '対応後：{down} × {across}' },
  nothing: { en: 'Nothing remains', ja: '残らない' },
  enisa: { en: 'ENISA 2009: probability and impact', ja: 'ENISA 2009：発生確率と影響度' },
  enisaChart: { en: 'R1 to R35', ja: 'R1～R35' },
  enisaNote: {
    en: 'The 35 cloud risks of ENISA, where ENISA placed them. Each is either considered in a risk of the register, or called not relevant with a reason, or nobody has touched it yet.',
    ja: 'ENISAが挙げた35のクラウドのリスクを、ENISAの評価による位置に示します。それぞれ、登録簿のリスクで検討済みか、理由を記して該当しないとしたか、まだ検討していないかのいずれかです。',
  },
  unverified: {
    en: 'Figures not yet compared with the report: all but {codes}',
    ja: '数値は報告書との照合前です({codes}を除く)',
  },
  unverifiedAll: { en: 'Figures not yet compared with the report', ja: '数値は報告書との照合前です' },
  probability: { en: 'Probability', ja: '発生確率' },
  impact: { en: 'Impact', ja: '影響度' },
  legendLooks: {
    en: 'Filled: considered · struck: not relevant · dashed: untouched',
    ja: '塗り：検討済み　取消線：該当しない　破線：未検討',
  },
  legendLooksOpen: {
    en: 'Filled: considered · struck: not relevant · dashed: untouched, or no reason given',
    ja: '塗り：検討済み　取消線：該当しない　破線：未検討又は理由未記入',
  },
  noReason: {
    en: 'Called not relevant, without a reason: {codes}',
    ja: '該当しないとする理由が未記入のもの：{codes}',
  },
  shapes: { en: '● {0}  ■ {1}  ◖ {2}  ◗ {3}', ja: '● {0}　■ {1}　◖ {2}　◗ {3}' },
  noProbability: {
    en: 'Without a probability in the report: {codes}',
    ja: '報告書に発生確率の記載がないもの：{codes}',
  },
  several: {
    en: 'With several figures in the report, drawn at the greatest probability: {codes}',
    ja: '報告書が場合により異なる値を示すもの(発生確率が最も高い場合の位置に図示)：{codes}',
  },
  offChart: {
    en: 'With another level in the report than its place has: {codes}',
    ja: '報告書のリスクレベルが位置の示すレベルと異なるもの：{codes}',
  },
  code: { en: 'Code', ja: 'コード' },
  risk: { en: 'Risk', ja: 'リスク' },
  category: { en: 'Category', ja: '区分' },
  state: { en: 'State', ja: '検討状況' },
  answer: { en: 'Risks, or the reason', ja: '対応するリスク、又は該当しない理由' },
  own: { en: 'Our level', ja: '自組織のレベル' },
  notVerified: { en: 'not verified', ja: '未照合' },
  markOf: {
    en: '{code} {title}: probability {probability}, impact {impact}, level {level}. {category}. {state}',
    ja: '{code} {title}：発生確率 {probability}、影響度 {impact}、レベル {level}。{category}。{state}',
  },
  begin: { en: 'Begin a risk', ja: '起票' },
  beginSpoken: { en: 'Begin a risk for {code}', ja: '{code}のリスクを起票' },
  dismiss: { en: 'Not relevant', ja: '該当しない' },
  dismissSpoken: { en: 'Say why {code} is not relevant', ja: '{code}が該当しない理由を記入' },
  noReasonTile: { en: 'ENISA no reason', ja: 'ENISA 理由未記入' },
  untouchedTile: { en: 'ENISA untouched', ja: 'ENISA 未検討' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const undrawnWords = {
  criteria: {
    en: 'There is no map, as no criteria for risks are written.',
    ja: 'リスク基準が記載されていないため、リスクマップはありません。',
  },
  scales: {
    en: 'There is no map, as the criteria lack a scale.',
    ja: 'リスク基準に尺度の記載がないため、リスクマップはありません。',
  },
  'one-factor': {
    en: 'There is no map of two axes, as the criteria estimate one factor only.',
    ja: 'リスク基準で見積もる項目が一つだけのため、二軸のリスクマップはありません。',
  },
  'too-wide': {
    en: 'There is no map, as the scales of the criteria have too many steps for one; the register has all risks.',
    ja: 'リスク基準の尺度の段階が多く図に表せないため、リスクマップはありません。全てのリスクは登録簿に示します。',
  },
} as const satisfies Readonly<Record<Undrawn, Bilingual>>;

export const standingNames = {
  above: { en: 'Not accepted', ja: '未受容' },
  unassessed: { en: 'Not assessed', ja: '未評価' },
  accepted: { en: 'Accepted', ja: '受容済み' },
  acceptable: { en: 'Low enough', ja: '受容可能' },
  closed: { en: 'Closed', ja: '終了' },
} as const satisfies Readonly<Record<RiskStanding, Bilingual>>;

/** A sign for each: no meaning by colour alone. */
export const standingSigns = {
  above: '✗',
  unassessed: '？',
  accepted: '△',
  acceptable: '✓',
  closed: '－',
} as const satisfies Readonly<Record<RiskStanding, string>>;

export const enisaStateNames = {
  untouched: { en: 'Untouched', ja: '未検討' },
  'no-reason': { en: 'No reason given', ja: '理由未記入' },
  considered: { en: 'Considered', ja: '検討済み' },
  'not-relevant': { en: 'Not relevant', ja: '該当しない' },
} as const satisfies Readonly<Record<EnisaState, Bilingual>>;

export const enisaStateSigns = {
  untouched: '○',
  'no-reason': '？',
  considered: '✓',
  'not-relevant': '－',
} as const satisfies Readonly<Record<EnisaState, string>>;
