/** Tables that stay: of a changed view only the rows are drawn anew that say something else. */
import type { DocumentView, ItemRow, Row, Section, Table } from '../../server/reports/view/view';
import type { Target } from '../../server/reports/drawn/drawn';
import { createSectionDrawings, type SectionDrawings } from './drawings';
import { drawGroup, drawItem, layoutOf, signatureOf } from './draw-row';
import { become, element, inOrder, setText } from './element';
import { drawHead, drawWidths } from './table-head';

interface DrawnRow {
  readonly row: Row;
  readonly signature: string;
  readonly elements: readonly HTMLElement[];
}

interface DrawnTable {
  readonly section: HTMLElement;
  readonly heading: HTMLElement;
  readonly count: HTMLElement;
  readonly drawings: SectionDrawings;
  readonly table: HTMLElement;
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  readonly columns: HTMLElement;
  layout: string;
  rows: ReadonlyMap<string, DrawnRow>;
}

export interface ShownTable {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Row[];
  /** By key: the row, and what was added to it below. */
  readonly elements: ReadonlyMap<string, readonly HTMLElement[]>;
  /** Says how many of its rows are shown, and hides the table when none is. */
  readonly tell: (shown: number, text: string) => void;
}

export interface Tables {
  readonly element: HTMLElement;
  /** Draws what differs, and answers what is there now, in order. */
  readonly draw: (view: DocumentView, details: boolean) => readonly ShownTable[];
  readonly clear: () => void;
  /** Where something in a drawing leads. */
  readonly targetOf: (target: EventTarget | null) => Target | undefined;
}

/** The sections whose rows can be filtered: the document itself. What stands around them is drawn elsewhere. */
export function mainSections({ sections }: DocumentView): readonly (Section & { readonly table: Table })[] {
  return sections.flatMap((section) =>
    section.table && (section.drawings || section.table.rows.some((row) => row.kind === 'row' && row.facets))
      ? [{ ...section, table: section.table }]
      : [],
  );
}

export function createTables(): Tables {
  const container = element('div', { class: 'tables' });
  let drawn: ReadonlyMap<string, DrawnTable> = new Map();
  let document = '';
  return {
    element: container,
    draw(view, details) {
      const known = document === view.name ? drawn : new Map<string, DrawnTable>();
      document = view.name;
      const next = mainSections(view).map((section): readonly [string, DrawnTable] => {
        const table = known.get(section.id) ?? emptyTable(section.id);
        drawTable(table, section, view, details);
        return [section.id, table];
      });
      drawn = new Map(next);
      inOrder(
        container,
        next.map(([, { section }]) => section),
      );
      return next.map(([id, table]) => shownTable(id, table));
    },
    clear() {
      drawn = new Map();
      container.replaceChildren();
    },
    targetOf: (target) => [...drawn.values()].map(({ drawings }) => drawings.targetOf(target)).find(Boolean),
  };
}

function emptyTable(id: string): DrawnTable {
  const heading = element('span');
  const count = element('span', { class: 'quiet' });
  const columns = element('colgroup');
  const head = element('tr', { role: 'row' });
  const body = element('tbody', { role: 'rowgroup' });
  // Laid out as cards, a table would be none to a screen reader unless it says so itself.
  const table = element('table', { role: 'table' }, columns, element('thead', { role: 'rowgroup' }, head), body);
  const drawings = createSectionDrawings();
  const section = element(
    'section',
    { 'data-section': id },
    element('h2', {}, heading, ' ', count),
    drawings.element,
    table,
  );
  return { section, heading, count, drawings, table, head, body, columns, layout: '', rows: new Map() };
}

function drawTable(
  drawn: DrawnTable,
  { heading, drawings = [], table }: Section & { table: Table },
  view: DocumentView,
  details: boolean,
): void {
  const layout = layoutOf(table.columns, view.language, details, view.name === 'conformity');
  const layoutText = JSON.stringify(layout);
  const sameLayout = layoutText === drawn.layout;
  drawn.layout = layoutText;
  if (!sameLayout) drawHead(drawn.head, layout);
  drawWidths(drawn.columns, layout, table.rows);
  setText(drawn.heading, heading);
  drawn.drawings.draw(drawings);
  if (drawn.table.getAttribute('aria-label') !== heading) drawn.table.setAttribute('aria-label', heading);
  const rows = table.rows.map((row): readonly [string, DrawnRow] => {
    const known = sameLayout ? drawn.rows.get(row.key) : undefined;
    if (known?.row === row) return [row.key, known];
    const signature = signatureOf(row);
    if (known?.signature === signature) return [row.key, { ...known, row }];
    const fresh = row.kind === 'group' ? [drawGroup(row, layout)] : drawItem(row, layout);
    return [row.key, { row, signature, elements: redrawn(known?.elements ?? [], fresh) }];
  });
  drawn.rows = new Map(rows);
  inOrder(
    drawn.body,
    rows.flatMap(([, { elements }]) => elements),
  );
  const picks = rows.some(([, { row }]) => row.kind === 'row' && row.undecided === true);
  for (const [name, is] of [
    ['picks', picks],
    ['labelled', isLabelled(view, table)],
  ] as const)
    if (drawn.table.classList.contains(name) !== is) drawn.table.classList.toggle(name, is);
}

/** As cards, rows of figures need the names of their columns; the statement and clause 4, below headings, say what they say in words. */
function isLabelled({ name }: DocumentView, { columns, rows }: Table): boolean {
  return name !== 'soa' && columns.length > 2 && rows.every(({ kind }) => kind === 'row');
}

/** A row that is there already stays, and so do its cells. */
function redrawn(old: readonly HTMLElement[], fresh: readonly HTMLElement[]): readonly HTMLElement[] {
  return fresh.map((each, index) => {
    const own = old[index];
    if (!own) return each;
    become(own, each);
    return own;
  });
}

function shownTable(id: string, { section, heading, count, rows }: DrawnTable): ShownTable {
  return {
    id,
    heading: heading.textContent ?? '',
    rows: [...rows.values()].map(({ row }) => row),
    elements: new Map([...rows].map(([key, { elements }]) => [key, elements])),
    tell(shown, text) {
      if (section.hidden !== (shown === 0)) section.hidden = shown === 0;
      setText(count, text);
    },
  };
}

/** Undecided rows can be chosen. */
export function isUndecided(row: Row): row is ItemRow {
  return row.kind === 'row' && row.undecided === true;
}

/** Hides all rows but these, and groups that none of them stands below. */
export function showRows({ rows, elements, tell }: ShownTable, visible: ReadonlySet<string>): void {
  let shown = 0;
  let all = 0;
  // From the end, so that a group knows what is below it.
  let below = 0;
  for (const { kind, key } of rows.toReversed()) {
    const isShown = kind === 'row' ? visible.has(key) : below > 0;
    if (kind === 'row') {
      all += 1;
      shown += isShown ? 1 : 0;
      below += isShown ? 1 : 0;
    } else below = 0;
    for (const row of elements.get(key) ?? []) if (row.hidden === isShown) row.hidden = !isShown;
  }
  tell(shown, shown === all ? `(${all})` : `(${shown} / ${all})`);
}
