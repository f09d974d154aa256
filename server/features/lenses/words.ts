import { counted } from '../../words/counted';
import type { Bilingual } from '../../words/bilingual';

export function riskCount(count: number): Bilingual {
  return { en: counted(count, 'risk'), ja: `リスク${count}件` };
}

export function evidenceCount(count: number): Bilingual {
  return { en: counted(count, 'piece of evidence', 'pieces of evidence'), ja: `証拠${count}件` };
}

export function countOf(count: number): Bilingual {
  return { en: String(count), ja: `${count}件` };
}

export function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}
