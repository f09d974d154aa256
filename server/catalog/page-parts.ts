/** The parts that pages of the catalogues are made of. All text goes through `escapeMarkdown`. */
import { bracketed } from '../words/listing';
import { escapeMarkdown, labelled, link } from '../markup/markdown';
import { catalogWords } from '../words/catalog-words';
import type { Bilingual, Language } from '../words/bilingual';
import type { Catalog } from './catalog';
import type { Explanations } from './explanations';
import type { Control } from './types';

export interface PageContext {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly explanations: Explanations;
  readonly judges: (requirement: string) => readonly string[];
}

/** File names of the pages, the same in every language. */
export const pageNames = {
  clause: (id: string): string => `jip-isms517-${id}.md`,
  virtualisation: 'virtualisation.md',
  cloud: 'iso27017-2015.md',
  annex: { '2013': 'iso27001-2013.md', '2022': 'iso27001-2022.md' },
  crosswalk: 'crosswalk-2013-2022.md',
  enisa: 'enisa-2009.md',
  glossary: 'glossary.md',
  references: 'references.md',
} as const;

const words = {
  unverified: catalogWords.unverified,
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The anchor of an id: given explicitly, because headings in two languages make none that can be relied on. */
export function anchorOf(id: string): string {
  return id.toLowerCase();
}

export function heading(level: 1 | 2 | 3, text: string, id?: string): string {
  const title = `${'#'.repeat(level)} ${escapeMarkdown(text)}`;
  return id === undefined ? title : `<a id="${anchorOf(id)}"></a>\n\n${title}`;
}

export function joined(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A line of a list of facts; nothing when there is nothing to say. */
export function fact(name: Bilingual, text: string, language: Language): readonly string[] {
  if (text === '') return [];
  return [labelled(name, text, language)];
}

export function titleIn({ en, ja }: Bilingual, language: Language): string {
  const [first, second] = language === 'ja' ? [ja, en] : [en, ja];
  return first === second ? first : `${first} / ${second}`;
}

/** Says so where a value is not verified. */
export function markOf(verified: boolean, language: Language): string {
  return verified ? '' : bracketed(`*${words.unverified[language]}*`, language);
}

export function source(text: Bilingual, language: Language): string {
  return `> ${escapeMarkdown(text[language])}`;
}

/** A link to a control with its title. */
export function controlLink(control: Control, { language }: PageContext): string {
  const page = control.standard === '27017' ? pageNames.cloud : pageNames.annex[control.edition];
  return `${link(control.id, `${page}#${anchorOf(control.id)}`)} ${escapeMarkdown(control.title[language])}`;
}

/** A link to a risk, vulnerability or asset of ENISA, with its name. */
export function enisaLink(id: string, { catalog, language }: PageContext): string {
  const item = catalog.enisaRisk(id) ?? catalog.enisaVulnerability(id) ?? catalog.enisaAsset(id);
  return `${link(id, `${pageNames.enisa}#${anchorOf(id)}`)} ${escapeMarkdown(item?.title[language] ?? '')}`.trimEnd();
}
