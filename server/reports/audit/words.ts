import type { Bilingual } from '../../words/bilingual';

/** Words of the report on internal audit. */
export const auditWords = {
  title: { en: 'Internal audit', ja: '内部監査報告書' },
  programme: { en: 'Audit programme', ja: '監査プログラム' },
  none: { en: 'No audit programme is written yet.', ja: '監査プログラムはまだ記載されていません。' },
  interval: { en: 'Interval', ja: '監査の間隔' },
  cycle: { en: 'Cycle', ja: '監査の周期' },
  months: { en: '{counted} (since {since})', ja: '{months}か月({since}以降)' },
  criteria: { en: 'Criteria', ja: '監査基準' },
  method: { en: 'Method', ja: '監査の方法' },
  responsible: { en: 'Responsible', ja: '責任者' },
  next: { en: 'Next planned audit', ja: '次回の予定' },
  coverage: { en: 'Services and criteria', ja: 'サービスと監査基準' },
  coverageNote: {
    en: 'For each service in scope, the last internal audit of the cycle that judged it by each criterion, who confirmed what customers were promised, and which reviews by others took part.',
    ja: '適用範囲の各サービスについて、周期内に各監査基準で判定した直近の内部監査、カスタマへの約束の確認、及び他者による監査・レビューの一覧です。',
  },
  service: { en: 'Service', ja: 'サービス' },
  roles: { en: 'Roles', ja: '役割' },
  commitments: { en: 'Commitments to customers', ja: 'カスタマへの約束の確認' },
  byOthers: { en: 'By others', ja: '他者による監査・レビュー' },
  state: { en: 'Coverage', ja: '監査の状況' },
  covered: { en: 'audited', ja: '監査済み' },
  planned: { en: 'planned', ja: '予定' },
  missing: { en: 'not audited', ja: '未監査' },
  confirmed: { en: 'confirmed', ja: '確認済み' },
  unconfirmed: { en: 'not confirmed', ja: '未確認' },
  notApplicable: { en: 'not a provider', ja: '対象外' },
  controls: { en: 'Controls within the cycle', ja: '周期内の管理策' },
  controlsNote: {
    en: 'Controls that the statement of applicability says apply, and the audits of the cycle that covered them; ◇ is an audit or review by others. The last column has the latest internal audit, and one by others only where there is none.',
    ja: '適用宣言書で適用とした管理策と、周期内にそれを対象とした監査の一覧です。◇は他者による監査・レビューです。監査の状況には直近の内部監査を示し、内部監査がない場合に限り他者による監査・レビューを示します。',
  },
  control: { en: 'Control', ja: '管理策番号' },
  controlTitle: { en: 'Title', ja: '管理策' },
  cloud: { en: 'What the audit of a cloud service adds', ja: '一般の監査とクラウドの監査' },
  cloudNote: {
    en: 'The four things in which the audit of a cloud service goes further than that of an ISMS, and what the last internal audit has of each.',
    ja: 'クラウドサービスの監査で、一般のISMSの監査に加わる四つの観点と、直近の内部監査での状況です。',
  },
  aspect: { en: 'Aspect', ja: '観点' },
  general: { en: 'Audit of an ISMS', ja: '一般の監査' },
  cloudAudit: { en: 'Audit of a cloud service', ja: 'クラウドの監査' },
  here: { en: 'Here: {audit}', ja: '当組織：{audit}' },
  hereNobody: { en: 'Here', ja: '当組織' },
  audits: { en: 'Audits', ja: '監査の記録' },
  id: { en: 'No.', ja: '番号' },
  kind: { en: 'Kind', ja: '種類' },
  services: { en: 'Services', ja: '対象のサービス' },
  day: { en: 'Performed', ja: '実施日' },
  plannedDay: { en: 'Planned', ja: '予定日' },
  auditors: { en: 'Auditors', ja: '監査員' },
  conclusion: { en: 'Conclusion', ja: '結論' },
  report: { en: 'Report', ja: '報告書' },
  all: { en: 'all', ja: '全て' },
  reviews: { en: 'Audits and reviews by others', ja: '他者による監査・レビュー' },
  reviewsNote: {
    en: 'What independent audits and reviews looked at, and which controls of the cycle they reach that no internal audit does.',
    ja: '他者による監査・レビューの対象と、内部監査が周期内に対象としていない管理策のうち、それらが補うものの一覧です。',
  },
  scheme: { en: 'Scheme', ja: '制度' },
  period: { en: 'Period or day', ja: '対象期間又は実施日' },
  fills: { en: 'Fills', ja: '内部監査を補う管理策' },
  findings: { en: 'Findings and corrective action', ja: '監査所見と是正処置' },
  grade: { en: 'Grade', ja: '区分' },
  description: { en: 'What was found', ja: '所見' },
  correction: { en: 'Correction', ja: '修正' },
  rootCause: { en: 'Cause', ja: '原因' },
  action: { en: 'Corrective action', ja: '是正処置' },
  owner: { en: 'Owner', ja: '担当者' },
  due: { en: 'Due', ja: '期限' },
  doneOn: { en: 'done on {date}', ja: '{date}完了' },
  effectiveness: { en: 'Effectiveness', ja: '有効性の確認' },
  status: { en: 'Status', ja: '状態' },
  open: { en: 'open', ja: '未完了' },
  closed: { en: 'closed', ja: '完了' },
  purpose: { en: 'Purpose', ja: '目的' },
  level: { en: 'Level', ja: '水準' },
  competence: { en: 'Competence', ja: '力量' },
  more: { en: '{count} more', ja: 'ほか{count}件' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Our own words on how the audit of a cloud service goes further; JIP-ISMS517-1.0, 4.3 with its notes. */
export const aspects = {
  purpose: {
    general: {
      en: 'Whether the ISMS conforms, and is effectively implemented and maintained.',
      ja: 'ISMSが要求事項に適合し、有効に実施され、維持されているかどうかを判定します。',
    },
    cloud: {
      en: 'Also whether what customers of the service were promised is kept.',
      ja: 'これに加え、サービスのカスタマに約束した事項が守られているかどうかを確認します。',
    },
  },
  level: {
    general: {
      en: 'The level that the organisation has set for itself.',
      ja: '組織が自ら定めた水準で判定します。',
    },
    cloud: {
      en: 'The level that customers may expect of the service.',
      ja: 'サービスのカスタマが期待する水準で判定します。',
    },
  },
  criteria: {
    general: {
      en: 'Own requirements and JIS Q 27001.',
      ja: '自組織の要求事項及びJIS Q 27001を基準とします。',
    },
    cloud: {
      en: 'Also JIP-ISMS517, with the controls of ISO/IEC 27017 that apply.',
      ja: 'JIP-ISMS517、及び適用するISO/IEC 27017の管理策も基準とします。',
    },
  },
  competence: {
    general: {
      en: 'Auditors who know the ISMS and do not audit their own work.',
      ja: 'ISMSを理解し、自らの業務を監査しない監査員が行います。',
    },
    cloud: {
      en: 'Among them, somebody who knows cloud technology and its risks.',
      ja: 'クラウドの技術とリスクに関する力量をもつ人が加わります。',
    },
  },
} as const satisfies Readonly<Record<string, { readonly general: Bilingual; readonly cloud: Bilingual }>>;
