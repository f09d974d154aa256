import { mark } from '../facts/marks';
import type { Risk } from '../facts/model';
import type { HoverContext } from './hover';
import { code, escapeMarkdown, paragraphs } from './markdown';
import { titleOf } from './names';

const words = {
  reference: { en: "ENISA's reference values", ja: 'ENISAの参考値' },
  probability: { en: 'probability', ja: '発生確率' },
  impact: { en: 'impact', ja: '影響' },
  level: { en: 'level', ja: 'リスクレベル' },
  unverified: { en: 'not yet compared with the report', ja: '報告書との照合は未了' },
  vulnerabilities: { en: 'Vulnerabilities', ja: 'ぜい弱性' },
  assets: { en: 'Assets', ja: '資産' },
  controls: { en: 'Usually treated by', ja: '主に対応する管理策' },
  inThisIsms: { en: 'In this ISMS', ja: 'このISMSでは' },
  notConsidered: { en: 'not considered yet', ja: '未検討' },
  unverifiedName: { en: 'Unverified.', ja: '未確認です。' },
} as const;

type EnisaKind = 'enisaRisk' | 'enisaVulnerability' | 'enisaAsset';

/** A code of ENISA 2009: a risk with its reference values and relations, a vulnerability, an asset. */
export function enisaHover(kind: EnisaKind, id: string, context: HoverContext): string {
  if (kind === 'enisaRisk') return riskHover(id, context);
  const { ask, language, explanations } = context;
  const item = kind === 'enisaAsset' ? ask.catalog.enisaAsset(id) : ask.catalog.enisaVulnerability(id);
  if (!item) return '';
  const texts = kind === 'enisaAsset' ? explanations.enisa.assets : explanations.enisa.vulnerabilities;
  return paragraphs(
    `**${id}** ${escapeMarkdown(item.title.ja)} / ${escapeMarkdown(item.title.en)}`,
    escapeMarkdown(texts[id] ?? ''),
    item.verified ? undefined : `*ENISA 2009. ${words.unverifiedName[language]}*`,
  );
}

function riskHover(id: string, { ask, language, explanations }: HoverContext): string {
  const risk = ask.catalog.enisaRisk(id);
  if (!risk) return '';
  const values = [
    `${words.probability[language]} ${risk.probability}`,
    `${words.impact[language]} ${risk.impact}`,
    `${words.level[language]} ${risk.level}`,
  ].join(', ');
  const doubt = risk.valuesVerified ? '' : ` *(${words.unverified[language]})*`;
  const naming = ask.all<Risk>(mark.enisaConsidered(id)).map((subject) => {
    const own = (subject.value as { id?: string; code?: string }).id;
    return own === undefined ? code('enisaNotRelevant') : `${code(own)} ${escapeMarkdown(titleOf(subject, language))}`;
  });
  const titled = (ids: readonly string[], title: (each: string) => string | undefined): string =>
    ids.map((each) => `${each} ${escapeMarkdown(title(each) ?? '')}`).join(', ');
  return paragraphs(
    `**${id}** ${escapeMarkdown(risk.title.ja)} / ${escapeMarkdown(risk.title.en)}`,
    escapeMarkdown(explanations.enisa.risks[id] ?? ''),
    `${words.reference[language]}: ${escapeMarkdown(values)}${doubt}`,
    '---',
    `*${words.inThisIsms[language]}*: ${naming.length > 0 ? naming.join(', ') : words.notConsidered[language]}`,
    '---',
    `${words.vulnerabilities[language]}: ${titled(risk.vulnerabilities, (each) => ask.catalog.enisaVulnerability(each)?.title[language])}`,
    `${words.assets[language]}: ${titled(risk.assets, (each) => ask.catalog.enisaAsset(each)?.title[language])}`,
    `${words.controls[language]}: ${titled(ask.catalog.controlsTreating(id), (each) => ask.catalog.cloudControl(each)?.title[language])}`,
  );
}
