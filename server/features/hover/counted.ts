/** How many of something there are, as a line says it. */
import type { Bilingual, Language } from '../../words/bilingual';
import { filled } from '../../words/filled';

export interface CountWords {
  readonly one: Bilingual;
  readonly many: Bilingual;
}

/** Nothing where there are none. */
export function counted({ one, many }: CountWords, count: number, language: Language): string | undefined {
  return count === 0 ? undefined : filled((count === 1 ? one : many)[language], { count: String(count) });
}
