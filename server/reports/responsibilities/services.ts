/** What customers are given, and what services underneath do. */
import { createKeys } from '../view/keys';
import { enumerated } from '../../words/listing';
import { list } from '../view/cells';
import type { Section } from '../view/view';
import type { Part, ResponsibilityReport, ResponsibilityRow } from './data';
import { fromServices, partsOf, type Say } from './parts';
import { responsibilityWords as words } from './words';

export function givenSection({ language, given }: ResponsibilityReport, say: Say): Section {
  return {
    id: 'given',
    heading: say('given'),
    paragraphs: [say('givenNote')],
    table: {
      id: 'given',
      derived: true,
      columns: [
        { id: 'service', title: words.service[language], width: 20 },
        { id: 'information', title: words.information[language], width: 40 },
        { id: 'functions', title: words.functions[language], width: 40 },
      ],
      rows: given.map(({ service, information, functions, place }, index) => ({
        kind: 'row',
        key: `given ${index}`,
        name: service,
        cells: [service, list(information), list(functions)],
        place,
        facets: {},
      })),
    },
  };
}

export function takenSection(
  rows: readonly ResponsibilityRow[],
  { language }: ResponsibilityReport,
  say: Say,
): Section {
  const controlsFrom = (service: string, responsibility: Part['responsibility']): string =>
    enumerated(
      rows
        .filter((row) =>
          partsOf(row).some((part) => part.inheritedFrom === service && part.responsibility === responsibility),
        )
        .map(({ id }) => id),
      language,
    );
  const keyOf = createKeys();
  return {
    id: 'taken',
    heading: say('taken'),
    paragraphs: [say('takenNote')],
    table: {
      id: 'taken',
      derived: true,
      columns: [
        { id: 'service', title: words.service[language], width: 20 },
        { id: 'whole', title: words.whole[language], width: 40 },
        { id: 'part', title: words.part[language], width: 40 },
      ],
      rows: [...fromServices(rows)].map((service) => ({
        kind: 'row',
        key: keyOf(`taken ${service}`),
        name: service,
        cells: [service, controlsFrom(service, 'inherited'), controlsFrom(service, 'shared')],
        facets: {},
      })),
    },
  };
}
