import { guidanceFor } from '../catalog/explanations';
import type { AnnexControl, CloudControl } from '../catalog/types';
import { mark } from '../facts/marks';
import type { ControlStatement, Risk } from '../facts/model';
import { textIn } from '../facts/text';
import { rolesInScope, rolesStated } from '../rules/statement-roles';
import type { HoverContext } from './hover';
import { bullets, code, escapeMarkdown, paragraphs } from './markdown';
import { controlTitle, findControl, ownControl, roleNames, standardNames, titleOf } from './names';

const words = {
  noGuidance: { en: 'no guidance in ISO/IEC 27017', ja: 'ISO/IEC 27017に手引なし' },
  auditorsAsk: { en: 'Auditors typically ask for', ja: '監査で求められる証拠の例' },
  inThisIsms: { en: 'In this ISMS', ja: 'このISMSでは' },
  notStated: { en: 'not in the statement of applicability', ja: '適用宣言書に記載なし' },
  applies: { en: 'applies', ja: '適用' },
  excluded: { en: 'excluded', ja: '除外' },
  undecided: { en: 'undecided', ja: '未決定' },
  risks: { en: 'Risks', ja: 'リスク' },
  relations: { en: 'Annex A', ja: '附属書A' },
  enisa: { en: 'ENISA risks', ja: 'ENISAのリスク' },
  rolesUnverified: {
    en: 'Which role has guidance is not yet compared with the text of the standard.',
    ja: '手引の有無(役割別)は、規格の本文との照合がまだ済んでいません。',
  },
  titleUnverified: { en: 'The Japanese title is unverified.', ja: '日本語の標題は未確認です。' },
} as const;

/** A control, by id: what each role is asked to do, what this ISMS says of it, and what it relates to. */
export function controlHover(id: string, context: HoverContext): string {
  const { ask, language } = context;
  const control = findControl(id, ask);
  if (!control) {
    const own = ownControl(id, ask);
    if (!own) return '';
    return paragraphs(`**${escapeMarkdown(id)}** ${escapeMarkdown(titleOf(own, language))}`, inThisIsms(id, context));
  }
  const standard = control.standard === '27017' ? standardNames.cloud : standardNames.annex[control.edition];
  return paragraphs(
    `**${control.id}** ${escapeMarkdown(control.title.ja)} / ${escapeMarkdown(control.title.en)}`,
    escapeMarkdown(standard[language]),
    control.standard === '27017' ? cloudGuidance(control, context) : annexPurpose(control, context),
    '---',
    inThisIsms(id, context),
    '---',
    control.standard === '27017' ? cloudRelations(control, context) : annexRelations(control, context),
  );
}

function cloudGuidance(control: CloudControl, { ask, language, explanations }: HoverContext): string {
  const explanation = explanations.cloudControls[control.id];
  const inScope = rolesInScope(ask);
  const order = inScope.length === 0 ? (['provider', 'customer'] as const) : inScope;
  const sections = order.map((role) => {
    const text = guidanceFor(explanation, role);
    return `**${roleNames[role][language]}**: ${escapeMarkdown(text ?? words.noGuidance[language])}`;
  });
  const evidence = explanation?.evidence ?? [];
  const asked =
    evidence.length > 0 ? `*${words.auditorsAsk[language]}*\n\n${bullets(evidence.map(escapeMarkdown))}` : undefined;
  return paragraphs(...sections, asked);
}

function annexPurpose({ edition, id }: AnnexControl, { explanations }: HoverContext): string {
  const purposes = edition === '2013' ? explanations.annex2013 : explanations.annex2022;
  return escapeMarkdown(purposes[id] ?? '');
}

/** Applicable or not, how far implemented, which risks rely on it. */
function inThisIsms(id: string, { ask, language }: HoverContext): string {
  const rows = ask.all<ControlStatement>(mark.statement(id));
  const risks = ask.all<Risk>(mark.treats(id));
  const stated = rows.map(({ value }) => {
    const roles = rolesStated(value, ask).map((role) => roleNames[role][language]);
    const decision =
      value.applicable === undefined ? words.undecided : value.applicable ? words.applies : words.excluded;
    const status = value.applicable && value.status ? ` · ${code(value.status)}` : '';
    const reason = textIn(value.applicable === false ? value.exclusionReason : value.inclusionReason, language);
    const who = roles.length > 0 ? `${roles.join(', ')}: ` : '';
    return `${who}**${decision[language]}**${status}${reason ? ` ${escapeMarkdown(reason)}` : ''}`;
  });
  const named = risks.map((risk) => `${code(risk.value.id ?? '')} ${escapeMarkdown(titleOf(risk, language))}`);
  return paragraphs(
    `*${words.inThisIsms[language]}*`,
    bullets(stated.length > 0 ? stated : [words.notStated[language]]),
    named.length > 0 ? `${words.risks[language]}: ${named.join(', ')}` : undefined,
  );
}

function cloudRelations(control: CloudControl, { ask, language }: HoverContext): string {
  const annex = ask.catalog.annexControl('2013', `A.${control.id}`);
  const related = annex ? [annex.id, ...annex.counterparts] : [];
  const risks = ask.catalog.enisaTreatedBy(control.id);
  const named = risks.map(
    (riskId) => `${riskId} ${escapeMarkdown(ask.catalog.enisaRisk(riskId)?.title[language] ?? '')}`,
  );
  return paragraphs(
    related.length > 0 ? `${words.relations[language]}: ${related.map(code).join(', ')}` : undefined,
    named.length > 0 ? `${words.enisa[language]}: ${named.join(', ')}` : undefined,
    control.rolesVerified ? undefined : `*${words.rolesUnverified[language]}*`,
  );
}

function annexRelations(control: AnnexControl, { ask, language }: HoverContext): string {
  const other = control.edition === '2013' ? '2022' : '2013';
  const counterparts = control.counterparts.map(
    (id) => `${code(id)} ${escapeMarkdown(ask.catalog.annexControl(other, id)?.title[language] ?? '')}`,
  );
  const cloud = [control.id, ...control.counterparts]
    .map((id) => id.slice(2))
    .find((id) => ask.catalog.cloudControl(id));
  return paragraphs(
    counterparts.length > 0 ? `${other}: ${counterparts.join(', ')}` : undefined,
    cloud ? `ISO/IEC 27017: ${code(cloud)} ${escapeMarkdown(controlTitle(cloud, ask, language))}` : undefined,
    control.jaVerified ? undefined : `*${words.titleUnverified[language]}*`,
  );
}
