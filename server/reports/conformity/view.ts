/** Clause 4, row by row: how it stands, what answers it and where, and what stands against it. */
import { andMore, colon } from '../../words/listing';
import type { Bilingual, Language } from '../../words/bilingual';
import { shownStates, stateNames, unreadNames } from '../../words/names';
import { inline, list } from '../view/cells';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { Place } from '../view/place';
import type { Cell, Column, DocumentView, ItemRow, PlaceCell } from '../view/view';
import type { AnswerLocation } from './answers';
import type { ConformityAnswer, ConformityFinding, ConformityReport, ConformityRow } from './data';
import { filled } from '../../words/filled';

const words = {
  title: { en: 'Conformity with clause 4 of JIP-ISMS517-1.0', ja: '箇条4適合状況' },
  subject: { en: 'JIP-ISMS517-1.0, clause 4', ja: 'JIP-ISMS517-1.0 箇条4への適合状況' },
  clause: { en: 'Clause', ja: '箇条' },
  requirement: { en: 'Requirement', ja: '要求事項' },
  state: { en: 'State', ja: '判定' },
  answer: { en: 'Answer', ja: '回答' },
  answers: { en: 'Where it is answered', ja: '記載箇所' },
  against: { en: 'What is left', ja: '残っていること' },
  remark: { en: 'To be considered: {text}', ja: '要確認：{text}' },
  suppressed: { en: 'Suppressed: {text} ({reason})', ja: '抑制：{text}({reason})' },
  until: { en: '{reason}, until {date}', ja: '{reason}、期限 {date}' },
  noReason: { en: 'no reason given', ja: '理由の記載なし' },
  placeholder: { en: 'Still to be decided: {entry}', ja: '未決定：{entry}' },
  asOf: { en: 'As of {date}', ja: '{date}現在' },
  asOfLabel: { en: 'As of', ja: '基準日' },
  organization: { en: 'Organization', ja: '組織' },
  summary: { en: 'Summary', ja: '集計' },
  judged: {
    en: 'This is what the tool found in the files as they are now, judged for the day named; whether the management system conforms is for the auditor to say.',
    ja: 'この判定は、現在のファイルの記載を、基準日の時点で本ツールが確認した結果です。適合しているかどうかは審査員が判断します。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the document is called. */
export const conformityTitle: Bilingual = words.title;

/** A sign for each state: no meaning by colour alone. */
export const stateSigns = {
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
    reference: filled(words.asOf[language], { date: today }),
    paper: 'A4',
    date: today,
    tiles: [
      { id: 'total', label: say('requirement'), count: report.requirements.length },
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
        paragraphs: [say('judged')],
        facts: [
          { label: say('organization'), value: report.organization },
          { label: say('asOfLabel'), value: { kind: 'date', date: today } },
          {
            label: say('summary'),
            value: inline(states.map((state) => `${stateNames[state][language]} ${counts[state]}`)),
          },
        ],
      },
      {
        id: 'clause4',
        heading: say('requirement'),
        table: withoutEmptyColumns(
          {
            id: 'clause4',
            columns: columnsIn(language),
            rows: report.requirements.map((row) => rowOf(row, language)),
          },
          [],
        ),
      },
    ],
  };
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

function rowOf(row: ConformityRow, language: Language): ItemRow {
  const { id, clause, title, state, answer, answers } = row;
  const [first] = answers.flatMap(({ places }) => places);
  return {
    kind: 'row',
    key: id,
    name: clause,
    cells: [
      clause,
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

/** The field as people call it, the first places, and how many more there are. */
function answered({ label, count, places }: ConformityAnswer, language: Language): Cell {
  const more = count - places.length;
  return inline([
    ...places.map((place, index): PlaceCell => {
      const at = `(${place.file}:${place.range.start.line + 1})`;
      // A section that stands once has no name of its own.
      const named = place.entry === place.section ? at : `${place.entry} ${at}`;
      return {
        kind: 'place',
        text: index === 0 ? `${label}${colon(language)}${named}` : named,
        place: placeOf(place),
      };
    }),
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
      said(filled(words.placeholder[language], { entry: place.entry }), place),
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
