/** What kind of requirement a name is of, by its words: 個人情報保護法 is a law, 利用規約 a contract. */
import type { Requirement } from '../../facts/model';
import { inOneWidth } from '../../words/bounded';

/** In order: the first whose words stand in the name. 労働契約法 is a law, 法令遵守の覚書 is none; nor are 方法 and 手法. */
const kinds = [
  ['contract', /(?:契約|約款|規約|協定|合意|覚書)書?$/u],
  [
    'law',
    /(?<![方手作技用文])法(?:$|[\s第(（「及施])|法律|法令|条例|政令|省令|府令|施行規則|\b(?:acts?|laws?|regulations?|directives?|ordinances?|gdpr)\b/iu,
  ],
  ['contract', /契約|約款|規約|協定|合意|覚書|\b(?:contracts?|agreements?|terms|sla|nda|dpa)\b/iu],
  ['standard', /規格|基準|ガイドライン|\b(?:iso|iec|jis|pci|standards?|guidelines?)\b/iu],
  ['customer', /顧客|お客様|取引先|委託元|カスタマ|\b(?:customers?|clients?)\b/iu],
] as const satisfies readonly (readonly [NonNullable<Requirement['kind']>, RegExp])[];

export function kindOfDemand(name: string): NonNullable<Requirement['kind']> {
  const text = inOneWidth(name);
  return kinds.find(([, words]) => words.test(text))?.[0] ?? 'other';
}
