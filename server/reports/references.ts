/** What rows name by id. Each is looked up once for a document, however many of its rows name it. */
import { mark } from '../facts/marks';
import { atEntry } from '../check/anchors';
import { locationOf } from '../check/location';
import { titleIn, titleOf } from '../workspace/names';
import type { Project } from '../workspace/project';
import type { Questions } from '../workspace/questions';
import type { Subject } from '../workspace/subject';
import type { Texts } from './texts';
import { shiftRange } from '../yaml/positions';
import { placesIn, type Place } from './view/place';

/** Something that a row names by id, as far as it is defined. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly place: Place | undefined;
}

export interface References {
  /** With its title and place, where somebody defines it. */
  readonly to: (kind: string, id: string) => Reference;
  /** Its id is what is shown of it. */
  readonly of: (subject: Subject<unknown>, id: string) => Reference;
  /** What people call it; its id where nobody says. */
  readonly nameOf: (kind: string, id: string) => string;
  readonly placeOf: (subject: Subject<unknown>) => Place;
  /** From the first line of the entry to its last. */
  readonly entryOf: (subject: Subject<unknown>) => Place;
}

export function createReferences(project: Project, ask: Questions, texts: Texts): References {
  const places = placesIn(project);
  const known = new Map<Subject<unknown>, Reference>();
  const placeOf = (subject: Subject<unknown>): Place => places(locationOf(atEntry(subject), project));
  const entryOf = (subject: Subject<unknown>): Place => {
    const { file } = placeOf(subject);
    return { file, range: shiftRange(subject.facts.places.entry, subject.slice.line) };
  };
  const of = (subject: Subject<unknown>, id: string): Reference => {
    const reference = known.get(subject) ?? { id, title: titleOf(subject, texts.language), place: placeOf(subject) };
    known.set(subject, reference);
    return reference;
  };
  const to = (kind: string, id: string): Reference => {
    const defined = ask.all(mark.defines(kind, id))[0];
    if (!defined) return { id, title: '', place: undefined };
    texts.read(titleIn(defined));
    return of(defined, id);
  };
  return { to, of, nameOf: (kind, id) => to(kind, id).title || id, placeOf, entryOf };
}
