/** Boxes in boxes, as elements in elements; what is wrong has a number, and the numbers stand below. */
import type { Badge, Box, DrawingNote } from '../view/drawing';
import { drawn, leading, type Drawn, type Lead } from './drawn';

/** So many boxes stand beside each other on a page; what has more of them has a line of its own. */
const widest = 4;

export function boxElement(box: Box, lead: Lead): Drawn {
  const { kind, name, lines = [], badges = [], outline, notes = [], arrange, boxes, place, weight = 1 } = box;
  const span = weight > 1 ? ` span-${Math.min(weight, widest)}` : '';
  return drawn(
    'div',
    { class: `box is-${outline}${notes.length > 0 ? ' is-noted' : ''}${span}` },
    ...(notes.length > 0 ? [drawn('span', { class: 'numbers' }, ...numbersOf(notes))] : []),
    ...(kind === undefined ? [] : [drawn('span', { class: 'kind' }, kind)]),
    ...(name === ''
      ? []
      : [place ? leading(lead, { place }, { class: 'name' }, name) : drawn('span', { class: 'name' }, name)]),
    ...lines.map((line) => drawn('span', { class: 'line' }, line)),
    ...(badges.length > 0 ? [drawn('span', { class: 'badges' }, ...badges.map(badgeElement))] : []),
    ...(boxes.length > 0
      ? [drawn('div', { class: `inside is-${arrange}` }, ...boxes.map((each) => boxElement(each, lead)))]
      : []),
  );
}

function badgeElement({ text, look, notes = [] }: Badge): Drawn {
  return drawn('span', { class: `badge is-${look}${notes.length > 0 ? ' is-noted' : ''}` }, text, ...numbersOf(notes));
}

function numbersOf(notes: readonly number[]): readonly Drawn[] {
  return notes.map((note) => drawn('span', { class: 'number' }, String(note)));
}

export function notesList(notes: readonly DrawingNote[], lead: Lead): Drawn {
  return drawn(
    'ol',
    { class: 'noted' },
    ...notes.map(({ text, place }) =>
      drawn('li', {}, place ? leading(lead, { place }, { class: 'note' }, text) : text),
    ),
  );
}
