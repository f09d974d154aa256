/** A cell as programs get it: without the look, and with what it leads to. */
import type { Place } from './place';
import type { Cell } from './view';

export type Plain = string | number | PlainEntry | readonly Plain[];

interface PlainEntry {
  readonly id: string;
  readonly title: string;
  readonly date?: string | undefined;
  readonly place?: Place | undefined;
}

export function plain(cell: Cell): Plain {
  if (typeof cell === 'string') return cell;
  switch (cell.kind) {
    case 'number':
      return cell.value;
    case 'date':
      return cell.date;
    case 'state':
      return cell.state;
    case 'person':
      return cell.name;
    case 'list':
      return cell.items.map(plain);
    case 'place':
    case 'file':
      return cell.text;
    case 'entry': {
      const { id, title, date, place } = cell;
      return { id, title, date, place };
    }
  }
}
