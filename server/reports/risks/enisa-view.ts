/** ENISA's own chart, and under it what has been said of each code. */
import { enisaFigures, enisaBand, enisaLevels, enisaRating } from '../../catalog/enisa-values';
import { filled } from '../../words/filled';
import { bracketed, enumerated } from '../../words/listing';
import { inline, list } from '../view/cells';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { Mark, MarkLook, MarkShape, MatrixCell, MatrixDrawing } from '../view/drawing';
import type { Cell, Column, ItemRow, Offer, Section } from '../view/view';
import type { EnisaRow, EnisaState, RisksReport } from './model';
import { toneOf } from './tones';
import { enisaStateNames, enisaStateSigns, risksWords as words } from './words';

/** In the order of the categories of the report. */
const shapes: readonly MarkShape[] = ['round', 'box', 'left', 'right'];

const looks: Readonly<Record<EnisaState, MarkLook>> = {
  considered: 'filled',
  'not-relevant': 'struck',
  'no-reason': 'dashed',
  untouched: 'dashed',
};

export function enisaSection(report: RisksReport): Section {
  const { language, enisa } = report;
  return {
    id: 'enisa',
    heading: words.enisa[language],
    paragraphs: [words.enisaNote[language]],
    drawings: [enisaChart(report)],
    table: withoutEmptyColumns(
      { id: 'enisa', derived: true, columns: columnsIn(report), rows: enisa.map((row) => rowOf(row, report)) },
      ['answer'],
    ),
  };
}

function enisaKey(code: string): string {
  return `enisa ${code}`;
}

function enisaChart(report: RisksReport): MatrixDrawing {
  const { language, enisa } = report;
  const steps = enisaFigures.map((figure) => enisaRating(figure)[language]);
  const count = (state: EnisaState): string =>
    `${enisaStateNames[state][language]} ${enisa.filter((row) => row.state === state).length}`;
  return {
    kind: 'matrix',
    id: 'enisa-chart',
    title: words.enisaChart[language],
    summary: (['considered', 'not-relevant', 'no-reason', 'untouched'] as const)
      .filter((state) => state !== 'no-reason' || lacksReason(report))
      .map(count)
      .join('　'),
    across: { title: words.probability[language], steps },
    down: { title: words.impact[language], steps: [...steps].reverse() },
    cells: steps.map((_, down) => steps.map((__, across) => cellAt(across, down, report))).reverse(),
    legend: legendOf(report),
  };
}

function lacksReason({ enisa }: RisksReport): boolean {
  return enisa.some(({ state }) => state === 'no-reason');
}

function cellAt(across: number, down: number, report: RisksReport): MatrixCell {
  const rank = enisaBand(across, down);
  return {
    level: enisaRating(enisaLevels[rank] ?? '')[report.language],
    tone: toneOf(rank, enisaLevels.length),
    marks: report.enisa.filter((row) => row.across === across && row.down === down).map((row) => markOf(row, report)),
  };
}

/** To the entry that says something of it, where there is one; to the row, where several do, or none. */
function markOf(row: EnisaRow, { language }: RisksReport): Mark {
  const { code, title, probability, impact, level, category, state, risks, place } = row;
  const [only, ...others] = risks;
  return {
    text: code,
    title: filled(words.markOf[language], {
      code,
      title,
      probability,
      impact,
      level,
      category: category.name,
      state: enisaStateNames[state][language],
    }),
    shape: shapes[category.index] ?? 'box',
    look: looks[state],
    place: isDismissed(state) ? place : others.length === 0 ? only?.place : undefined,
    row: enisaKey(code),
  };
}

function isDismissed(state: EnisaState): boolean {
  return state === 'not-relevant' || state === 'no-reason';
}

function legendOf(report: RisksReport): readonly string[] {
  const { language, enisa } = report;
  const codes = (of: (row: EnisaRow) => boolean): string =>
    enumerated(
      enisa.filter(of).map(({ code }) => code),
      language,
    );
  const line = (
    word: 'noReason' | 'noProbability' | 'several' | 'offChart',
    of: (row: EnisaRow) => boolean,
  ): readonly string[] => (enisa.some(of) ? [filled(words[word][language], { codes: codes(of) })] : []);
  const categories = shapes.map(
    (_, index) => enisa.find(({ category }) => category.index === index)?.category.name ?? '',
  );
  const verified = codes(({ isVerified }) => isVerified);
  return [
    words[lacksReason(report) ? 'legendLooksOpen' : 'legendLooks'][language],
    filled(words.shapes[language], Object.fromEntries(categories.entries())),
    ...line('noReason', ({ state }) => state === 'no-reason'),
    ...line('noProbability', ({ across, down }) => across === undefined || down === undefined),
    ...line('several', ({ isOneOfSeveral }) => isOneOfSeveral),
    ...line('offChart', ({ isOffChart }) => isOffChart),
    ...(enisa.every(({ isVerified }) => isVerified)
      ? []
      : [verified === '' ? words.unverifiedAll[language] : filled(words.unverified[language], { codes: verified })]),
  ];
}

function columnsIn({ language }: RisksReport): readonly Column[] {
  return [
    { id: 'code', title: words.code[language], width: 6 },
    { id: 'title', title: words.risk[language], width: 22 },
    { id: 'category', title: words.category[language], width: 14 },
    { id: 'probability', title: words.probability[language], width: 10 },
    { id: 'impact', title: words.impact[language], width: 10 },
    { id: 'level', title: words.level[language], width: 9 },
    { id: 'state', title: words.state[language], width: 10 },
    { id: 'answer', title: words.answer[language], width: 24 },
    { id: 'own', title: words.own[language], width: 8 },
  ];
}

function rowOf(row: EnisaRow, { language }: RisksReport): ItemRow {
  const { code, title, category, probability, impact, level, isVerified, state, risks, own, reason, place } = row;
  const named = risks.map(({ id, title: text, place: at }): Cell => ({ kind: 'entry', id, title: text, place: at }));
  return {
    kind: 'row',
    key: enisaKey(code),
    name: code,
    cells: [
      code,
      title,
      category.name,
      probability,
      impact,
      isVerified ? level : `${level}${bracketed(words.notVerified[language], language)}`,
      { kind: 'state', state: `enisa-${state}`, sign: enisaStateSigns[state], text: enisaStateNames[state][language] },
      list([...named, ...(reason === '' ? [] : [reason])]),
      inline([...new Set(own.filter((each) => each !== ''))]),
    ],
    place: isDismissed(state) ? place : undefined,
    facets: { enisa: [state], category: [String(category.index)] },
    offers: state === 'untouched' ? offersOf(code, { language }) : undefined,
  };
}

function offersOf(code: string, { language }: Pick<RisksReport, 'language'>): readonly Offer[] {
  return [
    {
      id: 'risk',
      label: words.begin[language],
      spoken: filled(words.beginSpoken[language], { code }),
    },
    {
      id: 'not-relevant',
      label: words.dismiss[language],
      spoken: filled(words.dismissSpoken[language], { code }),
    },
  ];
}
