/** By what the plan can be filtered, and the numbers that are filters. */
import type { Bilingual } from '../../words/bilingual';
import { riskStandings } from '../../rules/treatment/standing';
import { standingNames } from '../risks/words';
import type { Choice, Facet, Table, Tile } from '../view/view';
import { acceptanceStates, measureSpans, type TreatmentReport } from './model';
import { acceptanceNames, spanNames, treatmentWords as words } from './words';

export function treatmentFacets(report: TreatmentReport, tables: readonly Table[]): readonly Facet[] {
  const { language, levels, measures, residuals } = report;
  const rows = tables.flatMap((table) => table.rows.flatMap((row) => (row.kind === 'row' ? [row] : [])));
  const facet = (id: string, title: Bilingual, names: readonly Choice[]): readonly Facet[] => {
    const used = new Set(rows.flatMap(({ facets = {} }) => facets[id] ?? []));
    const labels = new Map(names.map(({ value, label }) => [value, label]));
    const known = [...labels.keys()].filter((value) => used.has(value));
    const others = [...used].filter((value) => !labels.has(value));
    const values = [...known, ...others].map((value) => ({ value, label: labels.get(value) ?? (value || '—') }));
    return values.length < 2 ? [] : [{ id, title: title[language], values }];
  };
  const named = <Name extends string>(all: readonly Name[], names: Readonly<Record<Name, Bilingual>>) =>
    all.map((value) => ({ value, label: names[value][language] }));
  const owners = [...measures, ...residuals].flatMap(({ owner }) => (owner ? [owner] : []));
  return [
    ...facet('span', words.left, named(measureSpans, spanNames)),
    ...facet('kind', words.kind, named(['plan', 'control'], words)),
    ...facet('acceptance', words.state, named(acceptanceStates, acceptanceNames)),
    ...facet('remaining', words.remaining, levels.map((label, rank) => ({ value: String(rank), label })).reverse()),
    ...facet('standing', words.standing, named(riskStandings, standingNames)),
    ...facet(
      'owner',
      words.owner,
      owners.map(({ id, name }) => ({ value: id, label: name })),
    ),
  ];
}

export function treatmentTiles({ language, measures, acceptances }: TreatmentReport): readonly Tile[] {
  return [
    { id: 'total', label: words.measures[language], count: measures.length },
    ...measureSpans.map((span): Tile => {
      const count = measures.filter((measure) => measure.span === span).length;
      const filter = { facet: 'span', value: span };
      return { id: span, label: spanNames[span][language], count, filter, worry: span === 'overdue' && count > 0 };
    }),
    ...acceptanceStates
      .filter((state) => state !== 'not-needed')
      .map((state): Tile => {
        const count = acceptances.filter((row) => row.state === state).length;
        return {
          id: `acceptance-${state}`,
          label: `${words.acceptances[language]} ${acceptanceNames[state][language]}`,
          count,
          filter: { facet: 'acceptance', value: state },
          worry: state !== 'in-force' && count > 0,
        };
      }),
  ];
}
