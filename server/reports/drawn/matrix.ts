/** Two scales against each other: the names of the steps at the edges, the name of the level in each cell. */
import type { Mark, MatrixCell, MatrixDrawing } from '../view/drawing';
import { drawn, leading, type Drawn, type Lead } from './drawn';

export function matrixGrid({ across, down, cells }: MatrixDrawing, lead: Lead): Drawn {
  const line = (...children: readonly Drawn[]): Drawn => drawn('div', { class: 'line' }, ...children);
  return drawn(
    'div',
    { class: 'grid' },
    line(
      drawn('span', { class: 'step' }, `↑ ${down.title}`),
      ...across.steps.map((step) => drawn('span', { class: 'across' }, step)),
    ),
    ...down.steps.map((step, row) =>
      line(drawn('span', { class: 'step' }, step), ...(cells[row] ?? []).map((cell) => cellElement(cell, lead))),
    ),
    drawn('div', { class: 'axis' }, `${across.title} →`),
  );
}

function cellElement({ level, tone, marks, more, title, rows }: MatrixCell, lead: Lead): Drawn {
  const named = (name: string, text: string): Drawn =>
    rows
      ? leading(lead, { rows }, { class: name, title, 'aria-label': title }, text)
      : drawn('span', { class: name }, text);
  return drawn(
    'span',
    { class: `cell is-${tone}` },
    ...marks.map((mark) => markElement(mark, lead)),
    ...(more === undefined ? [] : [named('more', more)]),
    named('level', level),
  );
}

function markElement({ text, title, shape, look, place, row }: Mark, lead: Lead): Drawn {
  return leading(lead, { place, row }, { class: `mark is-${shape} is-${look}`, title, 'aria-label': title }, text);
}
