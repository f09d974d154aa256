/** Says in a corner where the row under the pointer, or with the focus, is written. */
import type { Place } from '../../server/reports/view/place';
import { element, setText } from './element';

/** `placeOf` knows where something on the page leads to. */
export function createWhere(
  tables: HTMLElement,
  placeOf: (target: EventTarget | null) => Place | undefined,
): HTMLElement {
  const where = element('div', { class: 'where', 'aria-hidden': 'true', hidden: '' });
  const tell = (target: EventTarget | null): void => {
    const place = placeOf(target);
    where.hidden = place === undefined;
    if (place) setText(where, `${place.file}:${place.range.start.line + 1}`);
  };
  tables.addEventListener('pointerover', ({ target }) => tell(target));
  tables.addEventListener('pointerleave', () => tell(document.activeElement));
  tables.addEventListener('focusin', ({ target }) => tell(target));
  tables.addEventListener('focusout', () => tell(null));
  return where;
}
