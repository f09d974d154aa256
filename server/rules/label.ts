import type { Bilingual } from '../catalog/bilingual';
import { textIn, type LocalizedText } from '../facts/text';
import type { Subject } from '../project/subject';

/** How a person calls an entry: by its id, else its name or title, else by nothing. */
export function labelOf(subject: Subject<unknown>): Bilingual {
  const value = subject.value as { id?: string; code?: string; name?: LocalizedText; title?: LocalizedText };
  const id = value.id ?? value.code;
  if (id !== undefined && id !== '') return { en: id, ja: id };
  return bilingual(value.name ?? value.title);
}

/** A user's text for messages in both languages. */
export function bilingual(text: LocalizedText | undefined): Bilingual {
  return { en: textIn(text, 'en'), ja: textIn(text, 'ja') };
}

/** A list as people write it. */
export function listed(items: readonly string[]): Bilingual {
  return { en: items.join(', '), ja: items.join('、') };
}
