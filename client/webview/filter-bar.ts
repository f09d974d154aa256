/** What decides which rows are looked at, and how much of them. */
import type { Facet } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { element, setText } from './element';
import { createFacetMenus } from './facet-menus';
import { noFilter, withFacet, type Filter } from './filter';
import type { TabState } from './page-state';
import { fill, words } from './words';

export interface FilterBar {
  readonly element: HTMLElement;
  /** Facets and words of a document, with how many rows each value would show. */
  readonly say: (
    language: Language,
    facets: readonly Facet[],
    counts: (facet: string) => ReadonlyMap<string, number>,
    chosen: Filter,
  ) => void;
  /** What is chosen, also where it was not chosen here. */
  readonly show: (state: TabState, day: string | undefined, hasDay: boolean) => void;
  readonly tell: (shown: number, all: number, undecided: number) => void;
}

export interface FilterEvents {
  readonly change: (part: Partial<TabState>) => void;
  readonly day: (day: string | undefined) => void;
  readonly selectAll: () => void;
}

/** A year that is half typed is none. */
const wholeDay = /^(?:19|20|21)\d\d-\d\d-\d\d$/;

/** Made once and never drawn anew: an input method that is composing Japanese would lose what it has so far. */
export function createFilterBar(events: FilterEvents): FilterBar {
  let filter: Filter = noFilter;
  let language: Language = 'en';
  let undecided = 0;
  const input = element('input', { id: 'filter-text', type: 'search' });
  const menus = createFacetMenus((facet, values) => events.change({ filter: withFacet(filter, facet, values) }));
  const button = (id: string, press: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', id });
    made.addEventListener('click', press);
    return made;
  };
  const isPressed = (toggle: HTMLElement): boolean => toggle.getAttribute('aria-pressed') === 'true';
  const details = button('details', () => events.change({ details: !isPressed(details) }));
  const findings = button('findings', () => events.change({ findings: !isPressed(findings) }));
  const clear = button('clear', () => events.change({ filter: noFilter }));
  const all = button('select-all', () => events.selectAll());
  const date = element('input', { type: 'date', id: 'day' });
  const dateLabel = element('span');
  const today = button('today', () => events.day(undefined));
  const dated = element('div', { class: 'dated' }, element('label', {}, dateLabel, ' ', date), today);
  const count = element('span', { class: 'shown', role: 'status' });

  input.addEventListener('input', () => events.change({ filter: { ...filter, text: input.value } }));
  date.addEventListener('change', () => {
    if (date.value === '') events.day(undefined);
    else if (wholeDay.test(date.value)) events.day(date.value);
  });

  return {
    element: element(
      'div',
      { class: 'filter', role: 'search' },
      input,
      menus.element,
      element('div', { class: 'choices' }, details, findings),
      clear,
      all,
      dated,
      count,
    ),
    say(of, facets, counts, chosen) {
      language = of;
      input.setAttribute('aria-label', words.filter[of]);
      if (input.placeholder !== words.filter[of]) input.placeholder = words.filter[of];
      setText(details, words.details[of]);
      setText(findings, words.findings[of]);
      setText(clear, words.clear[of]);
      setText(dateLabel, words.asOf[of]);
      setText(today, words.resetDay[of]);
      menus.draw(of, facets, counts, chosen);
    },
    show(state, day, hasDay) {
      ({ filter } = state);
      // What is being composed is not put in again.
      if (input.value !== filter.text) input.value = filter.text;
      details.setAttribute('aria-pressed', String(state.details));
      findings.setAttribute('aria-pressed', String(state.findings));
      // Of clause 4, findings are what its rows say.
      findings.hidden = hasDay;
      clear.hidden = filter.text === '' && Object.keys(filter.facets).length === 0;
      dated.hidden = !hasDay;
      if (date !== document.activeElement) date.value = day ?? '';
      today.hidden = day === undefined;
    },
    tell(shown, whole, left) {
      undecided = left;
      all.hidden = undecided === 0;
      setText(all, fill(words.selectAll[language], { count: undecided }));
      setText(count, fill(words.shown[language], { shown, all: whole }));
    },
  };
}
