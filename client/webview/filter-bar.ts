import type { Bilingual, Language } from '../../server/words/bilingual';
import { element } from './element';

export interface Filter {
  readonly text: string;
  /** `open`: only rows that are missing, undecided or have findings. */
  readonly show: 'all' | 'open' | 'excluded';
  /** Rows also say how, by what evidence and against which risks. */
  readonly details: boolean;
}

export const noFilter: Filter = { text: '', show: 'all', details: false };

export interface FilterBar {
  readonly element: HTMLElement;
  readonly filter: () => Filter;
  /** Labels in the language of the report, with how many rows each choice has. */
  readonly label: (language: Language, counts: Readonly<Record<Filter['show'], number>>) => void;
}

const words = {
  filter: { en: 'Filter', ja: '絞込み' },
  all: { en: 'All', ja: '全て' },
  open: { en: 'To do', ja: '要対応' },
  excluded: { en: 'Excluded', ja: '除外' },
  details: { en: 'Details', ja: '詳細' },
} satisfies Readonly<Record<string, Bilingual>>;

const choices = ['all', 'open', 'excluded'] as const;

/** Made once and never drawn anew: an input method that is composing Japanese would lose what it has so far. */
export function createFilterBar(initial: Filter, changed: (filter: Filter) => void): FilterBar {
  let filter = initial;
  const input = element('input', { id: 'filter-text', type: 'search' });
  input.value = filter.text;
  const button = (id: string, press: () => Partial<Filter>): HTMLButtonElement => {
    const made = element('button', { id });
    made.addEventListener('click', () => change(press()));
    return made;
  };
  const shows = choices.map((show) => ({ show, button: button(`show-${show}`, () => ({ show })) }));
  const details = button('details', () => ({ details: !filter.details }));

  const press = (): void => {
    for (const { show, button: made } of shows) made.setAttribute('aria-pressed', String(filter.show === show));
    details.setAttribute('aria-pressed', String(filter.details));
  };
  const change = (part: Partial<Filter>): void => {
    filter = { ...filter, ...part };
    press();
    changed(filter);
  };
  input.addEventListener('input', () => change({ text: input.value }));
  press();

  const group = element('div', { class: 'choices', role: 'group' }, ...shows.map(({ button: made }) => made));
  return {
    element: element('div', { class: 'filter', role: 'search', hidden: '' }, input, group, details),
    filter: () => filter,
    label(language, counts) {
      group.parentElement?.removeAttribute('hidden');
      input.placeholder = words.filter[language];
      for (const labelled of [input, group]) labelled.setAttribute('aria-label', words.filter[language]);
      for (const { show, button: made } of shows) made.textContent = `${words[show][language]} ${counts[show]}`;
      details.textContent = words.details[language];
    },
  };
}
