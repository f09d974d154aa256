/** Cells, made and read. */
import { enumerated } from '../../words/listing';
import type { Language } from '../../words/bilingual';
import type { Cell, EntryCell } from './view';

export const list = (items: readonly Cell[]): Cell => (items.length === 1 ? (items[0] ?? '') : { kind: 'list', items });

export const inline = (items: readonly Cell[]): Cell =>
  items.length === 1 ? (items[0] ?? '') : { kind: 'list', items, inline: true };

export const count = (value: number): Cell => ({ kind: 'number', value });

export const day = (date: string | undefined): Cell =>
  date === undefined || date === '' ? '' : { kind: 'date', date };

export const person = (name: string): Cell => (name === '' ? '' : { kind: 'person', name });

/** Whether nothing stands in it. */
export function isEmpty(cell: Cell | undefined): boolean {
  if (cell === undefined || typeof cell === 'string') return cell === undefined || cell === '';
  return cell.kind === 'list' && cell.items.every(isEmpty);
}

/** A cell as text alone; the parts of a list stand on lines of their own, unless they are to stand in one. */
export function textOf(cell: Cell, language: Language): string {
  if (typeof cell === 'string') return cell;
  switch (cell.kind) {
    case 'number':
      return String(cell.value);
    case 'date':
      return cell.date;
    case 'state':
      return cell.sign === '' ? cell.text : `${cell.sign} ${cell.text}`;
    case 'person':
      return cell.name;
    case 'list':
      return cell.inline ? lineOf(cell, language) : cell.items.map((item) => textOf(item, language)).join('\n');
    case 'place':
    case 'file':
      return cell.text;
    case 'entry':
      return entryText(cell);
  }
}

/** `EV-12 Isolation test (2026-08-20)`. */
export function entryText({ id, title, date }: EntryCell): string {
  return [id, title, date === undefined ? '' : `(${date})`].filter((part) => part !== '').join(' ');
}

/** A cell in one line. */
export function lineOf(cell: Cell, language: Language): string {
  if (typeof cell === 'string' || cell.kind !== 'list') return textOf(cell, language);
  return enumerated(
    cell.items.map((item) => lineOf(item, language)),
    language,
  );
}
