/** Rows that say what they said last time are the same objects again, cleaned once: of a thousand, a letter changes one. */
import { clean } from './clean';
import { same } from './same';
import type { DocumentView, Row, Table } from './view';

export interface KeptRows {
  /** The view with every text in it cleaned. */
  readonly cleaned: (view: DocumentView) => DocumentView;
}

interface KeptRow {
  readonly said: Row;
  readonly shown: Row;
}

export function createKeptRows(): KeptRows {
  let known: ReadonlyMap<string, KeptRow> = new Map();
  return {
    cleaned(view) {
      const now = new Map<string, KeptRow>();
      const frame = clean(withRows(view, () => []));
      const shown = withRows(frame, (_, section) => {
        const { id, rows } = view.sections[section]?.table ?? { id: '', rows: [] };
        return rows.map((row) => {
          const name = `${id}\n${row.key}`;
          const before = known.get(name);
          const kept = before && same(before.said, row) ? before : { said: row, shown: clean(row) };
          now.set(name, kept);
          return kept.shown;
        });
      });
      known = now;
      return shown;
    },
  };
}

/** The same view with other rows in its sections. */
export function withRows(view: DocumentView, rows: (table: Table, section: number) => readonly Row[]): DocumentView {
  return {
    ...view,
    sections: view.sections.map((section, index) =>
      section.table ? { ...section, table: { ...section.table, rows: rows(section.table, index) } } : section,
    ),
  };
}
