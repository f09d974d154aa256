/** The languages of everything that a person reads. */
export type Language = 'en' | 'ja';

export const languages: readonly Language[] = ['en', 'ja'];

/** A text for a person, in both languages: the type that makes forgetting one a type error. */
export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

/** `ja` for any Japanese locale name (`ja`, `ja-JP`, `ja_JP.UTF-8`), else `en`. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
