import type { Project } from '../project/project';
import { conformityOf } from '../reports/conformity';
import type { HoverContext } from './hover';
import { bullets, escapeMarkdown, paragraphs } from './markdown';

/** A clause of JIP-ISMS517-1.0: what it asks, row by row, and whether this ISMS meets it. */
export function clauseHover(clauseId: string, project: Project, context: HoverContext): string {
  const { ask, language, explanations, service } = context;
  const clause = ask.catalog.clauses.find(({ id }) => id === clauseId);
  const rows = conformityOf(project, service).filter(
    ({ requirement }) => requirement.clause.split(' ')[0] === clauseId,
  );
  if (!clause) return '';
  const title = `**JIP-ISMS517-1.0 ${clauseId}** ${escapeMarkdown(clause.title[language])} (JIS Q 27001 ${clause.addsTo})`;
  const list = rows.map(({ requirement, met, findings }) => {
    const state = met ? '✓' : `✗ ${findings.length}`;
    return `${state} **${escapeMarkdown(requirement.title[language])}**: ${escapeMarkdown(requirement.asks[language])}`;
  });
  const notes = explanations.requirements.notes[clauseId] ?? [];
  return paragraphs(title, bullets(list), notes.length > 0 ? bullets(notes.map(escapeMarkdown)) : undefined);
}
