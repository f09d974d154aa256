import type { Bilingual } from '../words/bilingual';
import { shortened } from '../words/shortened';
import { textIn, type LocalizedText } from '../facts/text';
import type { Subject } from '../workspace/subject';

/** How a message calls an entry: by its id, else its name or title, else by nothing. */
export function labelOf(subject: Subject<unknown>): Bilingual {
  const value = subject.value as { id?: unknown; code?: unknown; name?: LocalizedText; title?: LocalizedText };
  const id = value.id ?? value.code;
  // In a section that the language does not know, anything may be written.
  if (typeof id === 'string' && id !== '') return quotedText(id);
  return quotedText(value.name ?? value.title);
}

/** A user's text in both languages. */
export function bilingual(text: LocalizedText | undefined): Bilingual {
  return { en: textIn(text, 'en'), ja: textIn(text, 'ja') };
}

/** The same as messages quote it. */
export function quotedText(text: LocalizedText | undefined): Bilingual {
  const { en, ja } = bilingual(text);
  return { en: shortened(en), ja: shortened(ja) };
}
