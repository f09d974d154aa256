/** The rows of the document that is shown: which are looked at, chosen, and where the cursor stands. */
import type { Target } from '../../server/reports/drawn/drawn';
import type { RowsOfFacet } from '../../server/reports/view/drawing';
import type { Place } from '../../server/reports/view/place';
import type { DocumentView, ItemRow } from '../../server/reports/view/view';
import { linksOf } from './draw-cell';
import { drawnRows, keyOf, nothingDrawn, type DrawnRows } from './drawn-rows';
import { hasFacets, type Filter } from './filter';
import { keepFocus } from './keep-focus';
import { beginOf, rowAt } from './places';
import { createRowBoxes, type RowBoxes } from './row-boxes';
import { createTables, showRows } from './tables';
import { createWhere } from './where';

export interface DocumentEvents {
  readonly reveal: (place: Place) => void;
  readonly begin: (requirement: string) => void;
  /** What there is to read on something. */
  readonly page: (page: string) => void;
  /** Of a row, by its name: what it offers to begin. */
  readonly offer: (row: string, offer: string) => void;
  /** These rows alone are to be looked at; without any, all. */
  readonly look: (rows?: RowsOfFacet) => void;
  /** Names of the rows that are chosen now. */
  readonly selected: (names: readonly string[]) => void;
  /** From the box of a row to where it is decided. */
  readonly decide: () => void;
}

export interface ShownDocument extends Pick<RowBoxes, 'selected' | 'all' | 'none' | 'focus' | 'focusNext'> {
  readonly element: HTMLElement;
  readonly where: HTMLElement;
  readonly draw: (view: DocumentView, details: boolean) => void;
  /** Hides all but the rows found by their words that have the chosen facets. */
  readonly filter: (
    found: readonly ItemRow[],
    filter: Filter,
  ) => { readonly count: number; readonly undecided: number };
  readonly mark: (file: string | undefined, line: number) => void;
  readonly clear: () => void;
  readonly keepingFocus: (work: () => void) => void;
}

export function createDocument(events: DocumentEvents): ShownDocument {
  const tables = createTables();
  const boxes = createRowBoxes(events.selected);
  let drawn: DrawnRows = nothingDrawn;
  let cursor: { readonly file: string; readonly line: number } | undefined;
  let marked: HTMLElement | undefined;
  /** Where a drawing has just led to: the cursor that comes there leaves the drawing in sight. */
  let led: Place | undefined;

  const showMark = (): HTMLElement | undefined => {
    const row = cursor && rowAt(drawn.rows.values(), cursor.file, cursor.line);
    const next = row && drawn.elements.get(row.key)?.[0];
    if (next !== marked) marked?.removeAttribute('aria-current');
    if (next && next.getAttribute('aria-current') !== 'true') next.setAttribute('aria-current', 'true');
    marked = next;
    return next;
  };

  const rowOf = (target: EventTarget | null): ItemRow | undefined => drawn.rows.get(keyOf(target) ?? '');
  const linkedPlace = (target: EventTarget | null): Place | undefined => {
    const row = rowOf(target);
    const number = target instanceof Element ? target.closest<HTMLElement>('[data-link]')?.dataset['link'] : undefined;
    return row && number !== undefined ? linksOf(row)[Number(number)] : undefined;
  };

  /** To the source; to the row about it, where nothing is written yet; to the rows that a cell counts. */
  const follow = ({ place, row, rows }: Target): void => {
    if (place) {
      led = place;
      return events.reveal(beginOf(place));
    }
    if (rows) {
      events.look(rows);
      const first = [...drawn.rows.values()].find(({ facets = {} }) => facets[rows.facet]?.includes(rows.value));
      return goTo(first?.key);
    }
    // What is filtered out cannot be gone to.
    if (drawn.elements.get(row ?? '')?.[0]?.hidden) events.look();
    goTo(row);
  };
  const goTo = (row: string | undefined): void => {
    const [line] = drawn.elements.get(row ?? '') ?? [];
    line?.scrollIntoView({ block: 'center' });
    line?.querySelector<HTMLElement>('[data-offer], button, input, [tabindex]')?.focus({ preventScroll: true });
  };

  tables.element.addEventListener('click', ({ target, shiftKey }) => {
    const drawnTarget = tables.targetOf(target);
    if (drawnTarget) return follow(drawnTarget);
    const key = keyOf(target);
    if (key === undefined || !(target instanceof Element)) return;
    if (target instanceof HTMLInputElement) return boxes.click(target, key, shiftKey);
    const page = target.closest<HTMLElement>('[data-page]')?.dataset['page'];
    if (page !== undefined) return events.page(page);
    if (target.closest('label')) return;
    if (target.closest('[data-begin]')) return events.begin(key);
    const offer = target.closest<HTMLElement>('[data-offer]')?.dataset['offer'];
    if (offer !== undefined) return events.offer(rowOf(target)?.name ?? '', offer);
    const place = linkedPlace(target);
    const own = rowOf(target)?.place;
    if (place) return events.reveal(place === own ? beginOf(place) : place);
    // Whoever marks a text to copy it does not mean to go away.
    if (own && !target.closest('[data-link]') && window.getSelection()?.isCollapsed !== false)
      events.reveal(beginOf(own));
  });
  tables.element.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key === 'Escape' && boxes.selected().length > 0) return boxes.none();
    if (key !== 'Enter') return;
    if (target instanceof HTMLInputElement) {
      event.preventDefault();
      if (!target.checked && !target.indeterminate) target.click();
      events.decide();
    } else if (target instanceof HTMLElement && target.role === 'link') target.click();
  });

  return {
    ...boxes,
    element: tables.element,
    where: createWhere(
      tables.element,
      (target) => tables.targetOf(target)?.place ?? linkedPlace(target) ?? rowOf(target)?.place,
    ),
    draw(view, details) {
      drawn = drawnRows(tables.draw(view, details));
      boxes.draw(drawn);
    },
    filter(found, filter) {
      const visible = new Set(found.filter((row) => hasFacets(row, filter)).map(({ key }) => key));
      for (const table of drawn.tables) showRows(table, visible);
      boxes.look(visible);
      showMark();
      return { count: visible.size, undecided: boxes.undecided() };
    },
    mark(file, line) {
      cursor = file === undefined ? undefined : { file, line };
      const row = showMark();
      const isLed = led !== undefined && led.file === file && led.range.start.line === line;
      led = undefined;
      if (!isLed) row?.scrollIntoView({ block: 'nearest' });
    },
    clear() {
      drawn = nothingDrawn;
      tables.clear();
      boxes.draw(drawn);
      boxes.none();
    },
    keepingFocus: (work) => keepFocus(() => drawn, work),
  };
}
