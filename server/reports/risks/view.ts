/** The register of risks, drawn: the organisation's own map and its table, and ENISA's beside it. */
import { asOf, asOfFacts } from '../view/as-of';
import { inline } from '../view/cells';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { DocumentView, Fact, Section, Table } from '../view/view';
import { enisaSection } from './enisa-view';
import { riskFacets, riskTiles, totalLabel } from './facets';
import { riskMap } from './maps';
import type { RisksReport } from './model';
import { registerTable } from './register-view';
import { risksWords as words, undrawnWords } from './words';

export function risksView(report: RisksReport): DocumentView {
  const { language, today, organization, risks, undrawn } = report;
  const table = registerTable(report);
  const register = registerSection(report, table);
  const enisa = enisaSection(report);
  return {
    name: 'risks',
    language,
    title: words.title[language],
    organization,
    reference: asOf(today, language),
    paper: 'A3',
    date: today,
    tiles: riskTiles(report),
    facets: riskFacets(report, table.rows),
    sections: [
      {
        id: 'summary',
        heading: words.summary[language],
        paragraphs: [words.note[language], ...(undrawn && risks.length > 0 ? [undrawnWords[undrawn][language]] : [])],
        facts: factsOf(report),
      },
      // While there is no risk, what there is to look at is what others found.
      ...(risks.length > 0 ? [register, enisa] : [enisa, register]),
    ],
  };
}

function registerSection(report: RisksReport, table: Table): Section {
  const { language, risks, matrix } = report;
  return {
    id: 'register',
    heading: words.register[language],
    paragraphs: risks.length === 0 ? [words.nothingYet[language]] : undefined,
    drawings:
      matrix && risks.length > 0 ? [riskMap(report, matrix, 'before'), riskMap(report, matrix, 'after')] : undefined,
    table: withoutEmptyColumns(table, ['level', 'remaining']),
  };
}

function factsOf(report: RisksReport): readonly Fact[] {
  const { language, organization, today, criteria, risks } = report;
  return [
    ...asOfFacts({ organization, today, language }),
    { label: totalLabel(report), value: { kind: 'number', value: risks.length } },
    ...(criteria
      ? [
          { label: words.process[language], value: criteria.process },
          ...criteria.factors.map(({ label, steps }) => ({ label, value: inline(steps) })),
          { label: words.levels[language], value: inline(criteria.levels) },
          { label: words.acceptable[language], value: criteria.acceptable ?? words.noAcceptable[language] },
        ].filter(({ value }) => value !== '')
      : []),
  ];
}
