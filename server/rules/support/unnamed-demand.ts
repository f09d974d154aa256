/** Reasons that say that some law, contract or customer asks for it, and not which: 法令遵守のため, contractual requirement. */
import { simplified } from './justification';
import { saysOnly } from './says-only';

/** Longer text says more than the words below could. */
const longest = 100;

const demand =
  /\b(?:laws?|legal(?:ly)?|legislation|regulat(?:ions?|ory)|statut(?:es?|ory)|compliance|contracts?|contractual(?:ly)?|agreements?|customers?|clients?)\b|法令|法律|法規制?|法的|規制|コンプライアンス|契約|顧客|取引先|お客様|客先|カスタマー?/gu;
const fillers =
  /\b(?:requirements?|required?|requires|obligations?|obliged|demand(?:s|ed)?|requests?|requested|asked|needs?|needed|by|the|our|to|for|with|and|or|of|in|is|are|it|we|must|comply|meet|satisfy|fulfil|because|due|reasons?|a|an|applicable|relevant|other)\b|要求(?:事項)?|要請|要望|要件|義務|遵守|順守|対応|準拠|求められ(?:る|て|た)?|定め|満たす|必要|関連|適用|上|及び|又は|や|による|により|よる|より|からの|され(?:る|て|た)?|する|して|いる|おり|ある|ため|から|です|ます|の|に|で|を|は|が|と/gu;

export function namesNoDemand(text: string): boolean {
  const words = simplified(text);
  return words.length <= longest && saysOnly(words, demand, fillers);
}
