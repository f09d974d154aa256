import { shortened } from '../../words/shortened';
import { enumerated } from '../../words/listing';
import type { Bilingual } from '../../words/bilingual';
import { enisaRating } from '../../catalog/enisa-values';
import type { EnisaAsset, EnisaItem, EnisaVulnerability } from '../../catalog/types';
import { mark } from '../../facts/marks';
import type { Subject } from '../../workspace/subject';
import { fact, firstSentence, restOf, shortFirst } from './brief';
import type { HoverContext } from './context';
import { few } from './entries/told';
import { doubted } from './enisa';
import { inThisIsmsHeading } from './in-isms';
import { linkTo } from './link';
import { escapeMarkdown, paragraphs, labelled, quotedText } from '../../markup/markdown';
import { titleOf, idOf } from '../../workspace/names';
import { licensedText } from './licensed-text';

const words = {
  vulnerability: { en: 'vulnerability', ja: 'ぜい弱性' },
  cloudVulnerability: { en: 'cloud-specific vulnerability', ja: 'クラウド固有のぜい弱性' },
  asset: { en: 'asset', ja: '資産' },
  nameUnverified: { en: 'Unverified: the name of this item.', ja: '未確認：この項目の名称。' },
  ourTranslation: { en: '', ja: '日本語名は本ツールが付けたものです。' },
  value: { en: "ENISA's perceived value", ja: 'ENISAによる価値の評価' },
  risks: { en: 'ENISA risks that name it', ja: 'この項目を挙げるENISAのリスク' },
  nowhere: { en: 'not used', ja: '使用箇所なし' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function enisaVulnerabilityHover(id: string, context: HoverContext): string {
  const item = context.ask.catalog.enisaVulnerability(id);
  return item ? vulnerabilityText(item, context) : '';
}

export function enisaAssetHover(id: string, context: HoverContext): string {
  const item = context.ask.catalog.enisaAsset(id);
  return item ? assetText(item, context) : '';
}

function vulnerabilityText(item: EnisaVulnerability, context: HoverContext): string {
  const kind = item.cloudSpecific ? words.cloudVulnerability : words.vulnerability;
  const text = context.explanations.enisa.vulnerabilities[item.id];
  return itemText(item, 'enisaVulnerability', kind, text, undefined, context);
}

function assetText(item: EnisaAsset, context: HoverContext): string {
  const { language, explanations } = context;
  const rating = item.perceivedValue && escapeMarkdown(enisaRating(item.perceivedValue)[language]);
  // Nobody has compared the values of any asset.
  const value = rating && labelled(words.value, `${rating}${doubted(false, language)}`, language);
  return itemText(item, 'enisaAsset', words.asset, explanations.enisa.assets[item.id], value, context);
}

function itemText(
  { id, title, verified }: EnisaItem,
  kind: 'enisaVulnerability' | 'enisaAsset',
  kindName: Bilingual,
  text: string | undefined,
  value: string | undefined,
  context: HoverContext,
): string {
  const { ask, language } = context;
  const risks = ask.catalog.enisaRisksNaming(id);
  const named = risks.map((risk) => `${risk.id} ${escapeMarkdown(risk.title[language])}`);
  const doubt = doubted(
    risks.every(({ valuesVerified }) => valuesVerified),
    language,
  );
  const provenance = [...(verified ? [] : [words.nameUnverified[language]]), words.ourTranslation[language]].join('');
  return paragraphs(
    shortFirst(
      {
        heading: `**${id}** ${escapeMarkdown(title[language])}`,
        meaning: [firstSentence(text, language)],
        standing: [fact(inThisIsmsHeading, usesOf(kind, id, context), language)],
      },
      paragraphs(
        `${escapeMarkdown(title[language === 'ja' ? 'en' : 'ja'])} · ENISA 2009 · ${kindName[language]}`,
        restOf(text, language),
        value,
      ),
      paragraphs(
        named.length > 0 ? labelled(words.risks, `${enumerated(named, language)}${doubt}`, language) : undefined,
        provenance && `*${provenance}*`,
      ),
    ),
    licensedText(id, context),
  );
}

/** The entries that name it: risks by vulnerability, assets by kind. */
function usesOf(kind: string, id: string, { ask, language, project }: HoverContext): string {
  const uses = ask.all(mark.refers(kind, id));
  const say = (subject: Subject<unknown>): string => {
    return `${linkTo(subject, shortened(idOf(subject) ?? '?'), project)} ${quotedText(titleOf(subject, language))}`;
  };
  return uses.length > 0 ? few(uses, say, language) : words.nowhere[language];
}
