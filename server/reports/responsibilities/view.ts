/** 責任分界表, drawn: controls with who carries them out, what customers are given, what services underneath do. */
import { nameIn } from '../../words/names';
import { responsibilityNames } from '../soa/words';
import { asOf, asOfFacts } from '../view/as-of';
import type { DocumentView, Section } from '../view/view';
import { controlTable } from './controls';
import type { ResponsibilityReport, ResponsibilityRow } from './data';
import { fromServices, signs, statesOf, unstated, type Say } from './parts';
import { givenSection, takenSection } from './services';
import { responsibilityWords as words } from './words';

export function responsibilityView(report: ResponsibilityReport): DocumentView {
  const { language, today, organization, groups } = report;
  const say: Say = (word) => words[word][language];
  const rows = groups.flatMap((group) => group.rows);
  const states = [...Object.keys(signs), unstated].filter((state) => rows.some((row) => statesOf(row).includes(state)));
  const nameOf = (state: string): string =>
    state === unstated ? say('notStated') : nameIn(responsibilityNames, state)[language];
  return {
    name: 'responsibilities',
    language,
    title: say('title'),
    organization,
    reference: asOf(today, language),
    paper: 'A3',
    date: today,
    tiles: [
      { id: 'total', label: say('controls'), count: rows.length },
      ...states.map((state) => ({
        id: state,
        label: nameOf(state),
        count: rows.filter((row) => statesOf(row).includes(state)).length,
        filter: { facet: 'responsibility', value: state },
        worry: state === unstated,
      })),
    ],
    facets: [
      {
        id: 'responsibility',
        title: say('summary'),
        values: states.map((value) => ({ value, label: nameOf(value) })),
      },
      { id: 'from', title: say('from'), values: [...fromServices(rows)].map((value) => ({ value, label: value })) },
    ].filter(({ values }) => values.length > 0),
    sections: sectionsOf(report, rows, say),
  };
}

function sectionsOf(report: ResponsibilityReport, rows: readonly ResponsibilityRow[], say: Say): readonly Section[] {
  const { groups } = report;
  const sections: readonly Section[] = [
    {
      id: 'summary',
      heading: say('summary'),
      paragraphs: [say('note')],
      facts: asOfFacts(report),
    },
    ...groups
      .filter((group) => group.rows.length > 0)
      .map((group, index): Section => ({
        id: `controls-${index}`,
        heading: group.name,
        table: controlTable(`controls-${index}`, group.rows, report),
      })),
    givenSection(report, say),
    takenSection(rows, report, say),
  ];
  return sections.filter(({ table }) => table === undefined || table.rows.length > 0);
}
