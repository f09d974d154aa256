/** The rows of the document that is shown: which are looked at, chosen, and where the cursor stands. */
import type { Place } from '../../server/reports/view/place';
import type { DocumentView, ItemRow } from '../../server/reports/view/view';
import { linksOf } from './draw-cell';
import { element, setText } from './element';
import { hasFacets, type Filter } from './filter';
import { nothingSelected, pruned, toggled, undecidedByGroup, withAll, type Selection } from './selection';
import { beginOf, rowAt } from './places';
import { createTables, isUndecided, showRows, type ShownTable } from './tables';

export interface DocumentEvents {
  readonly reveal: (place: Place) => void;
  readonly begin: (requirement: string) => void;
  /** Names of the rows that are chosen now. */
  readonly selected: (names: readonly string[]) => void;
}

export interface ShownDocument {
  readonly element: HTMLElement;
  /** Says in a corner where the row under the pointer, or with the focus, is written. */
  readonly where: HTMLElement;
  readonly draw: (view: DocumentView, details: boolean) => void;
  /** Hides all but the rows found by their words that have the chosen facets. */
  readonly filter: (
    found: readonly ItemRow[],
    filter: Filter,
  ) => { readonly count: number; readonly undecided: number };
  readonly mark: (file: string | undefined, line: number) => void;
  readonly selected: () => readonly string[];
  readonly selectAllShown: () => void;
  readonly deselect: () => void;
  readonly clear: () => void;
  /** What had the focus has it again, also where its row was drawn anew. */
  readonly keepingFocus: (work: () => void) => void;
}

const focusable = 'button, input, [tabindex]';

