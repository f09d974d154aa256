/** What people call the words of the language. */
import type { Bilingual } from '../catalog/bilingual';
import type { Role, SecurityProperty } from '../facts/model';

export const roleNames: Readonly<Record<Role, Bilingual>> = {
  provider: { en: 'provider', ja: 'プロバイダ' },
  customer: { en: 'customer', ja: 'カスタマ' },
};

export const propertyNames: Readonly<Record<SecurityProperty, Bilingual>> = {
  confidentiality: { en: 'confidentiality', ja: '機密性' },
  integrity: { en: 'integrity', ja: '完全性' },
  availability: { en: 'availability', ja: '可用性' },
};

export const estimateNames = {
  likelihood: { en: 'likelihood', ja: '起こりやすさ' },
  impact: { en: 'impact', ja: '影響度' },
} as const satisfies Readonly<Record<string, Bilingual>>;
