/** One person under several ids: the name tells, where nothing else tells two people apart. */
import type { Person } from '../../facts/model';
import { isPlaceholder } from '../../facts/placeholder';
import { allTexts } from '../../facts/text';
import type { Questions } from '../../workspace/questions';
import { isNobody } from '../../facts/nobody';

/** The id itself, and every other under which somebody of that name is listed, unless in another department. */
export function idsOfPerson(id: string, ask: Questions): readonly string[] {
  return [id, ...namesakes(id, ask, (person, other) => !isApart(person, other))];
}

/** Those of the same name in other departments: two people, or one in two offices. */
export function namesakesOf(id: string, ask: Questions): readonly string[] {
  return namesakes(id, ask, isApart);
}

function namesakes(id: string, ask: Questions, is: (person: Person, other: Person) => boolean): readonly string[] {
  const person = ask.definition('person', id)?.value;
  const names = asCompared(person?.name);
  if (!person || names.length === 0) return [];
  return ask.entries('people').flatMap(({ value }) => {
    if (value.id === undefined || value.id === id || !is(person, value)) return [];
    return asCompared(value.name).some((name) => names.includes(name)) ? [value.id] : [];
  });
}

/** Namesakes sit in different departments. */
function isApart(one: Person, other: Person): boolean {
  const [here, there] = [asCompared(one.department), asCompared(other.department)];
  return here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
}

function asCompared(text: Person['name']): readonly string[] {
  return allTexts(text)
    .map((each) =>
      each
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s\p{Cf}・,.]/gu, ''),
    )
    .filter((each) => each !== '' && !isPlaceholder(each, 'name') && !isNobody(each));
}
