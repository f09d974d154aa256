/** Clause 4, row by row: how it stands, what answers it and where, and what stands against it. */
import { andMore, colon } from '../../words/listing';
import type { Bilingual, Language } from '../../words/bilingual';
import { shownStates, stateNames, unreadNames } from '../../words/names';
import { servicesSection } from '../audit/grids';
import { sayIn } from '../audit/parts';
import { asOf, asOfFacts } from '../view/as-of';
import { inline, list } from '../view/cells';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { Place } from '../view/place';
import type { Cell, Column, DocumentView, ItemRow, PlaceCell, Row, Section } from '../view/view';
import type { AnswerLocation } from './answers';
import type { ConformityAnswer, ConformityFinding, ConformityReport, ConformityRow } from './data';
import { filled } from '../../words/filled';
import { conformityWords as words } from './words';

/** What the document is called. */
export const conformityTitle: Bilingual = words.title;

/** A sign for each state: no meaning by colour alone. */
const stateSigns = {
  met: '✓',
  'met-with-remarks': '✓',
  'not-applicable': '－',
  unmet: '✗',
  deferred: '‖',
  open: '○',
  'not-judged': '？',
} as const satisfies Readonly<Record<keyof typeof stateNames, string>>;

/** A row names so many of each; the data have all. */
const named = { findings: 10, remarks: 3, placeholders: 3 } as const;

export function conformityView(report: ConformityReport): DocumentView {
  const { language, today, counts } = report;
  const say = (word: keyof typeof words): string => words[word][language];
  const states = shownStates.filter((state) => counts[state] > 0);
  return {
    name: 'conformity',
    language,
    title: say('title'),
    organization: report.organization,
    reference: asOf(today, language),
    paper: 'A4',
    date: today,
    tiles: [
      { id: 'total', label: say('requirements'), count: report.requirements.length },
      ...shownStates.map((state) => ({
        id: state,
        label: stateNames[state][language],
        count: counts[state],
        filter: { facet: 'state', value: state },
        worry: counts[state] > 0 && ['unmet', 'open', 'not-judged'].includes(state),
      })),
    ],
    facets: [
      {
        id: 'state',
        title: say('state'),
        values: states.map((state) => ({ value: state, label: stateNames[state][language] })),
      },
    ],
    sections: [
      {
        id: 'summary',
        heading: say('subject'),
        paragraphs: [say('judged'), say('parts')],
        facts: [
          ...asOfFacts(report),
          {
            label: say('summary'),
            value: inline(states.map((state) => `${stateNames[state][language]} ${counts[state]}`)),
          },
        ],
      },
      {
        id: 'clause4',
        heading: say('requirements'),
        table: withoutEmptyColumns(
          {
            id: 'clause4',
            columns: columnsIn(language),
            rows: rowsByClause(report),
          },
          [],
        ),
      },
      ...auditedSections(report),
    ],
  };
}

/** Below 4.3, where there is something to audit. */
function auditedSections({ audited, language }: ConformityReport): readonly Section[] {
  return audited.services.length === 0 || audited.criteria.length === 0
    ? []
    : [servicesSection(audited, sayIn(language))];
}

/** Under the name of each clause, and of the clause of JIS Q 27001 that it adds to. */
function rowsByClause({ requirements, clauses, language }: ConformityReport): readonly Row[] {
  const isOf = ({ clause }: ConformityRow, id: string): boolean => clause === id || clause.startsWith(`${id} `);
  return clauses.flatMap(({ id, title, addsTo }): readonly Row[] => [
    {
      kind: 'group',
      key: `clause ${id}`,
      level: 1,
      text: filled(words.addsTo[language], { clause: id, title, base: addsTo }),
      page: `jip-isms517-${id}`,
    },
    ...requirements.filter((row) => isOf(row, id)).map((row) => rowOf(row, numberOf(row, requirements), language)),
  ]);
}

function columnsIn(language: Language): readonly Column[] {
  const say = (word: keyof typeof words): string => words[word][language];
  return [
    { id: 'clause', title: say('clause'), width: 8 },
    { id: 'requirement', title: say('requirement'), width: 22 },
    { id: 'state', title: say('state'), width: 12 },
    { id: 'answer', title: say('answer'), width: 26 },
    { id: 'answers', title: say('answers'), width: 26, detail: true },
    { id: 'against', title: say('against'), width: 40 },
  ];
}

/** The clause; of several rows of one, with the letter or number that tells them apart here: the clause itself has none. */
function numberOf({ id, clause }: ConformityRow, all: readonly ConformityRow[]): string {
  if (all.filter((other) => other.clause === clause).length === 1) return clause;
  const part = id.slice(clause.replace(/ /g, '.').replace(/\)/g, '').length).replace('.', '');
  return part === '' ? clause : `${clause} (${part})`;
}

function rowOf(row: ConformityRow, number: string, language: Language): ItemRow {
  const { id, title, state, answer, answers } = row;
  const [first] = answers.flatMap(({ places }) => places);
  return {
    kind: 'row',
    key: id,
    name: number,
    cells: [
      number,
      title,
      { kind: 'state', state, sign: stateSigns[state], text: stateNames[state][language] },
      answer,
      list(answers.map((each) => answered(each, language))),
      list(against(row, language)),
    ],
    place: first && placeOf(first),
    facets: { state: [state] },
  };
}

/** The field as people call it, its first entries, and how many more there are; what leads there says where it stands. */
function answered({ label, count, places }: ConformityAnswer, language: Language): Cell {
  const more = count - places.length;
  return inline([
    ...places.map((place, index): PlaceCell => ({
      kind: 'place',
      text: index === 0 ? [label, place.called].filter((part) => part !== '').join(colon(language)) : place.called,
      place: placeOf(place),
    })),
    ...(more > 0 ? [andMore(more)[language]] : []),
  ]);
}

/** What a reader must know before believing the row: findings, rules that did not run, silenced findings, gaps. */
function against(row: ConformityRow, language: Language): readonly Cell[] {
  const { findings, remarks, unread, suppressed, placeholders } = row;
  return [
    ...few(findings, named.findings, language, (finding) => said(finding.message, finding)),
    ...unread.map(({ file, range, why, rule }): Cell => {
      const text = `${rule ?? file}: ${unreadNames[why][language]}`;
      return range ? said(text, { file, range }) : text;
    }),
    ...suppressed.map((finding) => {
      const reason = finding.reason === '' ? words.noReason[language] : finding.reason;
      const until = finding.until;
      const why = until === undefined ? reason : filled(words.until[language], { reason, date: until });
      return said(filled(words.suppressed[language], { text: finding.message, reason: why }), finding);
    }),
    ...few(remarks, named.remarks, language, (finding) =>
      said(filled(words.remark[language], { text: finding.message }), finding),
    ),
    ...few(placeholders, named.placeholders, language, (place) =>
      said(filled(words.placeholder[language], { entry: place.called || place.entry }), place),
    ),
  ];
}

/** The first of many, and how many more there are. */
function few<T>(items: readonly T[], most: number, language: Language, cell: (item: T) => Cell): readonly Cell[] {
  const more = items.length - most;
  return [...items.slice(0, most).map(cell), ...(more > 0 ? [andMore(more)[language]] : [])];
}

function said(text: string, { file, range }: Place | ConformityFinding): Cell {
  return { kind: 'place', text, place: { file, range } };
}

function placeOf({ file, range }: AnswerLocation): Place {
  return { file, range };
}
