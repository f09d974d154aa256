import { bracketed, andMore } from '../../words/listing';
import { catalogWords } from '../../words/catalog-words';
import type { Bilingual, Language } from '../../words/bilingual';
import { referencesOn } from '../../catalog/explanations';
import { conformityOf, type RequirementRow } from '../../check/conformity/conformity';
import { messageOf } from '../../check/message';
import { rowsOf } from '../../check/rule';
import { stateNames } from '../../words/names';
import { firstSentence, shortFirst } from './brief';
import type { HoverContext } from './context';
import { locationLink } from './link';
import { nextLines } from './next-step';
import { bullets, code, escapeMarkdown, paragraphs, labelled } from '../../markup/markdown';
import { bothTitles } from '../../workspace/names';
import { licensedText } from './licensed-text';
import { filled } from '../../words/filled';

const words = {
  addsTo: { en: 'adds to JIS Q 27001 clause {clause}', ja: 'JIS Q 27001 箇条{clause}への追加要求' },
  metOf: { en: '{met} of {total} requirements met', ja: '{total}項目中{met}項目を充足' },
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

/** A clause of JIP-ISMS517-1.0 as people cite it (`4.2.2`, `4.2.2 d)`): what it is, how it stands, and what it asks. */
export function clauseHover(cited: string, context: HoverContext): string {
  const { ask, language } = context;
  const id = cited.split(' ')[0] ?? cited;
  const clause = ask.catalog.clauses.find((each) => each.id === id);
  if (!clause) return '';
  const rows = conformityOf(context.project, context.service).filter(({ requirement }) => {
    return requirement.clause === cited || requirement.clause.startsWith(`${cited} `);
  });
  const [only, ...others] = rows;
  return paragraphs(
    shortFirst(
      {
        heading: `**JIP-ISMS517-1.0 ${id}** ${escapeMarkdown(clause.title[language])}`,
        meaning: [
          escapeMarkdown(filled(words.addsTo[language], { clause: clause.addsTo })),
          others.length === 0 ? firstSentence(only?.requirement.asks[language], language) : undefined,
        ],
        standing: [metOf(rows, language)],
        next: rowsNext(rows, context),
      },
      paragraphs(escapeMarkdown(clause.title[language === 'ja' ? 'en' : 'ja']), states(rows, context)),
      paragraphs(...rows.map((row) => details(row, context))),
      background([id], context),
    ),
    licensedText(cited, context) ?? licensedText(id, context),
  );
}

/** How many of the rows are met. */
export function metOf(rows: readonly RequirementRow[], language: Language): string | undefined {
  if (rows.length === 0) return undefined;
  const met = String(rows.filter((row) => row.met).length);
  return filled(words.metOf[language], { met, total: String(rows.length) });
}

/** What stands against the rows that are not met: in the section where that is asked, else in the order of clause 4. */
export function rowsNext(rows: readonly RequirementRow[], context: HoverContext, section?: string): readonly string[] {
  const against = rows.flatMap(({ met, findings }) => (met ? [] : findings));
  const own = against.find(({ finding: { anchor } }) => anchor.kind === 'field' && anchor.subject.section === section);
  const first = own ?? against[0];
  return first ? nextLines(first, context) : [];
}

/** The rows that a section answers. */
export function rowsAnsweredIn(section: string, { ask, project, service }: HoverContext): readonly RequirementRow[] {
  const answered = new Set(ask.catalog.requirementsAnsweredIn(section).map(({ id }) => id));
  if (answered.size === 0) return [];
  return conformityOf(project, service).filter(({ requirement }) => answered.has(requirement.id));
}

/** Rows under the titles of their clauses; what each asks; notes. A part each. */
export function clauseDetails(
  rows: readonly RequirementRow[],
  clause: string | undefined,
  context: HoverContext,
): readonly string[] {
  if (rows.length === 0) return [];
  const { catalog } = context.ask;
  const clauses = catalog.clauses.map(({ id }) => id).filter((id) => rows.some((row) => clauseOf(row) === id));
  const perClause = clauses.map((id) => {
    const own = rows.filter((row) => clauseOf(row) === id);
    return paragraphs(clauseTitle(id, context), states(own, context));
  });
  return [
    paragraphs(...perClause),
    paragraphs(...rows.map((row) => details(row, context))),
    background(clause === undefined ? clauses : [clause], context),
  ];
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
