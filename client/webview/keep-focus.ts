/** What had the focus has it again, also where its row was drawn anew. */
import { keyOf, type DrawnRows } from './drawn-rows';

const focusable = 'button, input, [tabindex]';

export function keepFocus(drawn: () => DrawnRows, work: () => void): void {
  const active = document.activeElement;
  const key = keyOf(active);
  const all = (): readonly HTMLElement[] =>
    (key === undefined ? [] : (drawn().elements.get(key) ?? [])).flatMap((each) => [
      ...each.querySelectorAll<HTMLElement>(focusable),
    ]);
  const index = all().findIndex((each) => each === active);
  work();
  if (index >= 0 && active?.isConnected !== true) all()[index]?.focus({ preventScroll: true });
}