export function createDocument(events: DocumentEvents): ShownDocument {
  const tables = createTables();
  const where = element('div', { class: 'where', 'aria-hidden': 'true', hidden: '' });
  let drawn: readonly ShownTable[] = [];
  let rows: ReadonlyMap<string, ItemRow> = new Map();
  let elements: ReadonlyMap<string, readonly HTMLElement[]> = new Map();
  let groups: ReadonlyMap<string, readonly string[]> = new Map();
  let visible: ReadonlySet<string> = new Set();
  let selection: Selection = nothingSelected;
  let cursor: { readonly file: string; readonly line: number } | undefined;
  let marked: HTMLElement | undefined;

  const keyOf = (target: EventTarget | null): string | undefined =>
    target instanceof Element ? target.closest<HTMLElement>('tr[data-key]')?.dataset['key'] : undefined;
  const candidates = (): readonly string[] =>
    [...rows.values()].filter((row) => isUndecided(row) && visible.has(row.key)).map(({ key }) => key);
  const select = (next: Selection): void => {
    selection = next;
    showSelection();
  };
  /** The undecided rows below a group that are looked at. */
  const below = (group: string): readonly string[] => (groups.get(group) ?? []).filter((key) => visible.has(key));

  const showSelection = (): void => {
    for (const [key, [row]] of elements) {
      const box = row?.querySelector<HTMLInputElement>('input.pick');
      if (!row || !box) continue;
      if (rows.has(key)) {
        const chosen = selection.keys.has(key);
        if (box.checked !== chosen) box.checked = chosen;
        if (row.hasAttribute('data-selected') !== chosen) row.toggleAttribute('data-selected', chosen);
      } else {
        const keys = below(key);
        const chosen = keys.filter((each) => selection.keys.has(each)).length;
        box.hidden = keys.length === 0;
        box.checked = chosen > 0 && chosen === keys.length;
        box.indeterminate = chosen > 0 && chosen < keys.length;
      }
    }
    events.selected([...rows.values()].filter(({ key }) => selection.keys.has(key)).map(({ name }) => name));
  };

  const showMark = (): HTMLElement | undefined => {
    const row = cursor && rowAt(rows.values(), cursor.file, cursor.line);
    const next = row && elements.get(row.key)?.[0];
    if (next !== marked) marked?.removeAttribute('aria-current');
    if (next && next.getAttribute('aria-current') !== 'true') next.setAttribute('aria-current', 'true');
    marked = next;
    return next;
  };

  const tellWhere = (target: EventTarget | null): void => {
    const key = keyOf(target);
    const place = key === undefined ? undefined : (linkedPlace(target, key) ?? rows.get(key)?.place);
    where.hidden = place === undefined;
    if (place) setText(where, `${place.file}:${place.range.start.line + 1}`);
  };
  const linkedPlace = (target: EventTarget | null, key: string): Place | undefined => {
    const row = rows.get(key);
    const number = target instanceof Element ? target.closest<HTMLElement>('[data-link]')?.dataset['link'] : undefined;
    return row && number !== undefined ? linksOf(row)[Number(number)] : undefined;
  };

  tables.element.addEventListener('click', ({ target, shiftKey }) => {
    const key = keyOf(target);
    if (key === undefined || !(target instanceof Element)) return;
    if (target instanceof HTMLInputElement) {
      const { group } = target.dataset;
      return select(
        group === undefined
          ? toggled(selection, key, target.checked, shiftKey, candidates())
          : withAll(selection, below(group), target.checked),
      );
    }
    if (target.closest('label')) return;
    if (target.closest('[data-begin]')) return events.begin(key);
    const place = linkedPlace(target, key);
    if (place) return events.reveal(place === rows.get(key)?.place ? beginOf(place) : place);
    const own = rows.get(key)?.place;
    // Whoever marks a text to copy it does not mean to go away.
    if (own && !target.closest('[data-link]') && window.getSelection()?.isCollapsed !== false)
      events.reveal(beginOf(own));
  });
  tables.element.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape' && selection.keys.size > 0) return select(nothingSelected);
    if (key === 'Enter' && target instanceof HTMLElement && target.role === 'link') target.click();
  });
  tables.element.addEventListener('pointerover', ({ target }) => tellWhere(target));
  tables.element.addEventListener('pointerleave', () => tellWhere(document.activeElement));
  tables.element.addEventListener('focusin', ({ target }) => tellWhere(target));
  tables.element.addEventListener('focusout', () => tellWhere(null));

  return {
    element: tables.element,
    where,
    draw(view, details) {
      drawn = tables.draw(view, details);
      rows = new Map(
        drawn.flatMap((table) => table.rows.flatMap((row) => (row.kind === 'row' ? [[row.key, row]] : []))),
      );
      elements = new Map(drawn.flatMap((table) => [...table.elements]));
      groups = new Map(drawn.flatMap(({ rows: all }) => [...undecidedByGroup(all)]));
      selection = pruned(selection, new Set([...rows.values()].filter(isUndecided).map(({ key }) => key)));
    },
    filter(found, filter) {
      visible = new Set(found.filter((row) => hasFacets(row, filter)).map(({ key }) => key));
      for (const table of drawn) showRows(table, visible);
      // Nobody decides on what they do not see.
      selection = pruned(selection, visible);
      showSelection();
      showMark();
      return { count: visible.size, undecided: candidates().length };
    },
    mark(file, line) {
      cursor = file === undefined ? undefined : { file, line };
      showMark()?.scrollIntoView({ block: 'nearest' });
    },
    selected: () => [...rows.keys()].filter((key) => selection.keys.has(key)),
    selectAllShown: () => select(withAll(selection, candidates(), true)),
    deselect: () => select(nothingSelected),
    clear() {
      drawn = [];
      rows = new Map();
      elements = new Map();
      groups = new Map();
      tables.clear();
      select(nothingSelected);
    },
    keepingFocus(work) {
      const active = document.activeElement;
      const key = keyOf(active);
      const of = (all: readonly HTMLElement[] = []): readonly HTMLElement[] =>
        all.flatMap((each) => [...each.querySelectorAll<HTMLElement>(focusable)]);
      const index = key === undefined ? -1 : of(elements.get(key)).findIndex((each) => each === active);
      work();
      if (key === undefined || index < 0 || active?.isConnected) return;
      of(elements.get(key))[index]?.focus({ preventScroll: true });
    },
  };
}
