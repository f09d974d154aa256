/** Fields of an entry as the schema has them, risks by id, rows of the statement of applicability as the standards have their controls. */
import type { Fix } from '../../check/fix';
import { orderByRank } from '../../editing/reorder';
import type { Bilingual } from '../../words/bilingual';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { entryAction, type EntryAction } from './entry-action';

/** The list of actions is asked for at every move of the caret: a longer register is not read for it. */
const mostSorted = 1000;

export const orderActions: readonly EntryAction[] = [
  { on: undefined, offers: fieldsInOrder },
  entryAction('soa.controls', (row, ask) => {
    const rank = ranks(ask);
    const rows = inText(ask.entries('soa.controls'), row);
    // What is in no catalogue, own controls among it, goes last and keeps its order.
    const order = orderByRank(rows.map(({ value: { id } }) => rank.get(String(id)) ?? rank.size));
    return entriesInOrder(row, order, {
      en: 'Sort the rows of the statement of applicability as the standards number them',
      ja: '適用宣言書の行を規格の順に並べ替え',
    });
  }),
  entryAction('risks', (risk, ask) => {
    const ids = inText(ask.entries('risks'), risk).map(({ value: { id } }) => id);
    if (ids.length > mostSorted || !ids.every((id) => typeof id === 'string')) return [];
    const order = [...ids.keys()].toSorted((left, right) => byNumber(ids[left] ?? '', ids[right] ?? ''));
    return entriesInOrder(risk, order, { en: 'Sort the risks of this file by id', ja: 'リスクをIDの順に並べ替え' });
  }),
];

function inText<Each extends Subject<unknown>>(entries: readonly Each[], { document }: Each): readonly Each[] {
  // Entries of one slice, as in brackets, stand in it one behind the other.
  const start = ({ slice, facts }: Each): number => slice.line + facts.places.entry.start.line;
  const column = ({ facts }: Each): number => facts.places.entry.start.character;
  return entries
    .filter((each) => each.document === document)
    .toSorted((left, right) => start(left) - start(right) || column(left) - column(right));
}

function entriesInOrder(
  { document, section }: Subject<unknown>,
  order: readonly number[],
  title: Bilingual,
): readonly Fix[] {
  return isInOrder(order)
    ? []
    : [{ title, changes: [{ kind: 'order-entries', document, section, order }], tidies: true }];
}

/** R-2 before R-10, in every locale alike. */
function byNumber(left: string, right: string): number {
  const [lefts, rights] = [left, right].map((id) => id.split(/(\d+)/u));
  for (const [index, own = ''] of (lefts ?? []).entries()) {
    const other = rights?.[index];
    if (other === undefined) return 1;
    const [number, another] = [Number(own), Number(other)];
    if (index % 2 === 1 && number !== another) return number - another;
    if (own !== other) return own < other ? -1 : 1;
  }
  return (lefts?.length ?? 0) - (rights?.length ?? 0);
}

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
      tidies: true,
    },
    {
      title: {
        en: 'Put the fields of all entries of this file into their usual order',
        ja: 'ファイル全体の項目を標準の順に並べ替え',
      },
      changes: [{ kind: 'order-all-keys', document: subject.document }],
      tidies: true,
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
