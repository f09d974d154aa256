/** The catalogues as a reference to browse: Markdown pages in both languages, made from the same data as the hovers. */
import { escapeMarkdown, link } from '../markup/markdown';
import { colon } from '../words/listing';
import { catalogWords } from '../words/catalog-words';
import { standardNames } from '../words/names';
import { languages, type Bilingual, type Language } from '../words/bilingual';
import type { Catalog } from './catalog';
import type { Explanations } from './explanations';
import { annexPage, crosswalkPage } from './pages-annex';
import { cloudPage } from './pages-controls';
import { enisaPage } from './pages-enisa';
import { glossaryPage, referencesPage } from './pages-literature';
import { clausePage, virtualisationPage } from './pages-requirements';
import { heading, joined, pageNames, type PageContext } from './page-parts';
import { filled } from '../words/filled';

export interface CatalogPage {
  /** Beneath docs/catalog/. */
  readonly path: string;
  readonly text: string;
}

export interface CatalogPagesInput {
  readonly catalog: Catalog;
  readonly explanations: Readonly<Record<Language, Explanations>>;
  /** Codes of the rules that judge a requirement row. */
  readonly judges: (requirement: string) => readonly string[];
}

type PageMaker = (context: PageContext) => string;

const words = {
  title: { en: 'Catalogues', ja: '規格の一覧' },
  introduction: {
    en: 'What ISMS as Code knows of the standards: ids, official titles and relations, with explanations in our own words. No text of a standard is reproduced; the standards prevail.',
    ja: 'ISMS as Codeが規格について保有している情報です。番号、公式の標題、相互の関係と、独自の言葉による説明からなります。規格の本文は転載していません。規格の本文が優先します。',
  },
  unverified: {
    en: 'Values that nobody has compared with the original are marked as unverified.',
    ja: '原典と照合していない値には、未確認と記しています。',
  },
  licensed: {
    en: 'If you hold a licence for the text of a standard, a file `isms-catalog.local.yaml` beside the root file (`isms.yaml`) may map ids to texts, for example `"13.1.3": …`. Hovers on your machine then show your text beneath ours, marked as yours. It is read from nowhere else, and goes into no document or export; keep the file out of version control.',
    ja: '規格の本文を利用するライセンスをお持ちの場合は、ルートファイル(`isms.yaml`)と同じ場所に`isms-catalog.local.yaml`を置き、`"13.1.3": …`のように番号と本文を対応付けられます。本文は、お使いの端末のホバーで本ツールの説明の下に、お手元のものと明示して表示されます。ほかの場所からは読み込まず、文書や出力にも含めません。このファイルはバージョン管理の対象から外してください。',
  },
  other: { en: '日本語', ja: 'English' },
  index: { en: 'All catalogues', ja: '規格の一覧へ' },
  clause: { en: 'JIP-ISMS517-1.0, clause {id}', ja: 'JIP-ISMS517-1.0 箇条{id}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const generated = '<!-- Generated from catalogs/ by npm run generate; do not edit. -->';

export function catalogPages({ catalog, explanations, judges }: CatalogPagesInput): readonly CatalogPage[] {
  return languages.flatMap((language) => {
    const context: PageContext = { catalog, language, explanations: explanations[language], judges };
    const pages = pagesOf(context);
    return [
      { path: `${language}/README.md`, text: indexPage(pages, context) },
      ...pages.map(({ name, title, make }) => ({
        path: `${language}/${name}`,
        text: joined([generated, heading(1, title), make(context), footer(name, language)]),
      })),
    ];
  });
}

interface PlannedPage {
  readonly name: string;
  readonly title: string;
  readonly make: PageMaker;
}

function pagesOf({ catalog, language }: PageContext): readonly PlannedPage[] {
  const titled = (name: string, title: Bilingual, make: PageMaker): PlannedPage => ({
    name,
    title: title[language],
    make,
  });
  return [
    ...catalog.clauses.map(({ id, title }) => {
      const name = pageNames.clause(id);
      const numbered = `${filled(words.clause[language], { id })}${colon(language)}${title[language]}`;
      return { name, title: numbered, make: clausePage(id) };
    }),
    titled(pageNames.virtualisation, titles.virtualisation, virtualisationPage),
    titled(pageNames.cloud, titles.cloud, cloudPage),
    titled(pageNames.annex['2022'], titles.annex2022, annexPage('2022')),
    titled(pageNames.annex['2013'], titles.annex2013, annexPage('2013')),
    titled(pageNames.crosswalk, titles.crosswalk, crosswalkPage),
    titled(pageNames.enisa, titles.enisa, enisaPage),
    titled(pageNames.glossary, titles.glossary, glossaryPage),
    titled(pageNames.references, titles.references, referencesPage),
  ];
}

const titles = {
  virtualisation: catalogWords.virtualisation,
  cloud: { en: 'ISO/IEC 27017:2015', ja: 'ISO/IEC 27017:2015(JIS Q 27017:2016)' },
  annex2022: standardNames.annex['2022'],
  annex2013: standardNames.annex['2013'],
  crosswalk: { en: 'Annex A: 2013 to 2022', ja: '附属書A：2013年版と2022年版の対応' },
  enisa: { en: 'ENISA 2009', ja: 'ENISA 2009' },
  glossary: { en: 'Glossary', ja: '用語集' },
  references: catalogWords.furtherReading,
} as const satisfies Readonly<Record<string, Bilingual>>;

function indexPage(pages: readonly PlannedPage[], { language }: PageContext): string {
  return joined([
    generated,
    heading(1, words.title[language]),
    escapeMarkdown(words.introduction[language]),
    escapeMarkdown(words.unverified[language]),
    // Ours, with code spans.
    words.licensed[language],
    pages.map(({ name, title }) => `- ${link(title, name)}`).join('\n'),
    link(words.other[language], `../${otherThan(language)}/README.md`),
  ]);
}

function footer(name: string, language: Language): string {
  const other = link(words.other[language], `../${otherThan(language)}/${name}`);
  return `${link(words.index[language], 'README.md')} · ${other}`;
}

function otherThan(language: Language): Language {
  return language === 'en' ? 'ja' : 'en';
}
