/** What stands above the tables: whose document it is, its numbers, and what surrounds it on paper. */
import type { DocumentView, Tile } from '../../server/reports/view/view';
import { drawAround, surroundings } from './around';
import { isPressed, type Filter } from './filter';
import { element, setText } from './element';
import { fill, words } from './words';

export interface Head {
  readonly element: HTMLElement;
  readonly draw: (view: DocumentView, day: string | undefined, isPast: boolean) => void;
  readonly show: (filter: Filter) => void;
  readonly fail: (text: string) => void;
}

/** `choose` is told a tile's filter, `undefined` for all rows, and whether it is to come to what is chosen already. */
export function createHead(choose: (filter: Tile['filter'], adding: boolean) => void): Head {
  const title = element('h1');
  const stamp = element('span', { class: 'stamp' });
  const whose = element('p', { class: 'whose' });
  const forecast = element('p', { class: 'forecast', role: 'status' });
  const tiles = element('div', { class: 'tiles', role: 'group' });
  const notes = element('div', { class: 'notes' });
  const summary = element('summary');
  const content = element('div', { class: 'about' });
  const about = element('details', { id: 'about' }, summary, content);
  let known: readonly Tile[] = [];
  let around = '';
  let shown = '';
  /** The statement of the scope is what its drawings are of: it is open until somebody closes it. */
  const opened = new Set(['scope']);

  about.addEventListener('toggle', () => {
    if (about.open) opened.add(shown);
    else opened.delete(shown);
  });
  tiles.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    if (!(target instanceof Element)) return;
    const id = target.closest<HTMLElement>('[data-tile]')?.dataset['tile'];
    const tile = known.find((each) => each.id === id);
    if (tile) choose(tile.filter, ctrlKey || metaKey || shiftKey);
  });

  return {
    element: element(
      'header',
      {},
      element('div', { class: 'title' }, title, stamp, whose),
      forecast,
      tiles,
      notes,
      about,
    ),
    draw(view, day, isPast) {
      const { language } = view;
      setText(title, view.title);
      setText(stamp, view.stamp ?? '');
      stamp.hidden = view.stamp === undefined;
      setText(whose, [view.organization, view.reference].filter((part) => part !== '').join(' · '));
      setText(forecast, day === undefined ? '' : fill(words[isPast ? 'past' : 'forecast'][language], { date: day }));
      drawTiles(tiles, known, view.tiles);
      known = view.tiles;
      if (shown !== view.name) {
        shown = view.name;
        about.open = opened.has(shown);
      }
      const rest = surroundings(view);
      const text = JSON.stringify([language, rest]);
      if (text === around) return;
      around = text;
      setText(summary, rest.called);
      notes.replaceChildren(...rest.notes.map((paragraph) => element('p', { class: 'quiet' }, paragraph)));
      content.replaceChildren(...drawAround(rest, language));
      about.hidden = content.childNodes.length === 0;
    },
    show(filter) {
      known.forEach((tile, index) => {
        tiles.children[index]?.setAttribute('aria-pressed', String(isPressed(filter, tile.filter)));
      });
    },
    fail(text) {
      setText(title, text);
      for (const each of [stamp, whose, forecast]) setText(each, '');
      stamp.hidden = true;
      around = '';
      known = [];
      for (const each of [tiles, notes, content]) each.replaceChildren();
      about.hidden = true;
    },
  };
}

function drawTiles(parent: HTMLElement, before: readonly Tile[], tiles: readonly Tile[]): void {
  const same = before.map(({ id }) => id).join(' ') === tiles.map(({ id }) => id).join(' ');
  if (!same) {
    parent.replaceChildren(
      ...tiles.map(({ id }) =>
        element(
          'button',
          { type: 'button', 'data-tile': id },
          element('span', { class: 'count' }),
          ' ',
          element('span'),
        ),
      ),
    );
  }
  tiles.forEach(({ label, count, worry }, index) => {
    const tile = parent.children[index];
    tile?.classList.toggle('worry', worry === true);
    const [number, name] = tile?.querySelectorAll('span') ?? [];
    if (number) setText(number, String(count));
    if (name) setText(name, label);
  });
}
