import type { Questions } from '../project/questions';
import { toDo } from './fix';

/** The one person whom the project knows, else a place for a person to decide. */
export function onlyPerson(ask: Questions): string {
  const [first = toDo, ...others] = ask.ids('person');
  return others.length === 0 ? first : toDo;
}
