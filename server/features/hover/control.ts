import type { Bilingual } from '../../words/bilingual';
import { guidanceFor, purposeOf } from '../../catalog/explanations';
import { roles } from '../../words/roles';
import type { AnnexControl, CloudControl } from '../../catalog/types';
import { textIn } from '../../facts/text';
import { shortened } from '../../words/shortened';
import { rolesInScope } from '../../rules/soa/statement-roles';
import type { HoverContext } from './context';
import { annexRelations, cloudRelations } from './control-relations';
import { inThisIsms } from './in-isms';
import { linkTo } from './link';
import { divided, escapeMarkdown, paragraphs, labelled, quotedText } from '../../markup/markdown';
import { bothTitles, findControl, ownControl } from '../../workspace/names';
import { roleLabels, standardNames } from '../../words/names';
import { licensedText } from './licensed-text';
import { filled } from '../../words/filled';

const words = {
  noGuidance: {
    en: 'ISO/IEC 27017:2015 has no guidance of its own for this role.',
    ja: 'ISO/IEC 27017:2015に、この役割に対する手引はありません。',
  },
  newIn2022: { en: 'new in 2022', ja: '2022年版で新設' },
  otherEdition: {
    en: 'This is the annex A of {edition}; the statement of applicability of this ISMS follows the one of {inForce}.',
    ja: '{edition}年版の附属書Aの管理策です。このISMSの適用宣言書は{inForce}年版に従っています。',
  },
  own: { en: 'Own control', ja: '独自の管理策' },
  source: { en: 'Source', ja: '出典' },
  defined: { en: 'Defined here', ja: '定義箇所' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A control, by id: what each role is asked to do, what this ISMS says of it, and what it relates to. */
export function controlHover(id: string, context: HoverContext): string {
  const control = findControl(id, context.ask);
  if (!control) return ownControlHover(id, context);
  const cloud = control.standard === '27017';
  return paragraphs(
    divided(
      paragraphs(
        `**${control.id}** ${bothTitles(control.title, context.language)}`,
        standing(control, context),
        cloud ? cloudGuidance(control, context) : annexPurpose(control, context),
      ),
      inThisIsms(id, context),
      cloud ? cloudRelations(control, context) : annexRelations(control, context),
    ),
    licensedText(id, context),
  );
}

/** Standard, and what the control stands under in it. */
function standing(control: CloudControl | AnnexControl, { language }: HoverContext): string {
  const cloud = control.standard === '27017';
  const group = cloud ? control.objective : control.group;
  return escapeMarkdown(
    [
      (cloud ? standardNames.cloud : standardNames.annex[control.edition])[language],
      ...(group ? [`${group.id} ${group.title[language]}`] : []),
      ...(!cloud && control.isNew ? [words.newIn2022[language]] : []),
    ].join(' · '),
  );
}

/** A section for each role of the project, in its order; for both where the project names none. */
function cloudGuidance(control: CloudControl, { ask, language, explanations }: HoverContext): string {
  const explanation = explanations.cloudControls[control.id];
  const inScope = rolesInScope(ask);
  const sections = (inScope.length === 0 ? roles : inScope).map((role) => {
    const text = guidanceFor(explanation, role) ?? words.noGuidance[language];
    return labelled(roleLabels[role], escapeMarkdown(text), language);
  });
  return paragraphs(...sections);
}

function annexPurpose(control: AnnexControl, { ask, language, explanations }: HoverContext): string {
  const { edition } = control;
  const other = filled(words.otherEdition[language], { edition, inForce: ask.edition });
  return paragraphs(
    escapeMarkdown(purposeOf(control, explanations) ?? ''),
    edition === ask.edition ? undefined : `*${other}*`,
  );
}

function ownControlHover(id: string, context: HoverContext): string {
  const { ask, language, project } = context;
  const own = ownControl(id, ask);
  if (!own) return '';
  const { title, source } = own.value;
  const from = quotedText(textIn(source, language));
  return paragraphs(
    divided(
      paragraphs(
        `**${quotedText(id)}** ${bothTitles(bilingualTitle(title, language), language)}`,
        `${words.own[language]} · ${linkTo(own, words.defined[language], project)}`,
        from ? labelled(words.source, from, language) : undefined,
      ),
      inThisIsms(id, context),
    ),
    licensedText(id, context),
  );
}

/** A title in one language only stands for both. */
function bilingualTitle(title: Parameters<typeof textIn>[0], language: HoverContext['language']): Bilingual {
  const fallback = textIn(title, language);
  return { en: shortened(textIn(title, 'en') || fallback), ja: shortened(textIn(title, 'ja') || fallback) };
}
