import { shortened } from '../../words/shortened';
import { bracketed, enumerated } from '../../words/listing';
import { catalogWords } from '../../words/catalog-words';
import type { Bilingual } from '../../words/bilingual';
import { enisaRating } from '../../catalog/enisa-values';
import type { EnisaRisk } from '../../catalog/types';
import { mark } from '../../facts/marks';
import { textIn } from '../../facts/text';
import type { Entry } from '../../workspace/subject';
import { firstOf, type HoverContext } from './context';
import { controlNamed } from './control-relations';
import { inThisIsmsHeading } from './in-isms';
import { linkTo } from './link';
import { bullets, divided, escapeMarkdown, paragraphs, labelled, quotedText } from '../../markup/markdown';
import { bothTitles, titleOf } from '../../workspace/names';
import { licensedText } from './licensed-text';

const words = {
  reference: catalogWords.enisaReference,
  probability: { en: 'probability', ja: '発生確率' },
  impact: { en: 'impact', ja: '影響' },
  level: { en: 'risk level', ja: 'リスクレベル' },
  unverified: { en: 'unverified: not yet compared with the report', ja: '未確認：報告書との照合は未了' },
  vulnerabilities: catalogWords.vulnerabilities,
  assets: catalogWords.assets,
  controls: { en: 'Controls that usually treat it', ja: '主に対応する管理策' },
  ownJudgement: catalogWords.ownJudgement,
  notConsidered: { en: 'not considered yet', ja: '未検討' },
  notRelevant: { en: 'not relevant', ja: '関係しない' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A risk of ENISA 2009: what it is, its reference values, where this ISMS considers it, and what it relates to. */
export function enisaRiskHover(id: string, context: HoverContext): string {
  const { ask, language, explanations } = context;
  const risk = ask.catalog.enisaRisk(id);
  if (!risk) return '';
  return paragraphs(
    divided(
      paragraphs(
        `**${id}** ${bothTitles(risk.title, language)}`,
        `ENISA 2009 · ${escapeMarkdown(ask.catalog.enisaCategory(risk)[language])}`,
        escapeMarkdown(explanations.enisa.risks[id] ?? ''),
        referenceValues(risk, context),
      ),
      considered(id, context),
      related(risk, context),
    ),
    licensedText(id, context),
  );
}

function referenceValues(risk: EnisaRisk, { language }: HoverContext): string {
  const values = (['probability', 'impact', 'level'] as const).map((each) => {
    const rating = escapeMarkdown(enisaRating(risk[each])[language]);
    return language === 'ja' ? `${words[each].ja}「${rating}」` : `${words[each].en} ${rating}`;
  });
  const text = enumerated(values, language);
  return labelled(words.reference, `${text}${doubted(risk.valuesVerified, language)}`, language);
}

function considered(id: string, { ask, language, project }: HoverContext): string {
  const naming = ask.all(mark.enisaConsidered(id));
  const say = (subject: Entry<'risks' | 'enisaNotRelevant'>): string => {
    if (subject.section === 'enisaNotRelevant') {
      const why = quotedText(textIn(subject.value.reason, language));
      return `${linkTo(subject, words.notRelevant[language], project)}${why ? ` — ${why}` : ''}`;
    }
    const { value } = subject;
    const level = value.level ? bracketed(quotedText(value.level), language) : '';
    return `${linkTo(subject, shortened(value.id ?? '?'), project)} ${quotedText(titleOf(subject, language))}${level}`;
  };
  return paragraphs(
    `**${inThisIsmsHeading[language]}**`,
    bullets(naming.length > 0 ? firstOf(naming, say, language) : [words.notConsidered[language]]),
  );
}

function related(risk: EnisaRisk, context: HoverContext): string {
  const { ask, language } = context;
  const { catalog } = ask;
  const item = (id: string, title: Bilingual | undefined): string => `${id} ${escapeMarkdown(title?.[language] ?? '')}`;
  const doubt = doubted(risk.valuesVerified, language);
  const vulnerabilities = risk.vulnerabilities.map((id) => item(id, catalog.enisaVulnerability(id)?.title));
  const assets = risk.assets.map((id) => item(id, catalog.enisaAsset(id)?.title));
  const controls = catalog.controlsTreating(risk.id).flatMap((id) => {
    const control = catalog.cloudControl(id);
    return control ? [controlNamed(control, context)] : [];
  });
  const judged = bracketed(words.ownJudgement[language], language);
  return paragraphs(
    controls.length > 0 ? labelled(words.controls, `${enumerated(controls, language)}${judged}`, language) : undefined,
    labelled(words.vulnerabilities, `${enumerated(vulnerabilities, language)}${doubt}`, language),
    labelled(words.assets, `${enumerated(assets, language)}${doubt}`, language),
  );
}

/** Says so where nobody has compared a value with the report. */
export function doubted(verified: boolean, language: HoverContext['language']): string {
  if (verified) return '';
  // The emphasis within the brackets: outside of them, Markdown would not see it after a Japanese letter.
  return bracketed(`*${words.unverified[language]}*`, language);
}
