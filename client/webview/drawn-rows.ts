/** What the tables show, found by key. */
import type { ItemRow } from '../../server/reports/view/view';
import { undecidedByGroup } from './selection';
import type { ShownTable } from './tables';

export interface DrawnRows {
  readonly tables: readonly ShownTable[];
  /** In order. */
  readonly rows: ReadonlyMap<string, ItemRow>;
  /** Of rows and groups: the row, and what was added to it below. */
  readonly elements: ReadonlyMap<string, readonly HTMLElement[]>;
  /** The keys of the undecided rows below each group. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

export const nothingDrawn: DrawnRows = { tables: [], rows: new Map(), elements: new Map(), groups: new Map() };

export function drawnRows(tables: readonly ShownTable[]): DrawnRows {
  return {
    tables,
    rows: new Map(tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'row' ? [[row.key, row]] : [])))),
    elements: new Map(tables.flatMap(({ elements }) => [...elements])),
    groups: new Map(tables.flatMap(({ rows }) => [...undecidedByGroup(rows)])),
  };
}

/** The key of the row that something stands in. */
export function keyOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('tr[data-key]')?.dataset['key'] : undefined;
}
