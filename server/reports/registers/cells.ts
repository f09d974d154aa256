/** Cells that several registers have. */
import { daysBetween, isCalendarDate } from '../../facts/date';
import { daysLeft } from '../due/words';
import { spanOf, spans } from '../due/spans';
import { day, list, person } from '../view/cells';
import type { Cell, Choice } from '../view/view';
import type { RegisterSource } from './register';
import { registerWords as words } from './words';

/** Entries that are named by their ids, with their titles. */
export function entriesCell(kind: string, ids: readonly string[], { references }: RegisterSource): Cell {
  return list(ids.filter((id) => id !== '').map((id): Cell => ({ kind: 'entry', ...references.to(kind, id) })));
}

/** People know services by their names. */
export function servicesCell(ids: readonly string[] = [], { references }: RegisterSource): Cell {
  return list(ids.filter((id) => id !== '').map((id) => references.nameOf('service', id)));
}

export function personCell(id: string | undefined, { references }: RegisterSource): Cell {
  return id === undefined || id === '' ? '' : person(references.nameOf('person', id));
}

/** A last day, and how far it is from today. */
export function lastDayCell(date: string | undefined, { ask, texts }: RegisterSource): Cell {
  if (!isCalendarDate(date)) return day(date);
  const days = daysBetween(ask.today, date);
  const { id, sign } = spanOf({ days });
  return list([day(date), { kind: 'state', state: id, sign, text: daysLeft(days)[texts.language] }]);
}

/** How soon a last day is, to filter by. */
export function spanChoice(date: string | undefined, { ask, texts }: RegisterSource): Choice {
  if (!isCalendarDate(date)) return { value: 'none', label: words.none[texts.language] };
  const { id, title } = spanOf({ days: daysBetween(ask.today, date) });
  return { value: id, label: title[texts.language] };
}

export const lateSpans = [spans[0].id];

/** The owner, to filter by. */
export function personChoice(id: string | undefined, { references, texts }: RegisterSource): Choice {
  return id === undefined || id === ''
    ? { value: '', label: words.none[texts.language] }
    : { value: id, label: references.nameOf('person', id) };
}

export function serviceChoices(ids: readonly string[] = [], { references }: RegisterSource): readonly Choice[] {
  return ids.filter((id) => id !== '').map((id) => ({ value: id, label: references.nameOf('service', id) }));
}
