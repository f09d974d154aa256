import type { Language } from '../../words/bilingual';
import type { Pointer } from '../../facts/fields';
import type { Scope } from '../../facts/model';
import type { LocalizedText } from '../../facts/text';

/** One text of the scope statement: of a language, or of a role, or both. */
export interface StatementText {
  readonly at: Pointer;
  /** What is written there. */
  readonly text: string;
  /** Where names are looked for: the same, or the statements of both roles. */
  readonly searched: string;
  readonly language: Language;
}

/**
 * The texts in which every service must be named: each language's, where roles are stated apart both roles' together
 * (a service is named in the statement of its role), so they are joined per language.
 */
export function statementTexts({ statement }: Scope): readonly StatementText[] {
  if (statement === undefined) return [];
  if (typeof statement === 'string')
    return [{ at: '/statement', text: statement, searched: statement, language: guessLanguage(statement) }];
  const { provider, customer, ...whole } = statement;
  const texts = languageTexts(whole, '/statement');
  const byRole = [...languageTexts(provider, '/statement/provider'), ...languageTexts(customer, '/statement/customer')];
  for (const language of new Set(byRole.map((each) => each.language))) {
    const same = byRole.filter((each) => each.language === language);
    const first = same[0];
    if (first) texts.push({ ...first, searched: same.map(({ text }) => text).join('\n') });
  }
  return texts;
}

function languageTexts(text: LocalizedText | undefined, at: Pointer): StatementText[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [{ at, text, searched: text, language: guessLanguage(text) }];
  return (['en', 'ja'] as const).flatMap((language) => {
    const value = text[language];
    return value === undefined ? [] : [{ at: `${at}/${language}`, text: value, searched: value, language }];
  });
}

/** A text without a language is Japanese when it has kana or kanji. */
function guessLanguage(text: string): Language {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : 'en';
}
