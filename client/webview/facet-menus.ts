/** A menu for each facet that can tell rows apart; those that are there stay. */
import type { Facet } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { element, inOrder } from './element';
import { createFacetMenu, type FacetMenu } from './facet-menu';
import type { Filter } from './filter';
import { words } from './words';

export interface FacetMenus {
  readonly element: HTMLElement;
  readonly draw: (
    language: Language,
    facets: readonly Facet[],
    counts: (facet: string) => ReadonlyMap<string, number>,
    filter: Filter,
  ) => void;
}

export function createFacetMenus(choose: (facet: string, values: readonly string[]) => void): FacetMenus {
  const container = element('div', { class: 'facets', role: 'group' });
  const menus = new Map<string, FacetMenu>();
  const menuOf = (id: string): FacetMenu => {
    const menu = menus.get(id) ?? createFacetMenu(id, (values) => choose(id, values));
    menus.set(id, menu);
    return menu;
  };
  return {
    element: container,
    draw(language, facets, counts, filter) {
      container.setAttribute('aria-label', words.filter[language]);
      const useful = facets.filter(({ id, values }) => values.length > 1 || filter.facets[id] !== undefined);
      for (const facet of useful) {
        menuOf(facet.id).draw(facet, counts(facet.id), filter.facets[facet.id] ?? [], language);
      }
      inOrder(
        container,
        useful.map(({ id }) => menuOf(id).element),
      );
    },
  };
}
