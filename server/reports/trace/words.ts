import type { Bilingual } from '../../words/bilingual';

/** Words of the document that follows each thing to the next, and of whatever else shows that. */
export const traceWords = {
  title: { en: 'Trace', ja: 'トレース' },
  summary: { en: 'Summary', ja: '概要' },
  note: {
    en: 'From each service to its risks, to the controls that treat them, to the evidence that proves these and to what audits found about them; and back from each control.',
    ja: 'サービスからリスク、リスクに対応する管理策、その証拠及び監査所見までをたどります。後半は、管理策から逆にたどったものです。',
  },
  fromServices: { en: 'From services', ja: 'サービスから' },
  fromControls: { en: 'From controls', ja: '管理策から' },
  loose: { en: 'Connected with nothing', ja: 'つながりのないもの' },
  service: { en: 'Service', ja: 'サービス' },
  risk: { en: 'Risk', ja: 'リスク' },
  controlTitle: { en: 'Control', ja: '管理策' },
  control: { en: 'Control', ja: '管理策' },
  evidence: { en: 'Evidence', ja: '証拠' },
  auditFinding: { en: 'Audit finding', ja: '監査所見' },
  gap: { en: 'Missing', ja: '欠けているもの' },
  services: { en: 'Services', ja: 'サービス' },
  risks: { en: 'Risks', ja: 'リスク' },
  controls: { en: 'Controls', ja: '管理策' },
  findings: { en: 'Audit findings', ja: '監査所見' },
  noRisk: { en: 'no risk', ja: 'リスクなし' },
  noControl: { en: 'no control', ja: '管理策なし' },
  noEvidence: { en: 'no evidence', ja: '証拠なし' },
  noService: { en: 'no service', ja: 'サービスなし' },
  complete: { en: 'nothing', ja: 'なし' },
  kind: { en: 'Kind', ja: '種類' },
  entry: { en: 'Entry', ja: '対象' },
  allRisks: { en: 'Other risks', ja: 'サービスを示していないリスク' },
} as const satisfies Readonly<Record<string, Bilingual>>;
