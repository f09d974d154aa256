/** The plan of risk treatment, drawn: by due date, then acceptances, then what remains. */
import { asOf, asOfFacts } from '../view/as-of';
import { inline } from '../view/cells';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { DocumentView, Section, Table } from '../view/view';
import { acceptancesTable } from './acceptances-view';
import { treatmentFacets, treatmentTiles } from './facets';
import { measuresTable } from './measures-view';
import type { TreatmentReport } from './model';
import { residualsTable } from './residuals-view';
import { spanNames, treatmentWords as words } from './words';

export function treatmentView(report: TreatmentReport): DocumentView {
  const { language, today, organization, acceptable, measures } = report;
  const tables = [measuresTable(report), acceptancesTable(report), residualsTable(report)] as const;
  const section = (table: Table, heading: keyof typeof words): Section => {
    return { id: table.id, heading: words[heading][language], table: withoutEmptyColumns(table, []) };
  };
  const spans = Object.entries(spanNames).flatMap(([span, name]) => {
    const count = measures.filter((measure) => measure.span === span).length;
    return count > 0 ? [`${name[language]} ${count}`] : [];
  });
  return {
    name: 'treatment',
    language,
    title: words.title[language],
    organization,
    reference: asOf(today, language),
    paper: 'A4',
    date: today,
    tiles: treatmentTiles(report),
    facets: treatmentFacets(report, tables),
    sections: [
      {
        id: 'summary',
        heading: words.summary[language],
        paragraphs: [words.note[language]],
        facts: [
          ...asOfFacts(report),
          ...(acceptable === undefined ? [] : [{ label: words.acceptable[language], value: acceptable }]),
          ...(spans.length > 0 ? [{ label: words.measures[language], value: inline(spans) }] : []),
        ],
      },
      section(tables[0], 'measures'),
      section(tables[1], 'acceptances'),
      section(tables[2], 'residuals'),
    ],
  };
}
