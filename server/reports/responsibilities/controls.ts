/** The controls of one standard, with who carries them out. */
import { createKeys } from '../view/keys';
import type { Bilingual } from '../../words/bilingual';
import { filled } from '../../words/filled';
import { nameIn, roleLabels } from '../../words/names';
import type { Role } from '../../words/roles';
import { responsibilityNames } from '../soa/words';
import { list } from '../view/cells';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { Cell, Column, Row, Table } from '../view/view';
import type { Part, ResponsibilityReport, ResponsibilityRow } from './data';
import { fromServices, signs, statesOf, unstated } from './parts';
import { responsibilityWords as words } from './words';

/** Annex A and own controls are not carried out in one role or the other. */
const sides = [
  { id: 'both', who: () => words.who, what: () => words.done },
  { id: 'provider', who: () => words.asProvider, what: doneAs('provider') },
  { id: 'customer', who: () => words.asCustomer, what: doneAs('customer') },
] as const;

function doneAs(role: Role): () => Bilingual {
  return () => ({
    en: filled(words.doneAs.en, { role: roleLabels[role].en }),
    ja: filled(words.doneAs.ja, { role: roleLabels[role].ja }),
  });
}

export function controlTable(
  id: string,
  rows: readonly ResponsibilityRow[],
  { language }: ResponsibilityReport,
): Table {
  const keyOf = createKeys();
  const shown = sides.filter((side) => rows.some((row) => row[side.id].length > 0));
  const cellsOf = (row: ResponsibilityRow): readonly Cell[] => [
    row.id,
    row.title,
    ...shown.flatMap((side) => [
      // Of several services that say the same it is said once: what each does stands beside it by name.
      list(onceIfAlike(row[side.id]).map((part) => whoCell(part, language))),
      list(row[side.id].map(whatText).filter((text) => text !== '')),
    ]),
    list([...fromServices([row])]),
    list(row.evidence.map((reference): Cell => ({ kind: 'entry', ...reference }))),
  ];
  return withoutEmptyColumns(
    {
      id,
      columns: [
        { id: 'control', title: words.control[language], width: 10 },
        { id: 'title', title: words.controlTitle[language], width: 20 },
        ...shown.flatMap((side): readonly Column[] => [
          { id: `${side.id}-who`, title: side.who()[language], width: 9, align: 'center' },
          { id: `${side.id}-what`, title: side.what()[language], width: 26 },
        ]),
        { id: 'from', title: words.from[language], width: 13 },
        { id: 'proof', title: words.proof[language], width: 16, detail: true },
      ],
      rows: withObjectives(rows).map((row): Row => {
        if ('text' in row) return { kind: 'group', key: `objective ${row.key}`, level: 2, text: row.text };
        return {
          kind: 'row',
          key: keyOf(`${id} ${row.id}`),
          name: row.id,
          cells: cellsOf(row),
          place: row.place,
          facets: { responsibility: statesOf(row), from: [...fromServices([row])] },
        };
      }),
    },
    [],
  );
}

/** A heading before the first row of each objective. */
function withObjectives(
  rows: readonly ResponsibilityRow[],
): readonly (ResponsibilityRow | { readonly key: string; readonly text: string })[] {
  return rows.flatMap((row, index) => {
    const { objective } = row;
    if (!objective || objective.id === rows[index - 1]?.objective?.id) return [row];
    return [{ key: objective.id, text: [objective.id, objective.title].join(' ').trim() }, row];
  });
}

function onceIfAlike(parts: readonly Part[]): readonly Part[] {
  const isAlike = parts.every(({ responsibility }) => responsibility === parts[0]?.responsibility);
  return isAlike ? parts.slice(0, 1) : parts;
}

function whoCell({ responsibility }: Part, language: ResponsibilityReport['language']): Cell {
  if (responsibility === undefined)
    return { kind: 'state', state: unstated, sign: '？', text: words.notStated[language] };
  const text = nameIn(responsibilityNames, responsibility)[language];
  return { kind: 'state', state: responsibility, sign: signs[responsibility], text };
}

function whatText({ text, services }: Part): string {
  return services.length === 0 || text === '' ? text : `${services.join(' / ')}: ${text}`;
}
