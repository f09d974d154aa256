import type { Bilingual } from '../../words/bilingual';

const things = {
  risk: { en: ['risk', 'risks'], ja: 'リスク' },
  evidence: { en: ['piece of evidence', 'pieces of evidence'], ja: '証拠' },
} as const;

/** `2 risks`, `リスク2件`. */
export function counted(thing: keyof typeof things, count: number): Bilingual {
  const { en, ja } = things[thing];
  return { en: `${count} ${en[count === 1 ? 0 : 1]}`, ja: `${ja}${count}件` };
}

export function countOf(count: number): Bilingual {
  return { en: String(count), ja: `${count}件` };
}

export function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}
