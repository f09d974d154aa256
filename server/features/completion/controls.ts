import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Control } from '../../catalog/types';
import { mark } from '../../facts/marks';
import { escapeMarkdown, paragraphs } from '../../markup/markdown';
import { rolesStated, rolesWithGuidance } from '../../rules/soa/statement-roles';
import { roleLabels, standardNames } from '../../words/names';
import { titleOf } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import type { NodeAt } from '../cursor';
import type { Candidate } from './candidate';
import { ordinal, type ValueContext } from './value-context';

/** ISO/IEC 27017 before annex A before own controls; in the statement of applicability only what it does not state yet. */
export function controlCandidates(node: NodeAt, context: ValueContext): readonly Candidate[] {
  const { ask, language } = context;
  const stating = node.entry.section === 'soa.controls' && node.pointer === '/id';
  const offered = (id: string): boolean => !stating || !isStated(id, ask, context.subject);
  const cloud = ask.catalog.cloudControls;
  const annex = ask.catalog.annexControls(ask.edition);
  const own = ask.ids('control').map((id) => ask.definition('control', id));
  return [
    ...cloud
      .filter(({ id }) => offered(id))
      .map((control, index) => controlCandidate(control, `0${ordinal(index)}`, context)),
    ...annex
      .filter(({ id }) => offered(id))
      .map((control, index) => controlCandidate(control, `1${ordinal(index)}`, context)),
    ...own.flatMap((subject, index): readonly Candidate[] => {
      const id = subject?.value.id;
      if (!subject || id === undefined || !offered(id)) return [];
      return [{ label: id, value: id, detail: titleOf(subject, language), sort: `2${ordinal(index)}` }];
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

/** The first control that the statement of applicability does not state yet. */
export function nextControl(ask: Questions, subject: Subject | undefined): string | undefined {
  const open = ({ id }: Control): boolean => !isStated(id, ask, subject);
  return (ask.catalog.cloudControls.find(open) ?? ask.catalog.annexControls(ask.edition).find(open))?.id;
}

/** Whether the statement of applicability, apart from the row at the cursor, speaks for every role in scope. */
function isStated(id: string, ask: Questions, subject: Subject | undefined): boolean {
  const rows = ask.all(mark.statement(id)).filter((row) => row !== subject);
  if (rows.length === 0) return false;
  const stated = new Set(rows.flatMap((row) => rolesStated(row.value, ask)));
  return rolesWithGuidance(id, ask).every((role) => stated.has(role));
}
