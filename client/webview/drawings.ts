/** The drawings above a table. What can be pressed leads to its place in the source, or to the row that is about it. */
import { drawingElement } from '../../server/reports/drawn/drawing';
import type { Drawn, Lead, Target } from '../../server/reports/drawn/drawn';
import type { Drawing } from '../../server/reports/view/drawing';
import { become, element } from './element';

export interface SectionDrawings {
  readonly element: HTMLElement;
  readonly draw: (drawings: readonly Drawing[]) => void;
  /** Where what was pressed leads. */
  readonly targetOf: (target: EventTarget | null) => Target | undefined;
}

export function createSectionDrawings(): SectionDrawings {
  const container = element('div', { class: 'drawings', hidden: '' });
  let targets: readonly Target[] = [];
  return {
    element: container,
    draw(drawings) {
      const leads: Target[] = [];
      const lead: Lead = (target) => {
        if (!target.place && target.row === undefined && !target.rows) return { tag: 'span', attributes: {} };
        leads.push(target);
        return { tag: 'button', attributes: { type: 'button', 'data-drawn': String(leads.length - 1) } };
      };
      const fresh = element(
        'div',
        { class: 'drawings', hidden: drawings.length === 0 ? '' : undefined },
        ...drawings.map((drawing) => nodeOf(drawingElement(drawing, lead))),
      );
      targets = leads;
      become(container, fresh);
    },
    targetOf(target) {
      const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-drawn]') : null;
      return pressed && container.contains(pressed) ? targets[Number(pressed.dataset['drawn'])] : undefined;
    },
  };
}

function nodeOf({ tag, attributes, children }: Drawn): HTMLElement {
  return element(tag, attributes, ...children.map((child) => (typeof child === 'string' ? child : nodeOf(child))));
}
