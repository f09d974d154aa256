import { decisionNames, roleLabels, statusNames } from '../../words/names';
import type { Bilingual } from '../../words/bilingual';

/** Words of the statement of applicability, for every view and export of it. */
export const soaWords = {
  title: { en: 'Statement of applicability', ja: '適用宣言書' },
  ownControls: { en: 'Own controls', ja: '独自の管理策' },
  documentTitle: { en: 'Document', ja: '文書名' },
  documentId: { en: 'Document number', ja: '文書番号' },
  version: { en: 'Version', ja: '版' },
  established: { en: 'Established', ja: '制定日' },
  revised: { en: 'Revised', ja: '改訂日' },
  classification: { en: 'Classification', ja: '機密区分' },
  approvedBy: { en: 'Approved by', ja: '承認者' },
  approvedOn: { en: 'Approved on', ja: '承認日' },
  scope: { en: 'Scope', ja: '適用範囲' },
  services: { en: 'Cloud services', ja: 'クラウドサービス' },
  standards: { en: 'Standards', ja: '適用規格' },
  approvals: { en: 'Approval', ja: '承認欄' },
  prepared: { en: 'Prepared', ja: '作成' },
  reviewed: { en: 'Reviewed', ja: '審査' },
  approved: { en: 'Approved', ja: '承認' },
  history: { en: 'Revision history', ja: '改訂履歴' },
  change: { en: 'Change', ja: '改訂内容' },
  by: { en: 'By', ja: '担当者' },
  date: { en: 'Date', ja: '日付' },
  draft: { en: 'DRAFT', ja: '案' },
  summary: { en: 'Summary', ja: '集計' },
  standard: { en: 'Standard', ja: '規格' },
  legend: {
    en: 'Roles: ● the row speaks for it, － ISO/IEC 27017 has no guidance for it. Applies: ○ applicable, × excluded, ？ undecided or not stated. Status: ● implemented, ◐ in part, △ planned, □ not implemented.',
    ja: '役割 ●：この行の対象　－：ISO/IEC 27017に手引なし　／　適用 ○：適用　×：除外　？：未決定又は記載なし　／　実施状況 ●：実施済み　◐：一部実施　△：計画中　□：未実施',
  },
  control: { en: 'Control', ja: '管理策番号' },
  annexNumber: { en: 'Annex A {edition}', ja: '附属書A {edition}' },
  otherEdition: { en: '{edition} edition', ja: '{edition}年版' },
  controlTitle: { en: 'Title', ja: '管理策' },
  provider: roleLabels.provider,
  customer: roleLabels.customer,
  role: { en: 'Role', ja: '役割' },
  clause: { en: 'Clause', ja: '箇条' },
  finding: { en: 'Finding', ja: '指摘' },
  errors: { en: 'With errors', ja: 'エラーあり' },
  decision: { en: 'Applies', ja: '適用' },
  reason: { en: 'Reason for inclusion or exclusion', ja: '適用又は除外の理由' },
  basis: { en: 'Basis', ja: '根拠' },
  responsibility: { en: 'Carried out by', ja: '責任分担' },
  status: { en: 'Status', ja: '実施状況' },
  implementation: { en: 'Implementation', ja: '実施内容' },
  documents: { en: 'Documents', ja: '関連文書' },
  evidence: { en: 'Evidence', ja: '証拠' },
  owner: { en: 'Owner', ja: '責任者' },
  reviewedOn: { en: 'Last reviewed', ja: '最終見直し日' },
  auditorCheck: { en: 'Auditor: confirmed', ja: '審査員確認' },
  auditorNote: { en: 'Auditor: notes', ja: '審査員所見' },
  due: { en: 'by {date}', ja: '期限 {date}' },
  forServices: { en: 'for {services}', ja: '対象：{services}' },
  everyRow: { en: 'Rows', ja: '行' },
  total: { en: 'Controls', ja: '管理策' },
  none: { en: 'none', ja: 'なし' },
  noOwner: { en: 'nobody', ja: '未記入' },
  statusMissing: { en: 'No status', ja: '実施状況未記入' },
  noStatus: { en: 'not stated', ja: '未記入' },
  ...decisionNames,
  ...statusNames,
} satisfies Readonly<Record<string, Bilingual>>;

/** Who carries a control out. */
export const responsibilityNames = {
  own: { en: 'own', ja: '自社' },
  shared: { en: 'shared', ja: '分担' },
  inherited: { en: 'inherited', ja: '継承' },
} satisfies Readonly<Record<string, Bilingual>>;

/** Whether a control applies, as a sign: circle and cross, as Japanese statements write it. */
export const decisionSigns = { applicable: '○', excluded: '×', undecided: '？', missing: '？' } as const;

/** How far it is implemented, as a sign. */
export const statusSigns: Readonly<Record<string, string>> = {
  implemented: '●',
  partial: '◐',
  planned: '△',
  'not-implemented': '□',
};
