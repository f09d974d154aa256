/** The organisation's own map, before and after treatment: ids where the estimates put them. */
import { counted } from '../../words/counted';
import { filled } from '../../words/filled';
import { andMore, enumerated, firstFew } from '../../words/listing';
import type { Language } from '../../words/bilingual';
import { shortened } from '../../words/shortened';
import type { Mark, MarkLook, MatrixCell, MatrixDrawing } from '../view/drawing';
import type { MatrixPosition, RegisteredRisk, RiskMatrix, RisksReport } from './model';
import { isAbove, toneOf } from './tones';
import { risksWords as words, standingNames } from './words';

/** A cell has room for so many; the table has all. */
const mostMarks = 12;
/** More of an id has no room in a cell; its title has all that a message has of it. */
const longestMark = 24;
/** Of those that stand on no map, so many are named. */
const mostNamed = 8;

export type Moment = 'before' | 'after';

/** The value of the facet by which a cell finds its rows. */
export function cellOf(moment: Moment, { across, down }: MatrixPosition): string {
  return `${moment} ${across} ${down}`;
}

/** What a reader calls it: its id, else that it has none. */
export function calledOf({ id }: RegisteredRisk, language: Language): string {
  return id === '' ? words.noId[language] : shortened(id);
}

export function riskMap(report: RisksReport, matrix: RiskMatrix, moment: Moment): MatrixDrawing {
  const { language, risks, criteria } = report;
  const { across, down, ranks } = matrix;
  const placed = byCell(risks, moment);
  const rows = ranks.map((row, stepDown) =>
    row.map((rank, stepAcross) => {
      const cell = cellOf(moment, { across: stepAcross, down: stepDown });
      return cellWith(placed.get(cell) ?? [], cell, rank, moment, report);
    }),
  );
  const shown = [...placed.values()].flat();
  return {
    kind: 'matrix',
    id: `map-${moment}`,
    title: words[moment][language],
    summary: [
      filled(words.drawnCount[language], { count: String(shown.length), counted: counted(shown.length, 'risk') }),
      ...countsOf(shown, moment, report),
      criteria?.acceptable === undefined
        ? words.noAcceptable[language]
        : filled(words.acceptableIs[language], { level: shortened(criteria.acceptable) }),
    ].join('　'),
    across: { title: across.title, steps: across.steps.map((step) => shortened(step)) },
    down: { title: down.title, steps: down.steps.map((step) => shortened(step)).reverse() },
    cells: rows.reverse(),
    legend: legendOf(report, moment, shown),
  };
}

function byCell(risks: readonly RegisteredRisk[], moment: Moment): ReadonlyMap<string, readonly RegisteredRisk[]> {
  const cells = new Map<string, RegisteredRisk[]>();
  for (const risk of risks) {
    const position = risk[moment];
    if (!position) continue;
    const cell = cellOf(moment, position);
    const known = cells.get(cell);
    if (known) known.push(risk);
    else cells.set(cell, [risk]);
  }
  return cells;
}

function cellWith(
  risks: readonly RegisteredRisk[],
  cell: string,
  rank: number | undefined,
  moment: Moment,
  { criteria, language }: RisksReport,
): MatrixCell {
  const name = rank === undefined ? '' : shortened(criteria?.levels[rank] ?? '');
  const more = risks.length - mostMarks;
  const called = risks.map((risk) => calledOf(risk, language));
  return {
    level: isAbove(rank, criteria) ? `▲ ${name}` : name,
    tone: toneOf(rank, criteria?.levels.length ?? 0),
    marks: risks.slice(0, mostMarks).map((risk) => markOf(risk, moment, language)),
    more: more > 0 ? andMore(more)[language] : undefined,
    title:
      risks.length === 0
        ? undefined
        : filled(words.ofLevel[language], { level: name, risks: firstFew(called, 40)[language] }),
    rows: risks.length === 0 ? undefined : { facet: 'position', value: cell },
  };
}

function markOf(risk: RegisteredRisk, moment: Moment, language: Language): Mark {
  return {
    text: shortened(calledOf(risk, language), longestMark),
    title: [calledOf(risk, language), shortened(risk.title), standingNames[risk.standing][language]]
      .filter((part) => part !== '')
      .join(' '),
    shape: 'box',
    look: moment === 'before' ? 'plain' : lookAfter(risk),
    place: risk.place,
    row: risk.key,
  };
}

function lookAfter({ hasResidual, standing }: RegisteredRisk): MarkLook {
  if (standing === 'accepted') return 'filled';
  return hasResidual ? 'plain' : 'dashed';
}

/** From the greatest level down. */
function countsOf(shown: readonly RegisteredRisk[], moment: Moment, { criteria, language }: RisksReport) {
  const names = [...(criteria?.levels ?? []).entries()].reverse();
  return names.map(([rank, level]) => {
    const count = shown.filter((risk) => (moment === 'before' ? risk.level : risk.remaining)?.rank === rank).length;
    return filled(words.countOf[language], { level: shortened(level), count: String(count) });
  });
}

function legendOf(report: RisksReport, moment: Moment, shown: readonly RegisteredRisk[]): readonly string[] {
  const { language, risks, criteria } = report;
  const drawn = new Set(shown);
  const left = risks.filter((risk) => !drawn.has(risk));
  const closed = left.filter(({ standing }) => standing === 'closed');
  const isGone = (risk: RegisteredRisk): boolean => moment === 'after' && risk.givenUp;
  const gone = left.filter((risk) => risk.standing !== 'closed' && isGone(risk));
  const unplaced = left.filter((risk) => risk.standing !== 'closed' && !isGone(risk));
  const planned = moment === 'after' ? shown.filter((risk) => risk.isStillToBeLowered) : [];
  const line = (
    word: 'planned' | 'unplaced' | 'givenUp' | 'closedOnes',
    of: readonly RegisteredRisk[],
  ): readonly string[] => (of.length === 0 ? [] : [filled(words[word][language], { risks: named(of, language) })]);
  const looks = new Set(moment === 'after' ? shown.map(lookAfter) : []);
  return [
    ...(criteria?.acceptable === undefined ? [] : [words.aboveSign[language]]),
    ...(looks.has('plain') ? [words.plainMark[language]] : []),
    ...(looks.has('filled') ? [words.filledMark[language]] : []),
    ...(looks.has('dashed') ? [words.dashedMark[language]] : []),
    ...line('planned', planned),
    ...line('unplaced', unplaced),
    ...line('givenUp', gone),
    ...line('closedOnes', closed),
  ];
}

function named(risks: readonly RegisteredRisk[], language: Language): string {
  const called = risks.slice(0, mostNamed).map((risk) => calledOf(risk, language));
  const more = risks.length - called.length;
  return enumerated(more > 0 ? [...called, andMore(more)[language]] : called, language);
}
