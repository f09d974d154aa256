import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Language } from '../../words/bilingual';
import type { Control } from '../../catalog/types';
import { mark } from '../../facts/marks';
import type { RiskCriteria } from '../../facts/model';
import type { IsmsService } from '../../isms-service';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { rolesStated, rolesWithGuidance } from '../../rules/soa/statement-roles';
import { factorsOf } from '../../rules/risk/level';
import type { Field, ReferenceKind } from '../../schema/field';
import type { NodeAt } from '../cursor';
import type { Candidate } from './candidate';
import { escapeMarkdown, paragraphs } from '../../markup/markdown';
import { titleOf } from '../../workspace/names';
import { roleLabels, standardNames } from '../../words/names';

export interface ValueContext {
  readonly service: IsmsService;
  readonly project: Project;
  readonly ask: Questions;
  readonly language: Language;
  readonly subject: Subject | undefined;
  /** What is written of the value before the cursor. */
  readonly typed: string;
}

export interface ValueCandidates {
  readonly candidates: readonly Candidate[];
  /** There are too many to offer: those that do not fit what is typed were left out, and others may fit the next letter. */
  readonly incomplete: boolean;
}

/** Nobody reads more, and an editor would have to be sent all of them. */
const maximumCandidates = 200;

/** Values of the field at the cursor that its list has not: enumerations, ids of what it refers to, today for a day. */
export function valueCandidates(node: NodeAt, context: ValueContext): ValueCandidates {
  const siblings = siblingValues(node);
  const candidates = allCandidates(node, context).filter(({ value }) => !siblings.has(String(value)));
  const kind = node.field?.refersTo ?? node.field?.items?.refersTo;
  return { candidates, incomplete: kind !== undefined && context.ask.ids(kind).length > maximumCandidates };
}

