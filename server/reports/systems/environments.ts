/**
 * Which environments there are, by their names: for documents that somebody approves. How they are built and what the checker
 * says of them today stands in the document that draws them.
 */
import type { Language } from '../../words/bilingual';
import { nameIn } from '../../words/names';
import { columnIn } from '../view/column';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { Row, Section } from '../view/view';
import type { SystemRow, SystemsData } from './model';
import { placementOf, type Placement } from './placement';
import { leading } from './tables';
import { kindNames, systemsWords as words } from './words';

/** A row for each host, or what stands on none; days do not change it. */
export function environmentsSection({ systems }: SystemsData, language: Language): Section {
  const column = columnIn(language);
  const placement = placementOf(systems);
  const columns = [
    column('environment', words.environment, 14),
    column('kind', words.kind, 14),
    column('service', words.service, 14),
    column('systems', words.standing, 34),
    column('functions', words.functions, 30),
  ];
  const rows = placement.roots.map((root) => rowOf(root, placement, language));
  return {
    id: 'environments',
    heading: words.environments[language],
    paragraphs: [words.environmentsAbout[language]],
    table: withoutEmptyColumns({ id: 'environments', columns, rows }, []),
  };
}

function rowOf(root: SystemRow, placement: Placement, language: Language): Row {
  const { key, id, kind } = root;
  const standing = allAbove(root, placement);
  const all = [root, ...standing];
  const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text) => text !== ''))];
  return {
    kind: 'row',
    key: `environment ${key}`,
    name: id,
    cells: [
      leading(root, language),
      kind === undefined ? '' : nameIn(kindNames, kind)[language],
      { kind: 'list', items: unique(all.map(({ service }) => service?.name ?? '')) },
      { kind: 'list', inline: true, items: standing.map((system) => leading(system, language)) },
      { kind: 'list', inline: true, items: unique(all.flatMap(({ functions }) => functions)) },
    ],
  };
}

/** No deeper than placements are. */
function allAbove(system: SystemRow, placement: Placement): readonly SystemRow[] {
  return placement.above(system).flatMap((each) => [each, ...allAbove(each, placement)]);
}
