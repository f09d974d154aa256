/** Several things as people write them in a sentence. */
import type { Bilingual, Language } from './bilingual';
import { shortened } from './shortened';

/** The first of many, and how many more there are: messages are sentences, not registers. */
export function firstFew(items: readonly string[], few: number): Bilingual {
  const { en, ja } = listed(items.slice(0, few));
  const more = items.length - few;
  return more <= 0 ? { en, ja } : { en: `${en} ${andMore(more).en}`, ja: `${ja}${andMore(more).ja}` };
}

/** How many are not named. */
export function andMore(count: number): Bilingual {
  return { en: `and ${count} more`, ja: `ほか${count}件` };
}

/** All of a few things: `a, b and c`. */
export function allOf(names: readonly Bilingual[]): Bilingual {
  return {
    en: inWords(
      names.map(({ en }) => en),
      ' and ',
    ),
    ja: inJapanese(
      names.map(({ ja }) => ja),
      '及び',
    ),
  };
}

/** One of a few things: `a, b or c`. */
export function anyOf(names: readonly Bilingual[]): Bilingual {
  return {
    en: inWords(
      names.map(({ en }) => en),
      ' or ',
    ),
    ja: inJapanese(
      names.map(({ ja }) => ja),
      '又は',
    ),
  };
}

function inWords(words: readonly string[], last: string): string {
  return joined(words, ', ', last);
}

function inJapanese(words: readonly string[], last: string): string {
  return joined(words, '、', last);
}

function joined(words: readonly string[], between: string, last: string): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(between)}${last}${words.at(-1) ?? ''}`;
}

/** A list as people write it, of so much of each that it can be known. */
export function listed(names: readonly string[]): Bilingual {
  const items = names.map((name) => shortened(name));
  return { en: items.join(', '), ja: items.join('、') };
}

/** An enumeration of things with titles, which may have commas of their own. */
export function enumerated(items: readonly string[], language: Language): string {
  return items.join(language === 'ja' ? '、' : '; ');
}

/** In brackets, as each language writes them. */
export function bracketed(text: string, language: Language): string {
  return language === 'ja' ? `(${text})` : ` (${text})`;
}

/** What stands between a name and what is said of it. */
export function colon(language: Language): string {
  return language === 'ja' ? '：' : ': ';
}
