import { shortened } from '../../words/shortened';
import { bracketed, enumerated } from '../../words/listing';
import { catalogWords } from '../../words/catalog-words';
import type { Bilingual } from '../../words/bilingual';
import { enisaRating } from '../../catalog/enisa-values';
import type { EnisaRisk } from '../../catalog/types';
import { mark } from '../../facts/marks';
import { textIn } from '../../facts/text';
import type { Entry } from '../../workspace/subject';
import { fact, firstSentence, restOf, shortFirst } from './brief';
import { few } from './entries/told';
import { nextOf } from './next-step';
import { firstOf, type HoverContext } from './context';
import { controlNamed } from './control-relations';
import { inThisIsmsHeading } from './in-isms';
import { linkTo } from './link';
import { bullets, escapeMarkdown, paragraphs, labelled, quotedText } from '../../markup/markdown';
import { titleOf } from '../../workspace/names';
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

/** A risk of ENISA 2009: what it is, where this ISMS considers it; its reference values, and what it relates to. */
export function enisaRiskHover(id: string, context: HoverContext): string {
  const { ask, language, explanations } = context;
  const risk = ask.catalog.enisaRisk(id);
  if (!risk) return '';
  const text = explanations.enisa.risks[id];
  const naming = ask.all(mark.enisaConsidered(id));
  return paragraphs(
    shortFirst(
      {
        heading: `**${id}** ${escapeMarkdown(risk.title[language])}`,
        meaning: [firstSentence(text, language)],
        standing: [
          fact(
            inThisIsmsHeading,
            naming.length > 0 ? namedOnALine(naming, context) : words.notConsidered[language],
            language,
          ),
        ],
        next: nextOf(naming, context),
      },
      paragraphs(escapeMarkdown(otherTitles(risk, context)), restOf(text, language), referenceValues(risk, context)),
      naming.length > 0 ? considered(naming, context) : undefined,
      related(risk, context),
    ),
    licensedText(id, context),
  );
}

/** The title in the other language, the report, and what the risk stands under in it. */
function otherTitles(risk: EnisaRisk, { ask, language }: HoverContext): string {
  const other = risk.title[language === 'ja' ? 'en' : 'ja'];
  return [other, `ENISA 2009 · ${ask.catalog.enisaCategory(risk)[language]}`].join(' · ');
}

/** The first few entries that name it. */
function namedOnALine(naming: readonly Naming[], context: HoverContext): string {
  return few(naming, (subject) => entryNamed(subject, context), context.language);
}

function referenceValues(risk: EnisaRisk, { language }: HoverContext): string {
  const values = (['probability', 'impact', 'level'] as const).map((each) => {
    const rating = escapeMarkdown(enisaRating(risk[each])[language]);
    return language === 'ja' ? `${words[each].ja}「${rating}」` : `${words[each].en} ${rating}`;
  });
  const text = enumerated(values, language);
  return labelled(words.reference, `${text}${doubted(risk.valuesVerified, language)}`, language);
}

type Naming = Entry<'risks' | 'enisaNotRelevant'>;

function entryNamed(subject: Naming, { language, project }: HoverContext): string {
  if (subject.section === 'enisaNotRelevant') return linkTo(subject, words.notRelevant[language], project);
  const { value } = subject;
  const level = value.level ? bracketed(quotedText(value.level), language) : '';
  return `${linkTo(subject, shortened(value.id ?? '?'), project)} ${quotedText(titleOf(subject, language))}${level}`;
}

function considered(naming: readonly Naming[], context: HoverContext): string {
  const { language } = context;
  const say = (subject: Naming): string => {
    const why = subject.section === 'enisaNotRelevant' ? quotedText(textIn(subject.value.reason, language)) : '';
    return `${entryNamed(subject, context)}${why ? ` — ${why}` : ''}`;
  };
  return paragraphs(`**${inThisIsmsHeading[language]}**`, bullets(firstOf(naming, say, language)));
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
