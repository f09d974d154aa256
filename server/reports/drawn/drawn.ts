/**
 * Drawings as elements, for whoever makes them into markup or into nodes. Classes say what each is; colours and lines are a
 * style sheet's. Texts are plain: whoever makes markup of them escapes them.
 */
import type { RowsOfFacet } from '../view/drawing';
import type { Place } from '../view/place';

export interface Drawn {
  readonly tag: 'div' | 'span' | 'figure' | 'figcaption' | 'strong' | 'p' | 'ol' | 'li' | 'button';
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (Drawn | string)[];
}

/** Where something drawn leads: to its place in the source, to the row that is about it, or to several rows. */
export interface Target {
  readonly place?: Place | undefined;
  readonly row?: string | undefined;
  readonly rows?: RowsOfFacet | undefined;
}

/** What makes an element of something that leads somewhere; on paper, nothing does. */
export type Lead = (target: Target) => Pick<Drawn, 'tag' | 'attributes'>;

export const onPaper: Lead = () => ({ tag: 'span', attributes: {} });

export function drawn(
  tag: Drawn['tag'],
  attributes: Drawn['attributes'],
  ...children: readonly (Drawn | string)[]
): Drawn {
  return { tag, attributes, children };
}

/** An element that leads somewhere. */
export function leading(
  lead: Lead,
  target: Target,
  attributes: Drawn['attributes'],
  ...children: readonly (Drawn | string)[]
): Drawn {
  const { tag, attributes: own } = lead(target);
  return { tag, attributes: { ...own, ...attributes }, children };
}
