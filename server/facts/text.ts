import type { Language } from '../words/bilingual';

/** Prose of a user: one text, or one for each language. */
export type LocalizedText = string | { readonly en?: string; readonly ja?: string };

/** Stands where a person still has to decide: fixes write it, reports list it. */
export const toDo = 'TODO';

/** The text in the language asked for, else in the other one, else empty. */
export function textIn(text: LocalizedText | undefined, language: Language): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  const chosen: unknown = language === 'ja' ? (text.ja ?? text.en) : (text.en ?? text.ja);
  // In a section that the language does not know, anything may be written.
  return typeof chosen === 'string' ? chosen : '';
}

/** Every language's text, without the empty ones. */
export function allTexts(text: LocalizedText | undefined): readonly string[] {
  if (text === undefined) return [];
  const texts = typeof text === 'string' ? [text] : [text.en, text.ja];
  return texts.filter((each): each is string => typeof each === 'string' && each.trim() !== '');
}