/** As editors match: all letters that are typed, in their order, with others in between. */
function fits(text: string, typed: string): boolean {
  const lower = text.toLowerCase();
  let at = 0;
  for (const letter of typed.toLowerCase()) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function allCandidates(node: NodeAt, context: ValueContext): readonly Candidate[] {
  const field =
    node.field?.items && !node.field.items.types.includes('object') && node.part === 'value'
      ? merged(node.field)
      : node.field;
  if (!field) return [];
  if (field.refersTo)
    return [...enumerationCandidates(field, context), ...referenceCandidates(field.refersTo, node, context)];
  if (field.enumeration.length > 0) return enumerationCandidates(field, context);
  if (field.types.includes('boolean')) return booleanCandidates();
  if (field.date) {
    const { today } = context.ask;
    const detail = context.language === 'ja' ? '今日' : 'today';
    return [{ label: today, value: today, sort: '0', detail, kind: CompletionItemKind.Constant }];
  }
  return [];
}

/** A field that takes one value or a list of them offers the same for both. */
function merged(field: Field): Field {
  return {
    ...(field.items ?? field),
    enumeration: field.enumeration.length ? field.enumeration : (field.items?.enumeration ?? []),
  };
}

function enumerationCandidates(field: Field, { language }: ValueContext): readonly Candidate[] {
  return field.enumeration.map((value, index) => ({
    label: String(value),
    value,
    sort: String(index).padStart(3, '0'),
    kind: CompletionItemKind.EnumMember,
    documentation: escapeMarkdown(field.enumerationTexts.get(String(value))?.[language] ?? ''),
  }));
}

function booleanCandidates(): readonly Candidate[] {
  // As they are: the text "true" would have to be quoted.
  return ['true', 'false'].map((value) => ({
    label: value,
    value,
    plain: true,
    sort: value === 'true' ? '0' : '1',
  }));
}

function referenceCandidates(kind: ReferenceKind, node: NodeAt, context: ValueContext): readonly Candidate[] {
  const { ask, language } = context;
  switch (kind) {
    case 'control':
      return controlCandidates(node, context);
    case 'enisaRisk':
      return ask.catalog.enisaRisks.map(({ id, title, level, probability, impact }) => ({
        ...codeCandidate(id, title[language], title.ja),
        detail: `${title[language]} · ${level}`,
        documentation: paragraphs(
          `**${id}** ${escapeMarkdown(title.en)} / ${escapeMarkdown(title.ja)}`,
          escapeMarkdown(
            language === 'ja'
              ? `ENISAの参考値: 発生確率 ${probability}、影響 ${impact}、リスクレベル ${level}`
              : `ENISA's reference values: probability ${probability}, impact ${impact}, level ${level}`,
          ),
        ),
      }));
    case 'enisaVulnerability':
      return ask.catalog.enisaVulnerabilities.map(({ id, title }) => codeCandidate(id, title[language], title.ja));
    case 'enisaAsset':
      return ask.catalog.enisaAssets.map(({ id, title }) => codeCandidate(id, title[language], title.ja));
    case 'requirement':
      return ask.catalog.clauses.map(({ id, title }) => codeCandidate(id, title[language], title.ja));
    case 'likelihood':
    case 'impact':
    case 'assetValue':
    case 'threatLevel':
    case 'vulnerabilityLevel':
      return labelled(factorsOf(ask.single('criteria')?.value).find(({ name }) => name === kind)?.scale);
    case 'level':
      return labelled(levelNames(ask.single('criteria')?.value));
    case 'file':
      return [];
    default:
      return entryCandidates(kind, context);
  }
}

function codeCandidate(id: string, title: string, japanese: string): Candidate {
  const number = id.replace(/\d+/g, (digits) => digits.padStart(3, '0'));
  return {
    label: id,
    value: id,
    detail: title,
    filter: `${id} ${title} ${japanese}`,
    sort: number,
    kind: CompletionItemKind.Constant,
  };
}

function levelNames(criteria: RiskCriteria | undefined): readonly string[] {
  return (criteria?.levels ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
}

function labelled(labels: readonly string[] | undefined): readonly Candidate[] {
  return (labels ?? []).map((label, index) => ({
    label,
    value: label,
    sort: String(index).padStart(3, '0'),
    kind: CompletionItemKind.EnumMember,
  }));
}

/** Ids that entries define; of very many, the first that fit what is typed. */
function entryCandidates(kind: ReferenceKind, context: ValueContext): readonly Candidate[] {
  const ids = context.ask.ids(kind);
  if (ids.length <= maximumCandidates) return ids.map((id) => entryCandidate(kind, id, context));
  const fitting: Candidate[] = [];
  for (const id of ids) {
    const candidate = entryCandidate(kind, id, context);
    if (fits(candidate.filter ?? id, context.typed)) fitting.push(candidate);
    if (fitting.length === maximumCandidates) break;
  }
  return fitting;
}

function entryCandidate(kind: ReferenceKind, id: string, { ask, language }: ValueContext): Candidate {
  const subject = ask.definition(kind, id);
  const title = subject ? titleOf(subject, language) : '';
  return {
    label: id,
    value: id,
    detail: title,
    filter: `${id} ${title}`,
    sort: id,
    kind: CompletionItemKind.Reference,
  };
}

/** ISO/IEC 27017 before annex A before own controls; in the statement of applicability only what it does not state yet. */
function controlCandidates(node: NodeAt, context: ValueContext): readonly Candidate[] {
  const { ask, language } = context;
  const stating = node.entry.section === 'soa.controls' && node.pointer === '/id';
  const offered = (id: string): boolean => !stating || !isStated(id, context);
  const cloud = ask.catalog.cloudControls;
  const annex = ask.catalog.annexControls(ask.edition);
  const own = ask.ids('control').map((id) => ask.definition('control', id));
  return [
    ...cloud
      .filter(({ id }) => offered(id))
      .map((control, index) => controlCandidate(control, `0${pad(index)}`, context)),
    ...annex
      .filter(({ id }) => offered(id))
      .map((control, index) => controlCandidate(control, `1${pad(index)}`, context)),
    ...own.flatMap((subject, index): readonly Candidate[] => {
      const id = subject?.value.id;
      if (!subject || id === undefined || !offered(id)) return [];
      return [{ label: id, value: id, detail: titleOf(subject, language), sort: `2${pad(index)}` }];
    }),
  ];
}

function controlCandidate(control: Control, sort: string, { ask, language }: ValueContext): Candidate {
  const standard = control.standard === '27017' ? standardNames.cloud : standardNames.annex[control.edition];
  const roles = control.standard === '27017' ? control.roles.map((role) => roleLabels[role][language]).join(', ') : '';
  const open = control.standard === '27017' ? rolesWithGuidance(control.id, ask).length : 1;
  return {
    label: control.id,
    value: control.id,
    sort,
    filter: `${control.id} ${control.title.en} ${control.title.ja}`,
    kind: CompletionItemKind.Constant,
    detail: [control.title[language], roles].filter(Boolean).join(' · '),
    documentation: paragraphs(
      `**${control.id}** ${escapeMarkdown(control.title.en)} / ${escapeMarkdown(control.title.ja)}`,
      escapeMarkdown([standard[language], roles].filter(Boolean).join(' · ')),
      open === 0 ? escapeMarkdown(noGuidance[language]) : undefined,
    ),
  };
}

const noGuidance = {
  en: 'ISO/IEC 27017 has no guidance on this control for the roles in scope.',
  ja: '適用範囲の役割に対して、ISO/IEC 27017はこの管理策の手引を示していません。',
};

/** Whether the statement of applicability, apart from the row at the cursor, speaks for every role in scope. */
function isStated(id: string, { ask, subject }: ValueContext): boolean {
  const rows = ask.all(mark.statement(id)).filter((row) => row !== subject);
  if (rows.length === 0) return false;
  const stated = new Set(rows.flatMap((row) => rolesStated(row.value, ask)));
  return rolesWithGuidance(id, ask).every((role) => stated.has(role));
}

/** The other values of the list that the cursor is in. */
function siblingValues({ mapping, pointer }: NodeAt): ReadonlySet<string> {
  const key = pointer.split('/').at(-2);
  const list = mapping?.pairs.find((pair) => pair.key.text === key)?.value;
  if (list?.kind !== 'sequence') return new Set();
  return new Set(list.items.flatMap((item) => (item?.kind === 'scalar' ? [item.text] : [])));
}

function pad(index: number): string {
  return String(index).padStart(3, '0');
}
