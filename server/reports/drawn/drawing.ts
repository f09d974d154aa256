/** Any drawing: its title, what is drawn, what is wrong in it, and what its signs mean. */
import type { Drawing } from '../view/drawing';
import { boxElement, notesList } from './boxes';
import { drawn, onPaper, type Drawn, type Lead } from './drawn';
import { matrixGrid } from './matrix';

export function drawingElement(drawing: Drawing, lead: Lead = onPaper): Drawn {
  const { title, summary = '', legend = [] } = drawing;
  const name = [title, summary].filter((part) => part !== '').join('. ');
  // A picture to whoever is read to, who finds the rest in the table; but what can be pressed has to be reached.
  const role = lead === onPaper ? 'img' : 'group';
  return drawn(
    'figure',
    { class: drawing.kind },
    drawn('figcaption', {}, drawn('strong', {}, title), drawn('span', {}, summary)),
    drawn('div', { class: 'drawn', role, 'aria-label': name }, ...partsOf(drawing, lead)),
    ...(drawing.kind === 'boxes' && drawing.notes.length > 0 ? [notesList(drawing.notes, lead)] : []),
    ...(legend.length > 0 ? [drawn('p', { class: 'legend' }, ...legend.map((each) => drawn('span', {}, each)))] : []),
  );
}

function partsOf(drawing: Drawing, lead: Lead): readonly Drawn[] {
  return drawing.kind === 'matrix'
    ? [matrixGrid(drawing, lead)]
    : drawing.boxes.map((box) => boxElement(box, lead, drawing.notes));
}
