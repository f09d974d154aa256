/** Fields of an entry as the schema has them, rows of the statement of applicability as the standards have their controls. */
import type { Fix } from '../../check/fix';
import { orderByRank } from '../../editing/reorder';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { entryAction, type EntryAction } from './entry-action';

export const orderActions: readonly EntryAction[] = [
  { on: undefined, offers: fieldsInOrder },
  entryAction('soa.controls', (row, ask): readonly Fix[] => {
    const rank = ranks(ask);
    const rows = ask.entries('soa.controls').filter(({ document }) => document === row.document);
    const inText = rows.toSorted((left, right) => left.slice.line - right.slice.line);
    // What is in no catalogue, own controls among it, goes last and keeps its order.
    const order = orderByRank(inText.map(({ value: { id } }) => rank.get(String(id)) ?? rank.size));
    if (isInOrder(order)) return [];
    return [
      {
        title: {
          en: 'Sort the rows of the statement of applicability as the standards number them',
          ja: '適用宣言書の行を規格の順に並べ替え',
        },
        changes: [{ kind: 'order-entries', document: row.document, section: 'soa.controls', order }],
      },
    ];
  }),
];

function fieldsInOrder(subject: Subject<unknown>, ask: Questions): readonly Fix[] {
  const { value, section, facts } = subject;
  const properties = ask.schema.entry(section)?.properties;
  if (!properties || facts.reading !== 'whole' || typeof value !== 'object' || value === null) return [];
  const keys = [...properties.keys()];
  if (isInOrder(orderByRank(Object.keys(value).map((key) => keys.indexOf(key))))) return [];
  return [
    {
      title: { en: 'Put the fields of this entry into their usual order', ja: '項目を標準の順に並べ替え' },
      changes: [{ kind: 'order-keys', subject }],
    },
  ];
}

/** ISO/IEC 27017 first with its extended controls behind, then annex A, of the project's edition before the other. */
function ranks({ catalog, edition }: Questions): ReadonlyMap<string, number> {
  const other = edition === '2013' ? '2022' : '2013';
  const controls = [...catalog.cloudControls, ...catalog.annexControls(edition), ...catalog.annexControls(other)];
  const ids = [...new Set(controls.map(({ id }) => id))];
  return new Map(ids.map((id, index) => [id, index]));
}

function isInOrder(order: readonly number[]): boolean {
  return order.every((from, to) => from === to);
}
