import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince, withChanges } from '../../server/reports/view/changes';
import type { DocumentView, Row } from '../../server/reports/view/view';

const row = fc.record({ key: fc.constantFrom(...'abcdefgh'), text: fc.constantFrom('x', 'y', 'z') });
const rows = fc.uniqueArray(row, { selector: ({ key }) => key });
const tables = fc.uniqueArray(fc.record({ id: fc.constantFrom('s', 't'), rows }), { selector: ({ id }) => id });
const views = fc
  .record({ title: fc.constantFrom('one', 'two'), tables })
  .map(({ title, tables: list }): DocumentView => ({
    name: 'soa',
    language: 'ja',
    title,
    organization: '',
    reference: '',
    paper: 'A3',
    tiles: [],
    facets: [],
    sections: list.map(({ id, rows: drawn }) => ({
      id,
      heading: id,
      table: {
        id,
        columns: [],
        rows: drawn.map(({ key, text }): Row => ({ kind: 'row', key, name: key, cells: [text] })),
      },
    })),
  }));

describe('changes of a view', () => {
  it('make the new view of the old one, by way of JSON', () => {
    fc.assert(
      fc.property(views, views, (before, after) => {
        const changes = changesSince(before, after, 1);
        expect(withChanges(before, JSON.parse(JSON.stringify(changes)))).toEqual(after);
      }),
    );
  });

  it('hold only rows that differ', () => {
    fc.assert(
      fc.property(views, views, (before, after) => {
        const known = new Set(
          before.sections.flatMap(({ id, table }) => table?.rows.map((each) => id + JSON.stringify(each))),
        );
        const { tables: changed } = changesSince(before, after, 1);
        expect(
          changed.flatMap(({ id, rows: list }) => list.filter((each) => known.has(id + JSON.stringify(each)))),
        ).toEqual([]);
      }),
    );
  });
});
