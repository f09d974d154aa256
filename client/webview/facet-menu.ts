/** One facet: a button that says what is chosen of it, and boxes below it for its values. */
import type { Facet } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { element, setText } from './element';
import { fill, words } from './words';

export interface FacetMenu {
  readonly element: HTMLElement;
  /** Values that are there stay, with the focus on them. */
  readonly draw: (
    facet: Facet,
    counts: ReadonlyMap<string, number>,
    chosen: readonly string[],
    language: Language,
  ) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** `choose` is told all values that are chosen now. */
export function createFacetMenu(id: string, choose: (values: readonly string[]) => void): FacetMenu {
  const name = `facet-${id}`;
  const button = element('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': name });
  const list = element('div', { id: name, class: 'values', role: 'group', hidden: '' });
  const whole = element('div', { class: 'facet', 'data-facet': id }, button, list);
  const boxes = (): readonly HTMLInputElement[] => [...list.querySelectorAll('input')];

  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) return;
    // A list that would reach beyond the page begins further left.
    list.style.left = '0';
    const { right } = list.getBoundingClientRect();
    const beyond = right - document.documentElement.clientWidth;
    if (beyond > 0) list.style.left = `${-Math.ceil(beyond)}px`;
  };
  button.addEventListener('click', () => open(list.hidden !== false));
  list.addEventListener('change', () => choose(boxes().flatMap((box) => (box.checked ? [box.value] : []))));
  whole.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      open(false);
      button.focus();
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (list.hidden) open(true);
    const all = boxes();
    const at = all.findIndex((box) => box === document.activeElement);
    const first = step > 0 ? 0 : all.length - 1;
    all[at < 0 ? first : (at + step + all.length) % all.length]?.focus();
  });
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    // A click on a value's name leaves the focus nowhere for a moment.
    if (relatedTarget instanceof Node && !whole.contains(relatedTarget)) open(false);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (whole.isConnected && target instanceof Node && !whole.contains(target)) open(false);
  });

  return {
    element: whole,
    draw({ title, values }, counts, chosen, language) {
      drawValues(list, values);
      list.setAttribute('aria-label', title);
      values.forEach(({ value, label }, index) => {
        const [box, text] = list.children[index]?.children ?? [];
        if (box instanceof HTMLInputElement && box.checked !== chosen.includes(value)) box.checked = !box.checked;
        if (text instanceof HTMLElement) setText(text, `${label} (${counts.get(value) ?? 0})`);
      });
      const labels = values.flatMap(({ value, label }) => (chosen.includes(value) ? [label] : []));
      const said = labels.length > 1 ? fill(words.several[language], { title, count: labels.length }) : labels[0];
      setText(button, said ?? title);
      const spoken = labels.length === 0 ? title : `${title}: ${labels.join(', ')}`;
      button.setAttribute('aria-label', spoken);
      button.title = spoken;
      button.classList.toggle('chosen', labels.length > 0);
    },
  };
}

function drawValues(list: HTMLElement, values: Facet['values']): void {
  const before = [...list.querySelectorAll('input')].map(({ value }) => value);
  if (before.length === values.length && values.every(({ value }, index) => before[index] === value)) return;
  list.replaceChildren(
    ...values.map(({ value }) => element('label', {}, element('input', { type: 'checkbox', value }), element('span'))),
  );
}
