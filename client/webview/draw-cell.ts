/** One cell of a view as nodes. Links are buttons that carry a number: where they lead is known beside the page's elements. */
import { lineOf, textOf } from '../../server/reports/view/cells';
import type { Place } from '../../server/reports/view/place';
import type { Cell, EntryCell, ItemRow } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { daysApart } from '../../server/words/days-apart';
import { element } from './element';

/** Gives each link of a row its number, in the order of `linksOf`. */
export interface LinkNumbers {
  next(): string;
}

/** The places that a row leads to: its own first, then those in its cells from left to right. */
export function linksOf({ place, cells }: ItemRow): readonly (Place | undefined)[] {
  return [place, ...cells.flatMap(placesIn)];
}

function placesIn(cell: Cell): readonly Place[] {
  if (typeof cell === 'string') return [];
  if (cell.kind === 'list') return cell.items.flatMap(placesIn);
  return (cell.kind === 'place' || cell.kind === 'entry') && cell.place ? [cell.place] : [];
}

export function drawCell(cell: Cell, language: Language, links: LinkNumbers): readonly (Node | string)[] {
  if (typeof cell === 'string') return wholeDays(cell);
  switch (cell.kind) {
    case 'list':
      return cell.inline
        ? joined(
            cell.items.map((item) => drawCell(item, language, links)),
            language,
          )
        : cell.items.map((item) => element('span', { class: 'line' }, ...drawCell(item, language, links)));
    case 'state':
      return [
        element(
          'span',
          { class: 'state', 'data-state': cell.state },
          element('span', { class: 'sign' }, cell.sign),
          ' ',
          ...wholeDays(cell.text),
        ),
      ];
    case 'person':
      return [unbrokenInBrackets(cell.name)];
    case 'date':
      return [element('span', { class: 'date' }, cell.date)];
    case 'place':
      return [longLink(cell.text, links)];
    case 'entry':
      return drawEntry(cell, links);
    case 'number':
    case 'file':
      return [textOf(cell, language)];
  }
}

/** A day stays on one line. */
function wholeDays(text: string): readonly (Node | string)[] {
  return daysApart(text).map((piece) => (piece.isDay ? element('span', { class: 'date' }, piece.text) : piece.text));
}

/** Cells beside the tables: nothing in them leads anywhere. */
export function plainCell(cell: Cell, language: Language): readonly (Node | string)[] {
  if (typeof cell !== 'string' && cell.kind === 'list' && !cell.inline)
    return cell.items.map((item) => element('span', { class: 'line' }, lineOf(item, language)));
  return [textOf(cell, language)];
}

function drawEntry({ id, title, date, place }: EntryCell, links: LinkNumbers): readonly (Node | string)[] {
  return [
    place ? link(id, links) : id,
    ...(title === '' ? [] : [` ${title}`]),
    ...(date === undefined ? [] : [' ', element('span', { class: 'date' }, `(${date})`)]),
  ];
}

/** A button, but one that breaks into lines as text does. */
function longLink(text: string, links: LinkNumbers): HTMLElement {
  return element('span', { role: 'link', tabindex: '0', class: 'link', 'data-link': links.next() }, text);
}

export function link(text: string, links: LinkNumbers, title?: string): HTMLElement {
  return element('button', { type: 'button', class: 'link', 'data-link': links.next(), title }, text);
}

function joined(parts: readonly (readonly (Node | string)[])[], language: Language): readonly (Node | string)[] {
  const between = language === 'ja' ? '、' : '; ';
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

/** A name in another script stays on one line: 情報 花子 (Hanako Joho). What is longer than a line may break. */
function unbrokenInBrackets(name: string): string {
  return name.replace(/\([^()]{0,100}\)/g, (bracketed) => bracketed.replaceAll(' ', '\u00a0'));
}
