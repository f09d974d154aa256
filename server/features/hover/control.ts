import type { Bilingual, Language } from '../../words/bilingual';
import { colon } from '../../words/listing';
import { guidanceFor, purposeOf } from '../../catalog/explanations';
import { roles, type Role } from '../../words/roles';
import type { AnnexControl, CloudControl } from '../../catalog/types';
import { textIn, type LocalizedText } from '../../facts/text';
import { rolesInScope } from '../../rules/soa/statement-roles';
import { beside, firstSentence, named, restOf, shortFirst } from './brief';
import type { HoverContext } from './context';
import { annexRelations, cloudRelations } from './control-relations';
import { controlNext, controlStanding } from './control-standing';
import { inThisIsms } from './in-isms';
import { linkTo } from './link';
import { escapeMarkdown, paragraphs, labelled, quotedText } from '../../markup/markdown';
import { findControl, ownControl } from '../../workspace/names';
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
  const { language } = context;
  const isCloud = control.standard === '27017';
  const meaning = isCloud ? cloudGuidance(control, context) : [annexPurpose(control, context)];
  return paragraphs(
    shortFirst(
      {
        heading: `**${control.id}** ${escapeMarkdown(control.title[language])}`,
        meaning: meaning.map((each) => guidanceLine(each, firstSentence(each.text, language), language)),
        standing: controlStanding(id, context),
        next: controlNext(id, context),
      },
      paragraphs(
        standing(control, context),
        ...meaning.map((each) => guidanceLine(each, restOf(each.text, language), language)),
        isCloud ? undefined : otherEdition(control, context),
      ),
      inThisIsms(id, context),
      isCloud ? cloudRelations(control, context) : annexRelations(control, context),
    ),
    licensedText(id, context),
  );
}

/** The title in the other language, the standard, and what the control stands under in it. */
function standing(control: CloudControl | AnnexControl, { language }: HoverContext): string {
  const isCloud = control.standard === '27017';
  const group = isCloud ? control.objective : control.group;
  return escapeMarkdown(
    [
      control.title[language === 'ja' ? 'en' : 'ja'],
      (isCloud ? standardNames.cloud : standardNames.annex[control.edition])[language],
      ...(group ? [`${group.id} ${group.title[language]}`] : []),
      ...(!isCloud && control.isNew ? [words.newIn2022[language]] : []),
    ].join(' · '),
  );
}

/** What a control asks of a role; of all, where it knows none. */
interface Guidance {
  readonly role: Role | undefined;
  readonly text: string;
}

/** Of each role of the project, in its order; of both where the project names none. */
function cloudGuidance(control: CloudControl, { ask, language, explanations }: HoverContext): readonly Guidance[] {
  const explanation = explanations.cloudControls[control.id];
  const inScope = rolesInScope(ask);
  return (inScope.length === 0 ? roles : inScope).map((role) => {
    return { role, text: guidanceFor(explanation, role) ?? words.noGuidance[language] };
  });
}

function guidanceLine({ role }: Guidance, text: string | undefined, language: Language): string | undefined {
  return role === undefined ? text : text && labelled(roleLabels[role], text, language);
}

function annexPurpose(control: AnnexControl, { explanations }: HoverContext): Guidance {
  return { role: undefined, text: purposeOf(control, explanations) ?? '' };
}

function otherEdition({ edition }: AnnexControl, { ask, language }: HoverContext): string | undefined {
  if (edition === ask.edition) return undefined;
  return `*${filled(words.otherEdition[language], { edition, inForce: ask.edition })}*`;
}

function ownControlHover(id: string, context: HoverContext): string {
  const { ask, language, project } = context;
  const own = ownControl(id, ask);
  if (!own) return '';
  const { title, source } = own.value;
  const from = quotedText(textIn(source, language));
  return paragraphs(
    shortFirst(
      {
        heading: named(id, textIn(title, language)),
        meaning: [beside(words.own[language], from ? `${words.source[language]}${colon(language)}${from}` : undefined)],
        standing: controlStanding(id, context),
        next: controlNext(id, context),
      },
      beside(otherTitle(title, language), linkTo(own, words.defined[language], project)),
      inThisIsms(id, context),
    ),
    licensedText(id, context),
  );
}

/** The title in the other language, where it has one of its own. */
function otherTitle(title: LocalizedText | undefined, language: Language): string | undefined {
  const other = textIn(title, language === 'ja' ? 'en' : 'ja');
  return other === textIn(title, language) ? undefined : quotedText(other);
}
