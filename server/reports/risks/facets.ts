/** By what the register can be filtered, and the numbers that are filters. */
import type { Bilingual } from '../../words/bilingual';
import { filled } from '../../words/filled';
import { shortened } from '../../words/shortened';
import { nameIn, treatmentNames } from '../../words/names';
import { riskStandings } from '../../rules/treatment/standing';
import type { Choice, Facet, ItemRow, Tile } from '../view/view';
import { cellOf, type Moment } from './maps';
import { enisaStates, type EnisaState, type RisksReport } from './model';
import { enisaStateNames, risksWords as words, standingNames } from './words';

export function riskFacets(report: RisksReport, rows: readonly ItemRow[]): readonly Facet[] {
  const { language, criteria, risks, enisa } = report;
  const levels = [...(criteria?.levels ?? []).entries()]
    .map(([rank, label]) => ({ value: String(rank), label }))
    .reverse();
  const facet = (id: string, title: Bilingual, values: readonly Choice[]): readonly Facet[] => {
    const used = valuesOf(rows, id);
    const known = values.filter(({ value }) => used.has(value));
    const unknown = [...used].filter((value) => values.every((each) => each.value !== value));
    const all = [...known, ...unknown.map((value) => ({ value, label: value === '' ? '—' : value }))];
    // One value divides nothing; but cells of a map ask for theirs.
    return all.length < (id === 'position' ? 1 : 2) ? [] : [{ id, title: title[language], values: all }];
  };
  const categories = new Map(enisa.map(({ category: { index, name } }) => [String(index), name]));
  return [
    ...facet('level', words.levelBefore, levels),
    ...facet('remaining', words.remaining, [...levels, { value: 'none', label: words.nothing[language] }]),
    ...facet(
      'standing',
      words.standing,
      riskStandings.map((value) => ({ value, label: standingNames[value][language] })),
    ),
    ...facet(
      'treatment',
      words.treatment,
      Object.keys(treatmentNames).map((value) => ({ value, label: nameIn(treatmentNames, value)[language] })),
    ),
    ...facet(
      'owner',
      words.owner,
      risks.flatMap(({ owner }) => (owner ? [{ value: owner.id, label: owner.name }] : [])).filter(isFirst),
    ),
    ...facet(
      'service',
      words.services,
      risks
        .flatMap(({ services }) => services.map(({ id, title }) => ({ value: id, label: title || id })))
        .filter(isFirst),
    ),
    ...facet('position', words.position, positionsIn(report)),
    {
      id: 'enisa',
      title: words.enisaState[language],
      values: enisaStates
        .filter((value) => value !== 'no-reason' || enisa.some(({ state }) => state === value))
        .map((value) => ({ value, label: enisaStateNames[value][language] })),
    },
    {
      id: 'category',
      title: words.enisaCategory[language],
      values: [...categories].map(([value, label]) => ({ value, label })),
    },
  ];
}

function valuesOf(rows: readonly ItemRow[], facet: string): ReadonlySet<string> {
  return new Set(rows.flatMap(({ facets = {} }) => facets[facet] ?? []));
}

function isFirst(choice: Choice, index: number, all: readonly Choice[]): boolean {
  return all.findIndex(({ value }) => value === choice.value) === index;
}

function positionsIn({ matrix, language }: RisksReport): readonly Choice[] {
  if (!matrix) return [];
  const { down, across } = matrix;
  return (['before', 'after'] as const).flatMap((moment) =>
    down.steps.flatMap((stepDown, y) =>
      across.steps.map((stepAcross, x) => ({
        value: cellOf(moment, { across: x, down: y }),
        label: filled(words[positionWords[moment]][language], {
          down: shortened(stepDown),
          across: shortened(stepAcross),
        }),
      })),
    ),
  );
}

const positionWords = { before: 'positionBefore', after: 'positionAfter' } as const satisfies Readonly<
  Record<Moment, keyof typeof words>
>;

/** Those that are closed are counted here, and on no map. */
export function totalLabel({ language, risks }: RisksReport): string {
  const count = risks.filter(({ standing }) => standing === 'closed').length;
  return count === 0
    ? words.riskTotal[language]
    : filled(words.riskTotalWithClosed[language], { count: String(count) });
}

export function riskTiles(report: RisksReport): readonly Tile[] {
  const { language, risks, enisa } = report;
  const ofEnisa = (wanted: EnisaState): number => enisa.filter(({ state }) => state === wanted).length;
  const [untouched, noReason] = [ofEnisa('untouched'), ofEnisa('no-reason')];
  return [
    { id: 'total', label: totalLabel(report), count: risks.length },
    ...riskStandings.map((standing): Tile => {
      const count = risks.filter((risk) => risk.standing === standing).length;
      return {
        id: standing,
        label: standingNames[standing][language],
        count,
        filter: { facet: 'standing', value: standing },
        worry: count > 0 && ['above', 'unassessed'].includes(standing),
      };
    }),
    {
      id: 'untouched',
      label: words.untouchedTile[language],
      count: untouched,
      filter: { facet: 'enisa', value: 'untouched' },
      worry: untouched > 0,
    },
    ...(noReason > 0
      ? [
          {
            id: 'no-reason',
            label: words.noReasonTile[language],
            count: noReason,
            filter: { facet: 'enisa', value: 'no-reason' },
            worry: true,
          },
        ]
      : []),
  ];
}
