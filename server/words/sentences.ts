/** The first sentence of an explanation of ours, and what goes on behind it. */
import type { Language } from './bilingual';

export interface Sentences {
  readonly first: string;
  /** Empty where there is only one. */
  readonly rest: string;
}

/** In Japanese a full stop ends a sentence, wherever it stands; in English one with a blank and a capital behind it. */
const ends: Readonly<Record<Language, RegExp>> = { en: /[.!?](?=\s+[A-Z"“])/, ja: /。(?![」』)）])/ };

export function sentencesOf(text: string, language: Language): Sentences {
  const end = ends[language].exec(text);
  if (!end) return { first: text.trim(), rest: '' };
  const behind = end.index + end[0].length;
  return { first: text.slice(0, behind).trim(), rest: text.slice(behind).trim() };
}
