/** What could stand where a placeholder holds a place, as far as the project knows it. */
import { isCalendarDate } from '../../facts/date';
import { parentPointer, pointerKeys, type Pointer } from '../../facts/fields';
import { mark } from '../../facts/marks';
import type { Bilingual } from '../../words/bilingual';
import type { Questions } from '../../workspace/questions';
import { isOf, type Subject } from '../../workspace/subject';
import type { Field } from '../../schema/field';
import type { Change } from '../../editing/change';
import type { Fix } from '../../check/fix';
import { fieldAt, valueAt } from '../../check/schema-fields';
import { asWritten, choose, people, type Choice } from '../support/choices';
import { controlsFor } from '../support/control-choices';
import { proposedDays } from '../support/proposed-days';
import { stepsOf } from '../support/scales';
import { ahead, orders, past } from './date-fields';

export function choicesAt(subject: Subject<unknown>, at: Pointer, ask: Questions): readonly Choice[] {
  const field = fieldAt(subject, at, ask);
  if (!field) return [];
  // A list takes one of its items as a list; what is an item already knows the list's own choices.
  const isList = field.items !== undefined && !field.types.includes('string');
  const own = choicesOf(field, subject, at, ask);
  const choices = own.length > 0 || !field.items ? own : choicesOf(field.items, subject, at, ask);
  return isList ? choices.map(({ value, label }) => ({ value: [value], label })) : choices;
}

function choicesOf(field: Field, subject: Subject<unknown>, at: Pointer, ask: Questions): readonly Choice[] {
  if (field.enumeration.length > 0) return field.enumeration.map(said);
  if (field.types.includes('boolean')) return [true, false].map(said);
  if (field.date) return daysFor(subject, at, ask);
  switch (field.refersTo) {
    case undefined:
    case 'file':
      return [];
    case 'person':
      return people(ask);
    case 'control':
      return isOf(subject, 'risks') && parentPointer(at) === '/controls' ? treating(subject, ask) : [];
    default:
      return (stepsOf(field.refersTo, ask) ?? ask.ids(field.refersTo)).map(asWritten);
  }
}

function said(value: string | number | boolean): Choice {
  return { value, label: asWritten(String(value)).label };
}

function treating(subject: Parameters<typeof controlsFor>[0], ask: Questions): readonly Choice[] {
  return controlsFor(subject, ask).map(({ value, label }) => ({
    value: Array.isArray(value) ? (value[0] ?? '') : value,
    label,
  }));
}

/** Of what has happened, today; of what is to come, the days ahead: no choice may be the next thing to mend. */
function daysFor(subject: Subject<unknown>, at: Pointer, { today }: Questions): readonly Choice[] {
  const { section } = subject;
  const keys = pointerKeys(at);
  const isAt = (field: readonly string[]): boolean =>
    field.length === keys.length && field.every((key, index) => key === '*' || key === keys[index]);
  const isPast = past[section]?.some(isAt) === true;
  const isAhead = ahead[section]?.some((field) => isAt(field.keys)) === true;
  return proposedDays(today)
    .filter(({ day }) => (day === today ? !isAhead : !isPast) && isInOrder(subject, at, day))
    .map(({ day, title }) => ({
      value: day,
      label: { en: `${title.en} (${day})`, ja: `${title.ja}(${day})` },
    }));
}

/** Whether a day at the place comes neither before nor behind what it must not. */
function isInOrder({ section, facts }: Subject<unknown>, at: Pointer, day: string): boolean {
  const dayAt = (pointer: Pointer): string | undefined => {
    const found = valueAt(facts.value, pointer);
    return typeof found === 'string' && isCalendarDate(found) ? found : undefined;
  };
  return (orders[section] ?? []).every(([first, second]) => {
    const [from, to] = [first === at ? day : dayAt(first), second === at ? day : dayAt(second)];
    return (first !== at && second !== at) || from === undefined || to === undefined || from <= to;
  });
}

/** Today is one of many days: that it is the only one to be offered makes it no likelier. */
export function oneAt(
  subject: Subject<unknown>,
  at: Pointer,
  what: Bilingual,
  choices: readonly Choice[],
  ask: Questions,
): readonly Fix[] {
  const fixes = choose(subject, at, what, choices);
  return fieldAt(subject, at, ask)?.date ? fixes.map((fix) => ({ ...fix, preferred: false })) : fixes;
}

/**
 * One person, or one day, for every entry of the section that has a placeholder in the same field. What is judged of each entry
 * by itself, such as likelihood or treatment, is chosen one by one.
 */
export function togetherAt(
  subject: Subject<unknown>,
  at: Pointer,
  what: Bilingual,
  choices: readonly Choice[],
  ask: Questions,
): readonly Fix[] {
  const field = fieldAt(subject, at, ask);
  if (!field || !(field.date || field.refersTo === 'person')) return [];
  const isOpen = ({ section, facts }: Subject<unknown>): boolean =>
    section === subject.section && facts.violations.some((one) => one.kind === 'placeholder' && one.at === at);
  const places = ask.all(mark.toDo).filter(isOpen);
  if (places.length < 2) return [];
  return oneAt(subject, at, what, choices, ask).map((fix, index) => ({
    title: {
      en: `${fix.title.en} (all ${places.length} places)`,
      ja: `${fix.title.ja}(未記入の${places.length}件全て)`,
    },
    changes: places.map((each): Change => ({ kind: 'set', subject: each, at, value: choices[index]?.value ?? '' })),
  }));
}
