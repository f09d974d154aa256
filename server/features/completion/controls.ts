import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Control } from '../../catalog/types';
import { mark } from '../../facts/marks';
import { escapeMarkdown, paragraphs } from '../../markup/markdown';
import { controlsFor } from '../../rules/support/control-choices';
import { rolesStated, rolesWithGuidance } from '../../rules/soa/statement-roles';
import { roleLabels, standardNames } from '../../words/names';
import { titleOf } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';
import { isOf, type Subject } from '../../workspace/subject';
import type { NodeAt } from '../cursor';
import type { Candidate } from './candidate';
import { ordinal, type ValueContext } from './value-context';

/**
 * ISO/IEC 27017 before annex A before own controls; for a risk, those before them that usually treat it. In the statement of
 * applicability only what it does not state yet.
 */
export function controlCandidates(node: NodeAt, context: ValueContext): readonly Candidate[] {
  const { ask, matcher, subject } = context;
  const stating = node.entry.section === 'soa.controls' && node.pointer === '/id';
  const usual = subject && isOf(subject, 'risks') ? controlsFor(subject, ask).map(({ value }) => String(value)) : [];
  const isOffered = ({ id, words }: Offered): boolean =>
    matcher.matches(id, words) && (!stating || !isStated(id, ask, subject));
  const ofStandard = (controls: readonly Control[], group: number): readonly Candidate[] =>
    controls
      .map((control) => ({ id: control.id, words: wordsOf(control, ask), control }))
      .filter(isOffered)
      .map(({ control, words }, index) => {
        const sort = usual.includes(control.id) ? ordinal(usual.indexOf(control.id)) : `${group}${ordinal(index)}`;
        return controlCandidate(control, words, sort, context);
      });
  const own = ask.ids('control').filter((id) => isOffered({ id, words: ownWords(id, context) }));
  return [
    ...ofStandard(ask.catalog.cloudControls, 1),
    ...ofStandard(ask.catalog.annexControls(ask.edition), 2),
    ...own.map((id, index) => ownCandidate(id, `3${ordinal(index)}`, context)),
  ];
}

interface Offered {
  readonly id: string;
  readonly words: readonly string[];
}

function wordsOf(control: Control, ask: Questions): readonly string[] {
  return [control.title.en, control.title.ja, ...ask.catalog.commonWords(control)];
}

function ownWords(id: string, { ask, language }: ValueContext): readonly string[] {
  const subject = ask.definition('control', id);
  return subject ? [titleOf(subject, language)] : [];
}

function ownCandidate(id: string, sort: string, context: ValueContext): Candidate {
  const words = ownWords(id, context);
  return { label: id, value: id, detail: words[0] ?? '', words, sort };
}

function controlCandidate(
  control: Control,
  words: readonly string[],
  sort: string,
  { ask, language }: ValueContext,
): Candidate {
  const standard = control.standard === '27017' ? standardNames.cloud : standardNames.annex[control.edition];
  const roles = control.standard === '27017' ? control.roles.map((role) => roleLabels[role][language]).join(', ') : '';
  return {
    label: control.id,
    value: control.id,
    sort,
    words,
    kind: CompletionItemKind.Constant,
    detail: [control.title[language], roles].filter(Boolean).join(' · '),
    documentation: () =>
      paragraphs(
        `**${control.id}** ${escapeMarkdown(control.title.en)} / ${escapeMarkdown(control.title.ja)}`,
        escapeMarkdown([standard[language], roles].filter(Boolean).join(' · ')),
        hasGuidance(control, ask) ? undefined : escapeMarkdown(noGuidance[language]),
      ),
  };
}

function hasGuidance({ standard, id }: Control, ask: Questions): boolean {
  return standard !== '27017' || rolesWithGuidance(id, ask).length > 0;
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
