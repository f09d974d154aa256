/** What differs between two versions of a view: so that a letter in the source sends a row, and not a thousand. */
import type { TableChanges, ViewChanges } from '../protocol';
import { withRows } from './kept-rows';
import { same } from './same';
import type { DocumentView, Row, Table } from './view';

export function changesSince(before: DocumentView, after: DocumentView, since: number): ViewChanges {
  const known = new Map(tablesOf(before).map(({ id, rows }) => [id, rows]));
  const tables = tablesOf(after).flatMap(({ id, rows }): readonly TableChanges[] => {
    const old = known.get(id) ?? [];
    const byKey = new Map(old.map((row) => [row.key, row]));
    const changed = rows.filter((row) => !same(byKey.get(row.key), row));
    const order = sameKeys(old, rows) ? undefined : rows.map(({ key }) => key);
    return changed.length === 0 && !order ? [] : [{ id, order, rows: changed }];
  });
  const frame = frameOf(after);
  return { since, frame: same(frameOf(before), frame) ? undefined : frame, tables };
}

/** The view after the changes; `undefined` when they belong to another one, and the whole has to be asked for. */
export function withChanges(view: DocumentView, { frame = view, tables }: ViewChanges): DocumentView | undefined {
  const known = new Map(tablesOf(view).map((table) => [table.id, table]));
  let complete = true;
  const patched = (table: Table): Table => {
    const changes = tables.find(({ id }) => id === table.id);
    const old = known.get(table.id);
    if (!changes) return { ...table, rows: old?.rows ?? table.rows };
    const rows = new Map<string, Row>([...(old?.rows ?? []), ...changes.rows].map((row) => [row.key, row]));
    const keys = changes.order ?? (old?.rows ?? []).map(({ key }) => key);
    return {
      ...table,
      rows: keys.flatMap((key) => {
        const row = rows.get(key);
        complete &&= row !== undefined;
        return row ? [row] : [];
      }),
    };
  };
  const sections = frame.sections.map((section) =>
    section.table ? { ...section, table: patched(section.table) } : section,
  );
  return complete ? { ...frame, sections } : undefined;
}

function sameKeys(left: readonly Row[], right: readonly Row[]): boolean {
  return left.length === right.length && left.every(({ key }, index) => key === right[index]?.key);
}

/** Everything but the rows. */
function frameOf(view: DocumentView): DocumentView {
  return withRows(view, () => []);
}

function tablesOf({ sections }: DocumentView): readonly Table[] {
  return sections.flatMap(({ table }) => (table ? [table] : []));
}
