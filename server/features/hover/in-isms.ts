/** What this ISMS says of a control: decision and status, risks, evidence and its age, the last audit. */
import { shortened } from '../../words/shortened';
import { bracketed, enumerated, colon } from '../../words/listing';
import type { Bilingual } from '../../words/bilingual';
import { isCalendarDate } from '../../facts/date';
import { mark } from '../../facts/marks';
import type { ControlStatement, Evidence, Risk } from '../../facts/model';
import { textIn } from '../../facts/text';
import type { Subject } from '../../workspace/subject';
import { coversControl, performedAudits } from '../../rules/audit/reach';
import { rolesInScope, rolesStated, rolesWithGuidance } from '../../rules/soa/statement-roles';
import { firstOf, labelledList, type HoverContext } from './context';
import { ageOf, validityOf } from './age';
import { linkTo } from './link';
import { bullets, escapeMarkdown, paragraphs, labelled, quotedText } from '../../markup/markdown';
import { titleOf } from '../../workspace/names';
import { auditTypeNames, decisionNames, nameIn, roleLabels, statusNames } from '../../words/names';

const words = {
  heading: { en: 'In this ISMS', ja: 'このISMSでは' },
  statement: { en: 'Statement of applicability', ja: '適用宣言書' },
  notStated: { en: 'not stated', ja: decisionNames.missing.ja },
  applies: { en: 'applies', ja: decisionNames.applicable.ja },
  excluded: { en: 'excluded', ja: decisionNames.excluded.ja },
  undecided: { en: 'undecided', ja: decisionNames.undecided.ja },
  due: { en: 'due', ja: '期限' },
  risks: { en: 'Risks treated with it', ja: 'この管理策で対応するリスク' },
  evidence: { en: 'Evidence', ja: '証拠' },
  lastAudit: { en: 'Last audit that covered it', ja: '直近の監査' },
  noAudit: { en: 'none so far', ja: '対象とした監査なし' },
  findings: { en: 'findings', ja: '指摘' },
  open: { en: 'open', ja: '未完了' },
  closed: { en: 'closed', ja: '完了' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const inThisIsmsHeading: Bilingual = words.heading;

export function inThisIsms(id: string, context: HoverContext): string {
  const { ask, language } = context;
  const rows = ask.all(mark.statement(id));
  const lines = [
    ...rows.map((row) => statementLine(row, context)),
    ...unstatedRoles(id, rows, context),
    risksLine(id, context),
    evidenceLine(rows, context),
    rows.some(({ value }) => value.applicable === true) ? auditLine(id, context) : undefined,
  ];
  return paragraphs(
    `**${words.heading[language]}**`,
    bullets(lines.filter((line): line is string => line !== undefined)),
  );
}

function statementLine(row: Subject<ControlStatement>, context: HoverContext): string {
  const { applicable, inclusionReason, exclusionReason } = row.value;
  const reason = quotedText(textIn(applicable === false ? exclusionReason : inclusionReason, context.language));
  return `${decisionLine(row, context)}${reason ? ` — ${reason}` : ''}`;
}

/** `[Provider](…): **applies** · planned · due 2027-01-31`. */
export function decisionLine(row: Subject<ControlStatement>, { ask, language, project }: HoverContext): string {
  const { applicable, status, due } = row.value;
  const roles = rolesStated(row.value, ask).map((role) => escapeMarkdown(nameIn(roleLabels, role)[language]));
  const decision = applicable === undefined ? words.undecided : applicable ? words.applies : words.excluded;
  const progress = applicable && status ? escapeMarkdown(nameIn(statusNames, status)[language]) : undefined;
  const date =
    due && applicable && status !== 'implemented' ? `${words.due[language]} ${escapeMarkdown(due)}` : undefined;
  const state = [`**${decision[language]}**`, progress?.toLowerCase(), date].filter(Boolean).join(' · ');
  const who = roles.length > 0 ? roles.join(language === 'ja' ? '、' : ', ') : words.statement[language];
  return `${linkTo(row, shortened(who), project)}${colon(language)}${state}`;
}

/** Roles in scope with guidance, about which the statement of applicability is silent. */
export function unstatedRoles(
  id: string,
  rows: readonly Subject<ControlStatement>[],
  { ask, language }: HoverContext,
): readonly string[] {
  const notStated = (who: string): string => `${who}${colon(language)}**${words.notStated[language]}**`;
  const stated = new Set(rows.flatMap(({ value }) => rolesStated(value, ask)));
  const silent = rolesWithGuidance(id, ask).filter((role) => !stated.has(role));
  // Nothing in it asks for a row where the standard has no guidance for the roles in scope.
  const pointless = ask.catalog.cloudControl(id) !== undefined && rolesInScope(ask).length > 0;
  if (rows.length === 0 && !(pointless && silent.length === 0)) return [notStated(words.statement[language])];
  return silent.map((role) => notStated(roleLabels[role][language]));
}

function risksLine(id: string, { ask, language, project }: HoverContext): string | undefined {
  const risks = ask.all(mark.treats(id));
  if (risks.length === 0) return undefined;
  const say = (risk: Subject<Risk>): string => {
    return `${linkTo(risk, shortened(risk.value.id ?? '?'), project)} ${quotedText(titleOf(risk, language))}`.trimEnd();
  };
  return labelledList(words.risks, firstOf(risks, say, language), language);
}

/** The evidence that rows rely on, as far as it is written down. */
export function evidenceOf(
  rows: readonly Subject<ControlStatement>[],
  { ask }: HoverContext,
): readonly Subject<Evidence>[] {
  const ids = [...new Set(rows.flatMap(({ value }) => (value.applicable === false ? [] : (value.evidence ?? []))))];
  return ids.flatMap((id) => ask.definition('evidence', id) ?? []);
}

function evidenceLine(rows: readonly Subject<ControlStatement>[], context: HoverContext): string | undefined {
  const { language, project } = context;
  const defined = evidenceOf(rows, context);
  const say = (evidence: Subject<Evidence>): string => {
    const facts = [ageOf(evidence.value, context), validityOf(evidence.value, context)].filter(Boolean);
    const detail = facts.length > 0 ? bracketed(enumerated(facts, language), language) : '';
    const title = quotedText(titleOf(evidence, language));
    return `${linkTo(evidence, shortened(evidence.value.id ?? '?'), project)} ${title}${detail}`;
  };
  return defined.length > 0 ? labelledList(words.evidence, firstOf(defined, say, language), language) : undefined;
}

function auditLine(id: string, { ask, language, project }: HoverContext): string {
  const last = performedAudits(ask).find(({ audit }) => coversControl(audit.value, id));
  if (!last) return labelled(words.lastAudit, words.noAudit[language], language);
  const { audit, day } = last;
  const findings = (audit.value.findings ?? []).flatMap((finding, index) => {
    if (finding.control !== id) return [];
    const state = (finding.status === 'closed' ? words.closed : words.open)[language];
    return [
      `${linkTo(audit, shortened(finding.id ?? '?'), project, `/findings/${index}`)}${bracketed(state, language)}`,
    ];
  });
  const kind = nameIn(auditTypeNames, audit.value.type ?? 'internal')[language];
  const name = audit.value.id ?? kind;
  const what = `${linkTo(audit, shortened(name), project)} ${isCalendarDate(day) ? day : ''}${bracketed(escapeMarkdown(kind), language)}`;
  const found =
    findings.length > 0
      ? `${language === 'ja' ? '、' : ', '}${words.findings[language]} ${enumerated(findings, language)}`
      : '';
  return labelled(words.lastAudit, `${what}${found}`, language);
}
