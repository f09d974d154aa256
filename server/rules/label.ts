import type { Bilingual } from '../catalog/bilingual';
import { textIn, type LocalizedText } from '../facts/text';
import type { Subject } from '../project/subject';

/** How a person calls an entry: by its id, else its name or title, else by nothing. */
export function labelOf(subject: Subject<unknown>): Bilingual {
  const value = subject.value as { id?: unknown; code?: unknown; name?: LocalizedText; title?: LocalizedText };
  const id = value.id ?? value.code;
  // In a section that the language does not know, anything may be written.
  if (typeof id === 'string' && id !== '') return { en: id, ja: id };
  return bilingual(value.name ?? value.title);
}

/** A user's text for messages in both languages. */
export function bilingual(text: LocalizedText | undefined): Bilingual {
  return { en: textIn(text, 'en'), ja: textIn(text, 'ja') };
}

/** The first of many, and how many more there are: messages are sentences, not registers. */
export function firstFew(items: readonly string[], few: number): Bilingual {
  const { en, ja } = listed(items.slice(0, few));
  const more = items.length - few;
  return more <= 0 ? { en, ja } : { en: `${en} and ${more} more`, ja: `${ja}ほか${more}件` };
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
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')}${last}${words.at(-1) ?? ''}`;
}

function inJapanese(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join('、')}${last}${words.at(-1) ?? ''}`;
}

/** A list as people write it. */
export function listed(items: readonly string[]): Bilingual {
  return { en: items.join(', '), ja: items.join('、') };
}
