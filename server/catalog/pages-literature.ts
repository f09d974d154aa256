import { escapeMarkdown, link, bullets, paragraphs } from '../markup/markdown';
import { bracketed } from '../words/listing';
import { catalogWords } from '../words/catalog-words';
import type { Bilingual, Language } from '../words/bilingual';
import type { LiteratureReference } from './explanations';
import { fact, heading, pageNames, type PageContext } from './page-parts';

const words = {
  glossary: { en: 'Definitions are in our own words.', ja: '定義は独自の言葉によるものです。' },
  keys: { en: 'Keys and values', ja: 'キー及び値' },
  basedOn: { en: 'After', ja: '参考' },
  clauses: { en: 'Clauses', ja: '箇条' },
  unverified: catalogWords.unverified,
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The words of the field. */
export function glossaryPage({ explanations, language }: PageContext): string {
  const terms = explanations.glossary.map(({ id, term, text, keys, basedOn }) =>
    paragraphs(
      heading(2, term, id),
      escapeMarkdown(text),
      bullets([
        ...fact(words.keys, keys.map((key) => `\`${key}\``).join(', '), language),
        ...fact(words.basedOn, escapeMarkdown(basedOn ?? ''), language),
      ]),
    ),
  );
  return paragraphs(escapeMarkdown(words.glossary[language]), ...terms);
}

/** What to read on the clauses. */
export function referencesPage({ explanations, language }: PageContext): string {
  return paragraphs(
    ...explanations.references.map((reference) =>
      paragraphs(
        heading(2, reference.title, reference.id),
        bullets([
          referenceFacts(reference, language).join(language === 'ja' ? '、' : ', '),
          ...fact(words.clauses, reference.clauses.map((id) => link(id, pageNames.clause(id))).join(', '), language),
        ]),
      ),
    ),
  );
}

/** Publisher, date, and whether anybody has checked them; in brackets. */
export function referenceText(reference: LiteratureReference, language: Language): string {
  return bracketed(referenceFacts(reference, language).join(language === 'ja' ? '、' : ', '), language);
}

function referenceFacts({ publisher, date, verified }: LiteratureReference, language: Language): readonly string[] {
  return [
    escapeMarkdown(publisher),
    ...(date === undefined ? [] : [date]),
    ...(verified ? [] : [`*${words.unverified[language]}*`]),
  ];
}
