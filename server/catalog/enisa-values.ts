import type { Bilingual } from '../words/bilingual';
import type { EnisaRisk } from './types';

/** Ascending: what likelihood and impact are estimated on. */
export const enisaFigures = ['VERY LOW', 'LOW', 'MEDIUM', 'HIGH', 'VERY HIGH'] as const;

/** Ascending, as in the report. */
export const enisaLevels = ['LOW', 'MEDIUM', 'HIGH'] as const;

/** ISO/IEC 27005:2008, as the report uses it: the sum of both steps, from 0 to 8, in three bands. */
const bandsUpTo = [2, 5, 8];

/** The step of `enisaLevels` where two steps of `enisaFigures` meet. */
export function enisaBand(probability: number, impact: number): number {
  return bandsUpTo.findIndex((upTo) => probability + impact <= upTo);
}

/** Where a risk stands on the chart, as steps of `enisaFigures`; `undefined` for what the report does not state. */
export interface EnisaPosition {
  readonly probability: number | undefined;
  readonly impact: number | undefined;
  /** The report gives more than these two figures: by case, by deployment, by who bears it. */
  readonly isOneOfSeveral: boolean;
}

/**
 * Of several figures the risk stands at its highest probability, and at the impact in that case: `A: MEDIUM; B: LOW` against
 * `A: LOW/MEDIUM; B: HIGH` is medium and medium. What stands in brackets only says when another figure holds.
 */
export function enisaPosition({ probability, impact }: Pick<EnisaRisk, 'probability' | 'impact'>): EnisaPosition {
  const [first, ...others] = casesIn(probability);
  const probable = others.reduce((best, each) => (each.step > (best?.step ?? -1) ? each : best), first);
  const cases = casesIn(impact);
  const met = cases.find(({ name }) => name === probable?.name) ?? cases.toSorted((a, b) => b.step - a.step)[0];
  const isOneOfSeveral = [probability, impact].some((text) => (text.match(everyFigure) ?? []).length > 1);
  return { probability: probable?.step, impact: met?.step, isOneOfSeveral };
}

const everyFigure = /\b(?:VERY HIGH|VERY LOW|HIGH|MEDIUM|LOW)\b/g;

/** The highest figure of each case; a text without cases is one without a name. */
function casesIn(text: string): readonly { readonly name: string; readonly step: number }[] {
  return text.split(';').flatMap((part) => {
    const [before = '', after] = part.split(':');
    const said = (after ?? before).replace(/\([^)]*\)/g, '');
    const steps = (said.match(everyFigure) ?? []).map((word) => enisaFigures.findIndex((each) => each === word));
    const name = after === undefined ? '' : before.replace(/\([^)]*\)/g, '').trim();
    return steps.length === 0 ? [] : [{ name, step: Math.max(...steps) }];
  });
}

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
