/** Fixes among which a person must choose, and the choices that the project knows. */
import type { Bilingual } from '../../words/bilingual';
import { addMonths } from '../../facts/date';
import type { Pointer } from '../../facts/fields';
import { isPlaceholder } from '../../facts/placeholder';
import type { PlainValue } from '../../facts/read-value';
import { textIn } from '../../facts/text';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { toDo, type Fix } from '../../check/fix';
import type { Change } from '../../editing/change';

/** One of the values that a person may choose. */
export interface Choice {
  readonly value: PlainValue;
  readonly label: Bilingual;
}

/** A menu longer than this is not read. */
const mostChoices = 8;

/** One fix for each choice; the only one there is to choose is preferred. Without any, a place to decide. */
export function choose(
  subject: Subject<unknown>,
  at: Pointer,
  what: Bilingual,
  choices: readonly Choice[],
  undecided: PlainValue = toDo,
): readonly Fix[] {
  if (choices.length === 0) {
    const title = { en: `Add the ${what.en}`, ja: `${what.ja}を追加` };
    return [{ title, preferred: true, changes: [{ kind: 'set', subject, at, value: undecided }] }];
  }
  return chooseFrom(choices, ({ value, label }) => ({
    title: { en: `Set the ${what.en} to ${label.en}`, ja: `${what.ja}を「${label.ja}」に設定` },
    changes: [{ kind: 'set', subject, at, value }],
  }));
}

/** The same for fixes that change more than one field. */
export function chooseFrom(
  choices: readonly Choice[],
  fixOf: (choice: Choice) => { readonly title: Bilingual; readonly changes: readonly Change[] },
): readonly Fix[] {
  const preferred = choices.length === 1;
  return choices.slice(0, mostChoices).map((choice) => ({ ...fixOf(choice), ...(preferred ? { preferred } : {}) }));
}

/** A choice that is called by what it writes. */
export function asWritten(value: string): Choice {
  return { value, label: { en: value, ja: value } };
}

/** By when something will be done is a promise: a person makes it by choosing one of these days. */
export function daysAhead(ask: Questions): readonly Choice[] {
  return [3, 6, 12, 1].map((months) => ({
    value: addMonths(ask.today, months),
    label: { en: months === 1 ? 'a month' : `${months} months`, ja: `${months}か月` },
  }));
}

/** Those whom the project knows, first who is near the matter: as many as may be chosen from. */
export function people(ask: Questions, near: readonly (string | undefined)[] = []): readonly Choice[] {
  const known = ask.ids('person');
  const first = near.filter((id) => id !== undefined && known.includes(id));
  return distinct([...first, ...known.slice(0, mostChoices)])
    .slice(0, mostChoices)
    .map((id) => ({ value: id, label: personCalled(id, ask) }));
}

/** The one person whom the project knows. */
export function onlyPerson(ask: Questions): string | undefined {
  const [first, ...others] = ask.ids('person');
  return others.length === 0 ? first : undefined;
}

/** `{owner: …}` where there is only one who could be; nothing where a person must decide. */
export function ifOnly<Key extends string>(key: Key, ask: Questions): { readonly [K in Key]?: string } {
  const person = onlyPerson(ask);
  return (person === undefined ? {} : { [key]: person }) as { readonly [K in Key]?: string };
}

export function personCalled(id: string, ask: Questions): Bilingual {
  const { name } = ask.definition('person', id)?.value ?? {};
  // A name that is still to be written names nobody: the id does.
  const called = (language: 'en' | 'ja'): string => {
    const written = textIn(name, language);
    return written === '' || isPlaceholder(written, 'person') ? id : `${written} (${id})`;
  };
  return { en: called('en'), ja: called('ja') };
}

export function distinct(items: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(items)].filter((item) => item !== undefined);
}
