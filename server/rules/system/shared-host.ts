/**
 * Duties that meet on one host: a hypervisor and a virtual switch beside each other are in one hand whether or not any
 * machine is listed that would stand on both.
 */
import type { System } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { inReadingOrder, type Subject } from '../../workspace/subject';
import { dutiesByPerson, type Duties } from './duties-by-person';
import { linksOf, systemsLinkedTo, withSystemsBeneath } from './links';

/** A person whose duties lie in systems that have nothing in common but the host. */
export interface MeetingOnHost {
  readonly host: Subject<System>;
  readonly person: string;
  readonly duties: Duties;
}

/** Asked of the lowest system only, which speaks for all that runs on it. */
export function meetingsOnHost(host: Subject<System>, ask: Questions): readonly MeetingOnHost[] {
  if (linksOf(host, ask).some(({ at }) => at === '/runsOn')) return [];
  const sharing = [...closure(host, (each) => systemsOn(each, ask))].sort(inReadingOrder);
  const combined = [...dutiesByPerson(sharing)].filter(([, duties]) => duties.size > 1);
  if (combined.length === 0) return [];
  const above = [...closure(host, (each) => systemsLinkedTo(each.value.id ?? '', ask))];
  const told = [...new Set([...sharing, ...above])].map((each) => dutiesByPerson(withSystemsBeneath(each, ask)));
  return combined
    .filter(([person]) => !told.some((people) => (people.get(person)?.size ?? 0) > 1))
    .map(([person, duties]) => ({ host, person, duties }));
}

function systemsOn({ value: { id } }: Subject<System>, ask: Questions): readonly Subject<System>[] {
  if (id === undefined || id === '') return [];
  return systemsLinkedTo(id, ask).filter(({ value }) => value.runsOn === id);
}

function closure(
  start: Subject<System>,
  next: (each: Subject<System>) => readonly Subject<System>[],
): ReadonlySet<Subject<System>> {
  const reached = new Set([start]);
  // A set yields what is added to it while it is walked, each once: a circle of links ends by itself.
  for (const each of reached) for (const further of next(each)) reached.add(further);
  return reached;
}
