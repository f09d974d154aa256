/** One person under several ids: the name tells, where nothing else tells two people apart. */
import type { Person } from '../../facts/model';
import { comparedNames } from '../../facts/person-name';
import { mark } from '../../facts/marks';
import type { Questions } from '../../workspace/questions';

/** The id itself, and every other under which somebody of that name is listed, unless in another department. */
export function idsOfPerson(id: string, ask: Questions): readonly string[] {
  return [id, ...namesakes(id, ask, (person, other) => !isApart(person, other))];
}

/** Those of the same name in other departments: two people, or one in two offices. */
export function namesakesOf(id: string, ask: Questions): readonly string[] {
  return namesakes(id, ask, isApart);
}

/** Of more people with one name, each is compared with the first: what thousands are called is nobody's name. */
const mostNamesakes = 50;

function namesakes(id: string, ask: Questions, is: (person: Person, other: Person) => boolean): readonly string[] {
  const person = ask.definition('person', id)?.value;
  if (!person) return [];
  // Asked by the name: of thousands of people, an edit of any other concerns nobody here.
  const ids = comparedNames(person.name).flatMap((name) =>
    ask
      .all(mark.personNamed(name))
      .slice(0, mostNamesakes)
      .flatMap(({ value }) => {
        return value.id === undefined || value.id === id || !is(person, value) ? [] : [value.id];
      }),
  );
  return [...new Set(ids)];
}

/** Namesakes sit in different departments. */
function isApart(one: Person, other: Person): boolean {
  const [here, there] = [comparedNames(one.department), comparedNames(other.department)];
  return here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
}
