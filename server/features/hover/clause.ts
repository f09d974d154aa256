import { bracketed, andMore } from '../../words/listing';
import { catalogWords } from '../../words/catalog-words';
import type { Bilingual } from '../../words/bilingual';
import { referencesOn } from '../../catalog/explanations';
import { conformityOf, type RequirementRow } from '../../check/conformity/conformity';
import { messageOf } from '../../check/message';
import { rowsOf } from '../../check/rule';
import { stateNames } from '../../words/names';
import type { HoverContext } from './context';
import { locationLink } from './link';
import { bullets, code, divided, escapeMarkdown, paragraphs, labelled } from '../../markup/markdown';
import { bothTitles } from '../../workspace/names';
import { licensedText } from './licensed-text';
import { filled } from '../../words/filled';

const words = {
  addsTo: { en: 'adds to JIS Q 27001 clause {clause}', ja: 'JIS Q 27001 箇条{clause}への追加要求' },
  state: { en: 'In this ISMS', ja: 'このISMSでは' },
  answeredIn: catalogWords.answeredIn,
  judgedBy: catalogWords.judgedBy,
  notes: catalogWords.notes,
  references: catalogWords.furtherReading,
  unverified: catalogWords.unverified,
  virtualisation: catalogWords.virtualisation,
  ourWords: {
    en: "These are this tool's own words; the document JIP-ISMS517-1.0 prevails.",
    ja: '説明は本ツール独自のものです。JIP-ISMS517-1.0の本文が優先します。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A clause of JIP-ISMS517-1.0 as people cite it (`4.2.2`, `4.2.2 d)`): whether it is met, and what it asks. */
export function clauseHover(cited: string, context: HoverContext): string {
  const clause = cited.split(' ')[0] ?? cited;
  if (!context.ask.catalog.clauses.some(({ id }) => id === clause)) return '';
  const rows = conformityOf(context.project, context.service).filter(({ requirement }) => {
    return requirement.clause === cited || requirement.clause.startsWith(`${cited} `);
  });
  return paragraphs(
    divided(
      paragraphs(clauseTitle(clause, context), states(rows, context)),
      paragraphs(...rows.map((row) => details(row, context))),
      background([clause], context),
    ),
    licensedText(cited, context) ?? licensedText(clause, context),
  );
}

/** The rows that a section answers, under the titles of their clauses. */
export function sectionClauses(section: string, clause: string | undefined, context: HoverContext): string {
  const { catalog } = context.ask;
  const answered = new Set(catalog.requirementsAnsweredIn(section).map(({ id }) => id));
  const rows = conformityOf(context.project, context.service).filter(({ requirement }) => answered.has(requirement.id));
  const clauses = catalog.clauses.map(({ id }) => id).filter((id) => rows.some((row) => clauseOf(row) === id));
  const perClause = clauses.map((id) => {
    const own = rows.filter((row) => clauseOf(row) === id);
    return paragraphs(clauseTitle(id, context), states(own, context));
  });
  const notesOn = clause === undefined ? clauses : [clause];
  return divided(
    paragraphs(...perClause),
    paragraphs(...rows.map((row) => details(row, context))),
    rows.length > 0 ? background(notesOn, context) : undefined,
  );
}

/** The guidance on virtual environments, which no single clause holds. */
export function virtualisationGuidance({ explanations, language }: HoverContext): string {
  const list = explanations.requirements.virtualisation.map(escapeMarkdown);
  return paragraphs(`**${words.virtualisation[language]}**${bracketed('JIP-ISMS517-1.0', language)}`, bullets(list));
}

function clauseOf({ requirement }: RequirementRow): string {
  return requirement.clause.split(' ')[0] ?? '';
}

function clauseTitle(id: string, { ask, language }: HoverContext): string {
  const clause = ask.catalog.clauses.find((each) => each.id === id);
  if (!clause) return '';
  const base = filled(words.addsTo[language], { clause: clause.addsTo });
  return `**JIP-ISMS517-1.0 ${id}** ${bothTitles(clause.title, language)} · ${escapeMarkdown(base)}`;
}

/** One line a row: met or not, and what stands against it, with a link to the first finding. */
function states(rows: readonly RequirementRow[], { language }: HoverContext): string {
  return bullets(
    rows.map(({ requirement, state, met, answer, findings, unread }) => {
      const name = `${escapeMarkdown(requirement.clause)} ${escapeMarkdown(requirement.title[language])}`;
      const said = state === 'met' ? name : `${name}${bracketed(stateNames[state][language], language)}`;
      const [first] = findings;
      if (unread.some((part) => part.leavesInDoubt)) return `? ${said}`;
      if (!first || met) return `${met ? '✓' : '○'} ${said} — ${escapeMarkdown(answer[language])}`;
      const more = findings.length - 1;
      const others = more === 0 ? '' : ` ${andMore(more)[language]}`;
      return `✗ ${said} — ${locationLink(first.location, messageOf(first.finding, language))}${others}`;
    }),
  );
}

function details({ requirement }: RequirementRow, { service, language }: HoverContext): string {
  const judges = service.rules.filter((rule) => rowsOf(rule).includes(requirement.id)).map((rule) => rule.code);
  return paragraphs(
    `**${escapeMarkdown(requirement.clause)} ${escapeMarkdown(requirement.title[language])}**`,
    escapeMarkdown(requirement.asks[language]),
    bullets([
      labelled(words.answeredIn, requirement.answeredIn.map(code).join(', '), language),
      labelled(words.judgedBy, [...new Set(judges)].map(code).join(', '), language),
    ]),
  );
}

function background(clauses: readonly string[], { explanations, language }: HoverContext): string {
  const notes = clauses.flatMap((id) => explanations.requirements.notes[id] ?? []).map(escapeMarkdown);
  const references = clauses.flatMap((id) => referencesOn(id, explanations));
  const named = [...new Set(references)].map(({ title, publisher, date, verified }) => {
    const facts = [publisher, date, verified ? undefined : `*${words.unverified[language]}*`].filter(Boolean);
    return `${escapeMarkdown(title)}${bracketed(facts.join(language === 'ja' ? '、' : ', '), language)}`;
  });
  return paragraphs(
    notes.length > 0 ? paragraphs(`**${words.notes[language]}**`, bullets(notes)) : undefined,
    named.length > 0 ? paragraphs(`**${words.references[language]}**`, bullets(named)) : undefined,
    `*${words.ourWords[language]}*`,
  );
}
