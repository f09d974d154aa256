/** Values that the language itself has: words of an enumeration, truth, days; and the words of this ISMS's scales. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import { escapeMarkdown } from '../../markup/markdown';
import type { Field } from '../../schema/field';
import { booleanWords, valueWords } from '../../words/synonyms';
import type { Candidate } from './candidate';
import { proposedDays } from '../../rules/support/proposed-days';
import { ordinal, type ValueContext } from './value-context';

export function enumerationCandidates(
  field: Field,
  { language }: Pick<ValueContext, 'language'>,
): readonly Candidate[] {
  return field.enumeration.map((value, index) => {
    const text = field.enumerationTexts.get(String(value));
    return {
      label: String(value),
      value,
      sort: ordinal(index),
      words: valueWords(String(value), text),
      kind: CompletionItemKind.EnumMember,
      ...(text ? { documentation: () => escapeMarkdown(text[language]) } : {}),
    };
  });
}

export function booleanCandidates(): readonly Candidate[] {
  // As they are: the text "true" would have to be quoted.
  return (['true', 'false'] as const).map((value, index) => ({
    label: value,
    value,
    plain: true,
    words: booleanWords(value),
    sort: ordinal(index),
  }));
}

export function dayCandidates({ ask, language }: Pick<ValueContext, 'ask' | 'language'>): readonly Candidate[] {
  return proposedDays(ask.today).map(({ day, title }, index) => ({
    label: day,
    value: day,
    sort: ordinal(index),
    detail: title[language],
    words: [title.en, title.ja],
    kind: CompletionItemKind.Constant,
  }));
}

/** `words` in the order of a scale. */
export function scaleCandidates(words: readonly string[]): readonly Candidate[] {
  return words.map((word, index) => ({
    label: word,
    value: word,
    sort: ordinal(index),
    kind: CompletionItemKind.EnumMember,
  }));
}
