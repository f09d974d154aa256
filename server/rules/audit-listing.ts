import type { Bilingual } from '../catalog/bilingual';
import { listed } from './label';

/** The first of many, and how many more there are: messages are sentences, not registers. */
export function firstFew(items: readonly string[], few: number): Bilingual {
  const { en, ja } = listed(items.slice(0, few));
  const more = items.length - few;
  return more <= 0 ? { en, ja } : { en: `${en} and ${more} more`, ja: `${ja}ほか${more}件` };
}
