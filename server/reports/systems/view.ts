/** The virtual environment, drawn and in tables that say the same. */
import { nameIn } from '../../words/names';
import { filled } from '../../words/filled';
import { asOf, asOfFacts } from '../view/as-of';
import type { DocumentView, Facet, Section, Tile } from '../view/view';
import { environmentDrawing } from './drawing';
import { systemKinds, type SystemsData, type SystemsReport } from './model';
import { administratorsTable, systemsTable, zonesTable } from './tables';
import { kindNames, systemsWords as words } from './words';
import type { Language } from '../../words/bilingual';

export function systemsView(report: SystemsReport): DocumentView {
  const { language, today, organization, systems, notes } = report;
  const say = (word: keyof typeof words): string => words[word][language];
  return {
    name: 'systems',
    language,
    title: say('title'),
    organization,
    reference: asOf(today, language),
    paper: 'A3',
    date: today,
    tiles: systemTiles(report, language),
    facets: systemFacets(report, language),
    sections: [
      {
        id: 'summary',
        heading: say('summary'),
        facts: [
          ...asOfFacts(report),
          { label: say('count'), value: { kind: 'number', value: systems.length } },
          { label: say('noted'), value: { kind: 'number', value: notes.length } },
        ],
      },
      ...systemSections(report, language),
    ],
  };
}

export function systemTiles({ systems, notes }: SystemsData, language: Language): readonly Tile[] {
  return [
    { id: 'systems', label: words.count[language], count: systems.length },
    {
      id: 'notes',
      label: words.noted[language],
      count: notes.length,
      worry: notes.some(({ isSuppressed }) => !isSuppressed),
      filter: { facet: 'noted', value: 'yes' },
    },
  ];
}

export function systemFacets({ systems, notes }: SystemsData, language: Language): readonly Facet[] {
  const kinds = systemKinds.filter((kind) => systems.some((system) => system.kind === kind));
  const values = kinds.map((kind) => ({ value: kind, label: nameIn(kindNames, kind)[language] }));
  return [
    ...(values.length > 1 ? [{ id: 'kind', title: words.kind[language], values }] : []),
    ...(notes.length > 0
      ? [
          {
            id: 'noted',
            title: words.noted[language],
            values: [
              { value: 'yes', label: words.isNoted[language] },
              { value: 'no', label: words.isNotNoted[language] },
            ],
          },
        ]
      : []),
  ];
}

/** The drawing with its table, who administers what, and the zones: for every document that shows them. */
export function systemSections(data: SystemsData, language: Language): readonly Section[] {
  const { systems, notes } = data;
  const say = (word: keyof typeof words): string => words[word][language];
  const nowhere = notes.flatMap(({ message, marks }, index) =>
    marks.length === 0 ? [`${index + 1}. ${message}`] : [],
  );
  const people = administratorsTable(data, language);
  const zones = zonesTable(data, language);
  return [
    {
      id: 'environment',
      heading: say('title'),
      paragraphs: [
        say(systems.length === 0 ? 'none' : 'about'),
        ...nowhere.map((each) => filled(say('notOnDrawing'), { notes: each })),
      ],
      drawings: systems.length === 0 ? undefined : [environmentDrawing(data, language)],
      table: systems.length === 0 ? undefined : systemsTable(data, language),
    },
    ...(people.rows.length === 0
      ? []
      : [
          {
            id: 'administrators',
            heading: say('administrators'),
            paragraphs: [say('administratorsNote')],
            table: people,
          },
        ]),
    ...(zones.rows.length === 0 ? [] : [{ id: 'zones', heading: say('zones'), table: zones }]),
  ];
}
