/** What differs between two versions of a view: so that a letter in the source sends a row, and not a thousand. */
import type { TableChanges, ViewChanges } from '../protocol';
import type { DocumentView, Row, Section, Table } from './view';

/** A view as it was sent, in a form that is quick to compare with. */
export interface SentView {
  readonly frame: string;
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export function sentView(view: DocumentView): SentView {
  return {
    frame: JSON.stringify(frameOf(view)),
    tables: new Map(
      tablesOf(view).map(({ id, rows }) => [id, new Map(rows.map((row) => [row.key, JSON.stringify(row)]))]),
    ),
  };
}

export function changesSince(before: SentView, after: SentView, view: DocumentView, since: number): ViewChanges {
  const tables = tablesOf(view).flatMap(({ id, rows }): readonly TableChanges[] => {
    const old = before.tables.get(id) ?? new Map<string, string>();
    const now = after.tables.get(id) ?? new Map<string, string>();
    const changed = rows.filter(({ key }) => old.get(key) !== now.get(key));
    const order = sameKeys(old, now) ? undefined : [...now.keys()];
    return changed.length === 0 && !order ? [] : [{ id, order, rows: changed }];
  });
  return { since, frame: before.frame === after.frame ? undefined : frameOf(view), tables };
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

function sameKeys(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  if (left.size !== right.size) return false;
  const others = right.keys();
  for (const key of left.keys()) if (others.next().value !== key) return false;
  return true;
}

/** Everything but the rows. */
function frameOf(view: DocumentView): DocumentView {
  const bare = (section: Section): Section =>
    section.table ? { ...section, table: { ...section.table, rows: [] } } : section;
  return { ...view, sections: view.sections.map(bare) };
}

function tablesOf({ sections }: DocumentView): readonly Table[] {
  return sections.flatMap(({ table }) => (table ? [table] : []));
}
