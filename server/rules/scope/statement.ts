import type { Language } from '../../words/bilingual';
import type { Role } from '../../words/roles';
import type { Pointer } from '../../facts/fields';
import type { Scope } from '../../facts/model';
import { isPlaceholder } from '../../facts/placeholder';
import type { LocalizedText } from '../../facts/text';

/** One text of the scope statement: of a language, or of a role, or both. */
export interface StatementText {
  readonly at: Pointer;
  readonly text: string;
  readonly language: Language;
  /** The role whose services it names; every service, where roles are not stated apart. */
  readonly role: Role | undefined;
}

/** The texts in which services must be named. One that only holds a place has a finding of its own. */
export function statementTexts({ statement }: Scope): readonly StatementText[] {
  if (statement === undefined) return [];
  if (typeof statement === 'string') return languageTexts(statement, '/statement', undefined);
  const { provider, customer, ...whole } = statement;
  return [
    ...languageTexts(whole, '/statement', undefined),
    ...languageTexts(provider, '/statement/provider', 'provider'),
    ...languageTexts(customer, '/statement/customer', 'customer'),
  ];
}

function languageTexts(text: LocalizedText | undefined, at: Pointer, role: Role | undefined): readonly StatementText[] {
  const texts =
    text === undefined
      ? []
      : typeof text === 'string'
        ? [{ at, text, language: guessLanguage(text), role }]
        : (['en', 'ja'] as const).map((language) => {
            return { at: `${at}/${language}`, text: text[language] ?? '', language, role };
          });
  return texts.filter(({ text }) => text.trim() !== '' && !isPlaceholder(text, 'prose'));
}

/** A text without a language is Japanese when it has kana or kanji. */
function guessLanguage(text: string): Language {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : 'en';
}
