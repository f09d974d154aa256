/** Boxes in boxes, as elements in elements; what is wrong has a number, and the numbers stand below. */
import { isWorrying, type Badge, type Box, type DrawingNote } from '../view/drawing';
import { drawn, leading, type Drawn, type Lead } from './drawn';

/** So many boxes stand beside each other on a page; what has more of them has a line of its own. */
const widest = 4;

/** `all`: the notes of the drawing, which numbers are of. */
export function boxElement(box: Box, lead: Lead, all: readonly DrawingNote[]): Drawn {
  const { kind, name, lines = [], badges = [], outline, notes = [], arrange, boxes, place, weight = 1 } = box;
  const span = weight > 1 ? ` span-${Math.min(weight, widest)}` : '';
  return drawn(
    'div',
    { class: `box is-${outline}${notedClass(notes, all)}${span}` },
    ...(notes.length > 0 ? [drawn('span', { class: 'numbers' }, ...numbersOf(notes, all))] : []),
    ...(kind === undefined ? [] : [drawn('span', { class: 'kind' }, kind)]),
    ...(name === ''
      ? []
      : [place ? leading(lead, { place }, { class: 'name' }, name) : drawn('span', { class: 'name' }, name)]),
    ...lines.map((line) => drawn('span', { class: 'line' }, line)),
    ...(badges.length > 0
      ? [drawn('span', { class: 'badges' }, ...badges.map((each) => badgeElement(each, all)))]
      : []),
    ...(boxes.length > 0
      ? [drawn('div', { class: `inside is-${arrange}` }, ...boxes.map((each) => boxElement(each, lead, all)))]
      : []),
  );
}

function badgeElement({ text, look, notes = [] }: Badge, all: readonly DrawingNote[]): Drawn {
  return drawn('span', { class: `badge is-${look}${notedClass(notes, all)}` }, text, ...numbersOf(notes, all));
}

function notedClass(numbers: readonly number[], all: readonly DrawingNote[]): string {
  return isWorrying(numbers, all) ? ' is-noted' : '';
}

function numbersOf(numbers: readonly number[], all: readonly DrawingNote[]): readonly Drawn[] {
  return numbers.map((number) =>
    drawn('span', { class: isWorrying([number], all) ? 'number' : 'number is-calm' }, String(number)),
  );
}

export function notesList(notes: readonly DrawingNote[], lead: Lead): Drawn {
  return drawn(
    'ol',
    { class: 'noted' },
    ...notes.map(({ text, place, isCalm }) =>
      drawn('li', isCalm ? { class: 'is-calm' } : {}, place ? leading(lead, { place }, { class: 'note' }, text) : text),
    ),
  );
}
