import { bracketed, colon } from '../../words/listing';
import { shortened } from '../../words/shortened';
import type { Bilingual } from '../../words/bilingual';
import { termFor } from '../../catalog/explanations';
import { pointerKeys } from '../../facts/fields';
import type { Field } from '../../schema/field';
import type { NodeAt } from '../cursor';
import type { HoverContext } from './context';
import { bullets, code, escapeMarkdown, paragraphs } from '../../markup/markdown';
import { filled } from '../../words/filled';

const words = {
  basedOn: { en: 'after {source}', ja: '{source}を参考' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A key: what to write, what its word means, and what can be chosen from. */
export function fieldHover(path: readonly string[], field: Field, context: HoverContext): string {
  const { language } = context;
  const choices = field.enumerationTexts.size > 0 ? field.enumerationTexts : field.items?.enumerationTexts;
  const list = [...(choices ?? [])].map(([value, text]) => `${code(value)} ${escapeMarkdown(text[language])}`);
  return paragraphs(
    `**${escapeMarkdown(field.title[language])}** ${code(shortened(path.at(-1) ?? ''))}`,
    escapeMarkdown(field.description[language]),
    termText(path, context),
    bullets(list),
  );
}

/** A value that was chosen: what it means here, and what the word means in the field. */
export function choiceHover(node: NodeAt, field: Field, context: HoverContext): string {
  const path = [...keyPath(node), node.text];
  const meaning = field.enumerationTexts.get(node.text)?.[context.language];
  // What anybody may write may happen to be a word of the glossary: there, the key must agree as well.
  const term = termText(path, context, meaning === undefined ? 2 : 1);
  if (meaning === undefined && term === '') return '';
  return paragraphs(`${code(shortened(node.text))} ${escapeMarkdown(meaning ?? '')}`.trimEnd(), term);
}

/** The keys that lead to a node, from its section on, without the indices of lists. */
export function keyPath({ entry, pointer }: NodeAt): readonly string[] {
  return [...entry.section.split('.'), ...pointerKeys(pointer).filter((key) => !/^\d+$/.test(key))];
}

function termText(path: readonly string[], { explanations, language }: HoverContext, shortest: 1 | 2 = 1): string {
  const term = termFor(path, explanations.glossary, shortest);
  if (!term) return '';
  const source = term.basedOn
    ? bracketed(`*${escapeMarkdown(filled(words.basedOn[language], { source: term.basedOn }))}*`, language)
    : '';
  const separator = colon(language);
  return `**${escapeMarkdown(term.term)}**${separator}${escapeMarkdown(term.text)}${source}`;
}
