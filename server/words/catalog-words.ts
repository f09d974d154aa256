/** What hovers, pages and the terminal call the parts of a standard, a clause, a risk of ENISA. */
import type { Bilingual } from './bilingual';

export const catalogWords = {
  annexA: { en: 'Annex A', ja: '附属書A' },
  annex2013: { en: 'Annex A of 2013', ja: '2013年版の附属書A' },
  annex2022: { en: 'Annex A of 2022', ja: '2022年版の附属書A' },
  answeredIn: { en: 'Answered in', ja: '記述する場所' },
  assets: { en: 'Assets', ja: '資産' },
  auditorsAsk: { en: 'Auditors typically ask for', ja: '監査でよく求められる証拠' },
  cloudGuidance: { en: 'Cloud guidance in ISO/IEC 27017', ja: 'ISO/IEC 27017の手引' },
  enisaReference: { en: "ENISA's reference values", ja: 'ENISAの参考値' },
  furtherReading: { en: 'Further reading', ja: '参考文献' },
  judgedBy: { en: 'Judged by', ja: '判定するルール' },
  noCounterpart: { en: 'no counterpart', ja: '対応する管理策なし' },
  notes: { en: 'Notes and guidance', ja: '注記及び手引' },
  ownJudgement: { en: "this tool's own judgement", ja: '本ツール独自の判断' },
  titleUnverified: { en: 'Japanese title: unverified', ja: '日本語の標題：未確認' },
  unverified: { en: 'unverified', ja: '未確認' },
  virtualisation: { en: 'Guidance on virtualisation', ja: '仮想化に関する手引' },
  vulnerabilities: { en: 'Vulnerabilities', ja: 'ぜい弱性' },
} as const satisfies Readonly<Record<string, Bilingual>>;
