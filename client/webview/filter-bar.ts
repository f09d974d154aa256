/** What decides which rows are looked at, and how much of them. */
import type { Facet } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { element, setText } from './element';
import { withFacet, type Filter } from './filter';
import type { TabState } from './page-state';
import { fill, words } from './words';

export interface FilterBar {
  readonly element: HTMLElement;
  /** Facets and words of a document, with how many rows each value would show. */
  readonly say: (
    language: Language,
    facets: readonly Facet[],
    counts: (facet: string) => ReadonlyMap<string, number>,
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
  let filter: Filter = { text: '', facets: {} };
  let language: Language = 'en';
  let undecided = 0;
  const input = element('input', { id: 'filter-text', type: 'search' });
  const selects = element('div', { class: 'facets', role: 'group' });
  const button = (id: string, press: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', id });
    made.addEventListener('click', press);
    return made;
  };
  const isPressed = (toggle: HTMLElement): boolean => toggle.getAttribute('aria-pressed') === 'true';
  const details = button('details', () => events.change({ details: !isPressed(details) }));
  const findings = button('findings', () => events.change({ findings: !isPressed(findings) }));
  const clear = button('clear', () => events.change({ filter: { text: '', facets: {} } }));
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
  selects.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    events.change({ filter: withFacet(filter, target.dataset['facet'] ?? '', target.value) });
  });

  return {
    element: element(
      'div',
      { class: 'filter', role: 'search' },
      input,
      selects,
      element('div', { class: 'choices' }, details, findings),
      clear,
      all,
      dated,
      count,
    ),
    say(of, facets, counts) {
      language = of;
      for (const labelled of [input, selects]) labelled.setAttribute('aria-label', words.filter[of]);
      input.placeholder = words.filter[of];
      setText(details, words.details[of]);
      setText(findings, words.findings[of]);
      setText(clear, words.clear[of]);
      setText(dateLabel, words.asOf[of]);
      setText(today, words.resetDay[of]);
      drawSelects(selects, facets, counts, filter);
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
      for (const select of selects.querySelectorAll('select')) {
        const value = filter.facets[select.dataset['facet'] ?? ''] ?? '';
        if (select.value !== value) select.value = value;
        select.classList.toggle('chosen', value !== '');
      }
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

/** A menu for each facet that can tell rows apart; those that are there stay, and so do their options. */
function drawSelects(
  parent: HTMLElement,
  facets: readonly Facet[],
  counts: (facet: string) => ReadonlyMap<string, number>,
  filter: Filter,
): void {
  const useful = facets.filter(({ id, values }) => values.length > 1 || filter.facets[id] !== undefined);
  const known = new Map([...parent.querySelectorAll('select')].map((select) => [select.dataset['facet'], select]));
  const wanted = useful.map(({ id, title, values }) => {
    const select = known.get(id) ?? element('select', { 'data-facet': id });
    if (select.getAttribute('aria-label') !== title) select.setAttribute('aria-label', title);
    const found = counts(id);
    const options = [
      { value: '', text: title },
      ...values.map(({ value, label }) => ({ value, text: `${label} (${found.get(value) ?? 0})` })),
    ];
    const same =
      select.options.length === options.length &&
      options.every(({ value }, index) => select.options[index]?.value === value);
    if (!same) {
      const { value } = select;
      select.replaceChildren(...options.map((option) => element('option', { value: option.value })));
      select.value = value;
    }
    options.forEach(({ text }, index) => {
      const option = select.options[index];
      if (option) setText(option, text);
    });
    return select;
  });
  for (const select of known.values()) if (!wanted.includes(select)) select.remove();
  wanted.forEach((select, index) => {
    if (parent.children[index] !== select) parent.insertBefore(select, parent.children[index] ?? null);
  });
}
