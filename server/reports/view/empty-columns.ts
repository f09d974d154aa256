/** A column in which nothing stands takes room from those in which something does, and says nothing. */
import { isEmpty } from './cells';
import type { Table } from './view';

/**
 * The table without the columns that are empty throughout. Those that a pen or a decision is to be written into stay, and so
 * do all of a table without rows: its titles are all that it says.
 */
export function withoutEmptyColumns(table: Table, stays: readonly string[]): Table {
  const { columns, rows } = table;
  const items = rows.flatMap((row) => (row.kind === 'row' ? [row] : []));
  if (items.length === 0) return table;
  const shown = columns.map(
    ({ id, forAuditor }, index) =>
      forAuditor === true || stays.includes(id) || items.some(({ cells }) => !isEmpty(cells[index])),
  );
  if (!shown.includes(false)) return table;
  return {
    ...table,
    columns: columns.filter((_, index) => shown[index]),
    rows: rows.map((row) =>
      row.kind === 'row' ? { ...row, cells: row.cells.filter((_, index) => shown[index]) } : row,
    ),
  };
}
