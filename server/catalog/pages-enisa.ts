import { enumerated } from '../words/listing';
import { escapeMarkdown, bullets, paragraphs } from '../markup/markdown';
import { catalogWords } from '../words/catalog-words';
import type { Bilingual } from '../words/bilingual';
import { enisaRating } from './enisa-values';
import { controlLink, enisaLink, fact, heading, markOf, source, titleIn, type PageContext } from './page-parts';
import type { EnisaAsset, EnisaRisk, EnisaVulnerability } from './types';

const words = {
  risks: { en: 'Risks', ja: 'リスク' },
  vulnerabilities: catalogWords.vulnerabilities,
  assets: catalogWords.assets,
  category: { en: 'Category', ja: '区分' },
  probability: { en: 'Probability', ja: '発生確率' },
  impact: { en: 'Impact', ja: '影響' },
  level: { en: 'Risk level', ja: 'リスクレベル' },
  value: { en: 'Perceived value', ja: '価値の評価' },
  cloud: { en: 'Cloud-specific.', ja: 'クラウド固有のぜい弱性です。' },
  name: { en: 'Name', ja: '名称' },
  controls: {
    en: "Controls that usually treat it (this tool's own judgement)",
    ja: '主に対応する管理策(本ツール独自の判断)',
  },
  namedBy: { en: 'Risks that name it', ja: 'この項目を挙げるリスク' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** R1 to R35, V1 to V53, A1 to A23 of ENISA's report of 2009. */
export function enisaPage(context: PageContext): string {
  const { catalog, language } = context;
  return paragraphs(
    source(catalog.sources.enisa, language),
    source(catalog.sources.treatments, language),
    heading(2, words.risks[language]),
    ...catalog.enisaRisks.map((risk) => riskEntry(risk, context)),
    heading(2, words.vulnerabilities[language]),
    ...catalog.enisaVulnerabilities.map((item) => vulnerabilityEntry(item, context)),
    heading(2, words.assets[language]),
    ...catalog.enisaAssets.map((item) => assetEntry(item, context)),
  );
}

function riskEntry(risk: EnisaRisk, context: PageContext): string {
  const { catalog, explanations, language } = context;
  const doubt = markOf(risk.valuesVerified, language);
  const links = (ids: readonly string[]): string => {
    return `${enumerated(
      ids.map((id) => enisaLink(id, context)),
      language,
    )}${doubt}`;
  };
  const ratings = (['probability', 'impact', 'level'] as const).flatMap((each) => {
    return fact(words[each], `${escapeMarkdown(enisaRating(risk[each])[language])}${doubt}`, language);
  });
  const controls = catalog.controlsTreating(risk.id).flatMap((id) => catalog.cloudControl(id) ?? []);
  const treating = enumerated(
    controls.map((control) => controlLink(control, context)),
    language,
  );
  return paragraphs(
    heading(3, `${risk.id} ${titleIn(risk.title, language)}`, risk.id),
    escapeMarkdown(explanations.enisa.risks[risk.id] ?? ''),
    bullets([
      ...fact(words.category, escapeMarkdown(catalog.enisaCategory(risk)[language]), language),
      ...ratings,
      ...fact(words.controls, treating, language),
      ...fact(words.vulnerabilities, links(risk.vulnerabilities), language),
      ...fact(words.assets, links(risk.assets), language),
    ]),
  );
}

function vulnerabilityEntry(item: EnisaVulnerability, context: PageContext): string {
  const { explanations, language } = context;
  return paragraphs(
    heading(3, `${item.id} ${titleIn(item.title, language)}`, item.id),
    escapeMarkdown(explanations.enisa.vulnerabilities[item.id] ?? ''),
    item.cloudSpecific ? words.cloud[language] : '',
    bullets([...nameDoubt(item, context), ...namedBy(item.id, context)]),
  );
}

function assetEntry(item: EnisaAsset, context: PageContext): string {
  const { explanations, language } = context;
  // Nobody has compared the values of any asset.
  const doubt = markOf(false, language);
  const value = item.perceivedValue && `${escapeMarkdown(enisaRating(item.perceivedValue)[language])}${doubt}`;
  return paragraphs(
    heading(3, `${item.id} ${titleIn(item.title, language)}`, item.id),
    escapeMarkdown(explanations.enisa.assets[item.id] ?? ''),
    bullets([...fact(words.value, value ?? '', language), ...nameDoubt(item, context), ...namedBy(item.id, context)]),
  );
}

function nameDoubt({ title, verified }: EnisaVulnerability | EnisaAsset, { language }: PageContext): readonly string[] {
  return verified ? [] : fact(words.name, `${escapeMarkdown(title.en)}${markOf(false, language)}`, language);
}

function namedBy(id: string, context: PageContext): readonly string[] {
  const { catalog, language } = context;
  const risks = catalog.enisaRisksNaming(id);
  if (risks.length === 0) return [];
  const doubt = markOf(
    risks.every(({ valuesVerified }) => valuesVerified),
    language,
  );
  const links = risks.map((risk) => enisaLink(risk.id, context));
  return fact(words.namedBy, `${enumerated(links, language)}${doubt}`, language);
}
