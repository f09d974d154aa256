import { bracketed, colon } from '../../words/listing';
import { shortened } from '../../words/shortened';
import type { Bilingual, Language } from '../../words/bilingual';
import { termFor } from '../../catalog/explanations';
import { pointerKeys, type Pointer } from '../../facts/fields';
import type { Field } from '../../schema/field';
import type { Subject } from '../../workspace/subject';
import type { NodeAt } from '../cursor';
import { inBrief, shortFirst, type Brief } from './brief';
import type { HoverContext } from './context';
import { dayStanding } from './day';
import { nextOf } from './next-step';
import { bullets, code, escapeMarkdown } from '../../markup/markdown';
import { filled } from '../../words/filled';

const words = {
  basedOn: { en: 'after {source}', ja: '{source}を参考' },
  choices: { en: 'One of', ja: '選べる値' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** So many words to choose from have room on a line. */
const fewChoices = 8;

/** A key: what to write, what can be chosen from, what is found of it; then what its word means. */
export function keyHover(node: NodeAt, field: Field, subject: Subject | undefined, context: HoverContext): string {
  const { language } = context;
  const path = keyPath(node);
  const choices = [...(field.enumerationTexts.size > 0 ? field : (field.items ?? field)).enumerationTexts];
  const list = choices.map(([value, text]) => `${code(value)} ${escapeMarkdown(text[language])}`);
  const names = choices.slice(0, fewChoices).map(([value]) => code(value));
  return shortFirst(
    {
      ...explained(path.at(-1) ?? '', field, language),
      standing: [
        names.length > 0 ? `${words.choices[language]}${colon(language)}${names.join(' · ')}` : undefined,
        dayStanding(node, field, subject, context),
      ],
      next: nextAt(node.pointer, subject, context),
    },
    termText(path, context),
    bullets(list),
  );
}

/** A field by its label and key, and what to write there. */
export function explained(key: string, field: Field, language: Language): Pick<Brief, 'heading' | 'meaning'> {
  const meaning = escapeMarkdown(inBrief(field.description[language]));
  return { heading: titled(key, field, language), meaning: [meaning] };
}

export function titled(key: string, field: Field, language: Language): string {
  return `**${escapeMarkdown(field.title[language])}** ${code(shortened(key, 40))}`;
}

/** What is found at a place of an entry. */
export function nextAt(at: Pointer, subject: Subject | undefined, context: HoverContext): readonly string[] {
  return subject ? nextOf([subject], context, at) : [];
}

/** The keys that lead to a node, from its section on, without the indices of lists. */
export function keyPath({ entry, pointer }: NodeAt): readonly string[] {
  return [...entry.section.split('.'), ...pointerKeys(pointer).filter((key) => !/^\d+$/.test(key))];
}

/**
 * The field that says what a value is: of a text in one of two languages, the one that has them; of an item of a list, the list.
 */
export function toldField(node: NodeAt, field: Field): { readonly field: Field; readonly path: readonly string[] } {
  const path = keyPath(node);
  const { mappingField } = node;
  if (mappingField?.prose && path.length > 1) return { field: mappingField, path: path.slice(0, -1) };
  const list = mappingField?.properties.get(path.at(-1) ?? '');
  return { field: field.title.en === '' && list ? list : field, path };
}

export function termText(
  path: readonly string[],
  { explanations, language }: HoverContext,
  shortest: 1 | 2 = 1,
): string {
  const term = termFor(path, explanations.glossary, shortest);
  if (!term) return '';
  const source = term.basedOn
    ? bracketed(`*${escapeMarkdown(filled(words.basedOn[language], { source: term.basedOn }))}*`, language)
    : '';
  const separator = colon(language);
  return `**${escapeMarkdown(term.term)}**${separator}${escapeMarkdown(term.text)}${source}`;
}
