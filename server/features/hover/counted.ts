/** How many of something there are, as a line says it. */
import type { Bilingual, Language } from '../../words/bilingual';
import { filled } from '../../words/filled';

export interface CountWords {
  readonly one: Bilingual;
  readonly many: Bilingual;
}

/** What several hovers count. */
export const countWords = {
  risks: { one: { en: '{count} risk', ja: 'リスク{count}件' }, many: { en: '{count} risks', ja: 'リスク{count}件' } },
  controls: {
    one: { en: '{count} control', ja: '管理策{count}件' },
    many: { en: '{count} controls', ja: '管理策{count}件' },
  },
  services: {
    one: { en: '{count} service', ja: 'サービス{count}件' },
    many: { en: '{count} services', ja: 'サービス{count}件' },
  },
} as const satisfies Readonly<Record<string, CountWords>>;

/** Nothing where there are none. */
export function counted({ one, many }: CountWords, count: number, language: Language): string | undefined {
  return count === 0 ? undefined : filled((count === 1 ? one : many)[language], { count: String(count) });
}
