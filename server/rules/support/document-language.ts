import type { Language } from '../../words/bilingual';
import type { Questions } from '../../workspace/questions';

/** The language in which the organisation's documents are made. */
export function documentLanguage(ask: Questions): Language {
  return ask.single('language')?.value === 'en' ? 'en' : 'ja';
}
