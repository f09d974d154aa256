import type { Language } from './bilingual';

/** From one day to another; either may be open. */
export function spanOfDays(from: string, to: string, language: Language): string {
  if (from === '' && to === '') return '';
  return [from, to].join(language === 'ja' ? '～' : ' – ').trim();
}
