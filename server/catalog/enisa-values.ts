import type { Bilingual } from '../words/bilingual';

/** The report's ratings as it words them, for people. A test holds the table to the catalogue. */
const ratings: Readonly<Record<string, Bilingual>> = {
  'VERY LOW': { en: 'very low', ja: '非常に低い' },
  LOW: { en: 'low', ja: '低い' },
  MEDIUM: { en: 'medium', ja: '中程度' },
  HIGH: { en: 'high', ja: '高い' },
  'VERY HIGH': { en: 'very high', ja: '非常に高い' },
  'N/A': { en: 'not stated', ja: '記載なし' },
  'LOW (private cloud) / MEDIUM (public cloud)': {
    en: 'low (private cloud) or medium (public cloud)',
    ja: 'プライベートクラウドでは低く、パブリッククラウドでは中程度',
  },
  'customer: MEDIUM; provider: LOW': {
    en: 'medium for the customer, low for the provider',
    ja: 'カスタマには中程度、プロバイダには低い',
  },
  'customer: HIGH; provider: VERY HIGH': {
    en: 'high for the customer, very high for the provider',
    ja: 'カスタマには高く、プロバイダには非常に高い',
  },
  'VERY HIGH (depends on organization) (IaaS VERY HIGH, SaaS LOW)': {
    en: 'very high, depending on the organisation (IaaS very high, SaaS low)',
    ja: '非常に高い(組織による。IaaSは非常に高く、SaaSは低い)',
  },
  'HIGH (VERY HIGH if targeted)': { en: 'high (very high if targeted)', ja: '高い(標的とされた場合は非常に高い)' },
  'A: LOW/MEDIUM; B: HIGH': {
    en: 'low to medium for additional capacity, high for the agreed capacity',
    ja: '追加の容量では低～中程度、合意済みの容量では高い',
  },
  'A (additional capacity): MEDIUM; B (current agreed capacity): LOW': {
    en: 'medium for additional capacity, low for the agreed capacity',
    ja: '追加の容量では中程度、合意済みの容量では低い',
  },
  'VERY HIGH (depends on PCI, SOX)': {
    en: 'very high, depending on PCI and SOX obligations',
    ja: '非常に高い(PCI、SOXなどの義務による)',
  },
  'LOW (depends on loss) / MEDIUM': {
    en: 'low, depending on the loss, to medium',
    ja: '喪失の内容により低～中程度',
  },
  'HIGH (operational value) / HIGH (value if lost)': {
    en: 'high in operation, high if lost',
    ja: '運用上は高く、失われた場合も高い',
  },
  'MEDIUM (operational value) / HIGH (value if lost)': {
    en: 'medium in operation, high if lost',
    ja: '運用上は中程度、失われた場合は高い',
  },
};

/** A probability, impact, level or value of ENISA 2009 as a person reads it. */
export function enisaRating(text: string): Bilingual {
  return ratings[text] ?? { en: text, ja: text };
}
