import { escapeMarkdown, link, bullets, paragraphs, table } from '../markup/markdown';
import { catalogWords } from '../words/catalog-words';
import type { Bilingual } from '../words/bilingual';
import { referencesOn } from './explanations';
import { anchorOf, fact, heading, pageNames, source, type PageContext } from './page-parts';
import { referenceText } from './pages-literature';
import type { Requirement } from './types';
import { filled } from '../words/filled';

const words = {
  addsTo: { en: 'Adds to JIS Q 27001 clause {clause}.', ja: 'JIS Q 27001 箇条{clause}に追加する要求事項です。' },
  answeredIn: catalogWords.answeredIn,
  judgedBy: catalogWords.judgedBy,
  notes: catalogWords.notes,
  references: catalogWords.furtherReading,
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One clause of JIP-ISMS517-1.0: its rows, notes and literature. */
export function clausePage(id: string): (context: PageContext) => string {
  return (context) => {
    const { catalog, explanations, language } = context;
    const clause = catalog.clauses.find((each) => each.id === id);
    const rows = catalog.requirements.filter((row) => row.clause.split(' ')[0] === id);
    return paragraphs(
      escapeMarkdown(filled(words.addsTo[language], { clause: clause?.addsTo ?? '' })),
      source(catalog.sources['jip-isms517'], language),
      ...rows.map((row) => requirementEntry(row, context)),
      heading(2, words.notes[language]),
      bullets((explanations.requirements.notes[id] ?? []).map(escapeMarkdown)),
      heading(2, words.references[language]),
      bullets(
        referencesOn(id, explanations).map((reference) => {
          return `${link(reference.title, `${pageNames.references}#${anchorOf(reference.id)}`)}${referenceText(reference, language)}`;
        }),
      ),
    );
  };
}

function requirementEntry({ id, clause, title, asks, answeredIn }: Requirement, context: PageContext): string {
  const { language, judges } = context;
  const rules = judges(id).map((code) => link(code, `../../rules/${language}/${code.replace('/', '-')}.md`));
  return paragraphs(
    heading(2, `${clause} ${title[language]}`, id),
    escapeMarkdown(asks[language]),
    bullets([
      ...fact(words.answeredIn, answeredIn.map((path) => `\`${path}\``).join(', '), language),
      ...fact(words.judgedBy, rules.join(', '), language),
    ]),
  );
}

/** The guidance on virtual environments, which no single clause holds. */
export function virtualisationPage({ explanations, catalog, language }: PageContext): string {
  return paragraphs(
    source(catalog.sources['jip-isms517'], language),
    bullets(explanations.requirements.virtualisation.map(escapeMarkdown)),
    ...Object.entries(explanations.requirements.comparisons).flatMap(([id, { columns, rows }]) => [
      heading(2, [id, catalog.cloudControl(id)?.title[language] ?? ''].join(' ').trim(), id),
      table(columns, rows),
    ]),
  );
}
