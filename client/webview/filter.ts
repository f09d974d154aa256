/** Which rows are looked at: by words, and by some values of each facet. */
import { lineOf } from '../../server/reports/view/cells';
import type { DocumentView, Facet, ItemRow, Tile } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';

export interface Filter {
  readonly text: string;
  /** Values by facet, one at least: a row is to have one of them. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

export const noFilter: Filter = { text: '', facets: {} };

/** What people type and what is written, whatever the width and case of its letters. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** All that can be found in a row by a word. */
export function searchText({ name, cells, findings = [] }: ItemRow, language: Language): string {
  return folded(
    [name, ...cells.map((cell) => lineOf(cell, language)), ...findings.map(({ message }) => message)].join('\n'),
  );
}

/** Rows with what can be found in them: as long as a row is the same object, so is its text. */
export interface SearchTexts {
  of(row: ItemRow, language: Language): string;
}

export function searchTexts(): SearchTexts {
  const known = new WeakMap<ItemRow, string>();
  return {
    of(row, language) {
      const text = known.get(row) ?? searchText(row, language);
      known.set(row, text);
      return text;
    },
  };
}

export function hasText(text: string, filter: Filter): boolean {
  return folded(filter.text)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether a row has a chosen value of each facet; `except` leaves one facet out. */
export function hasFacets({ facets = {} }: ItemRow, filter: Filter, except?: string): boolean {
  return Object.entries(filter.facets).every(
    ([facet, values]) => facet === except || facets[facet]?.some((value) => values.includes(value)) === true,
  );
}

/** The rows that can be filtered, in order. */
export function itemsOf({ sections }: DocumentView): readonly ItemRow[] {
  return sections.flatMap(({ table }) =>
    (table?.rows ?? []).filter((row): row is ItemRow => row.kind === 'row' && row.facets !== undefined),
  );
}

/** How many rows each value of a facet would show, beside all that is chosen elsewhere. */
export function facetCounts(rows: readonly ItemRow[], filter: Filter, facet: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!hasFacets(row, filter, facet)) continue;
    for (const value of row.facets?.[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** With these values of this facet, or without the facet. */
export function withFacet(filter: Filter, facet: string, values: readonly string[]): Filter {
  const { [facet]: _, ...others } = filter.facets;
  return { ...filter, facets: values.length === 0 ? others : { ...others, [facet]: values } };
}

/** Whether the rows of a tile are among those that are asked for; of the tile of all rows, whether nothing else is asked. */
export function isPressed({ facets }: Filter, of: Tile['filter']): boolean {
  return of ? facets[of.facet]?.includes(of.value) === true : Object.keys(facets).length === 0;
}

/** After a click on a tile: its rows alone, or without them where they were shown; with `adding`, besides the others. */
export function withTile(filter: Filter, of: Tile['filter'], adding: boolean): Filter {
  if (!of) return noFilter;
  const chosen = filter.facets[of.facet] ?? [];
  if (isPressed(filter, of)) {
    const others = chosen.filter((value) => value !== of.value);
    return withFacet(filter, of.facet, others);
  }
  return withFacet(filter, of.facet, adding ? [...chosen, of.value] : [of.value]);
}

/** The facets of a view; a value that no row has any more is still what was chosen. */
export function facetsToOffer({ facets, tiles }: DocumentView, filter: Filter): readonly Facet[] {
  return facets.map((facet) => {
    const gone = (filter.facets[facet.id] ?? []).filter((value) => facet.values.every((each) => each.value !== value));
    if (gone.length === 0) return facet;
    const labelOf = (value: string): string =>
      tiles.find((each) => each.filter?.facet === facet.id && each.filter.value === value)?.label ?? (value || '—');
    return { ...facet, values: [...facet.values, ...gone.map((value) => ({ value, label: labelOf(value) }))] };
  });
}
