/** Who administers what, over several systems. */
import { isPlaceholder } from '../../facts/placeholder';
import type { System } from '../../facts/model';
import type { Subject } from '../../workspace/subject';

export const segregatedDuties = ['hypervisor', 'network', 'application'] as const;
export type Duty = (typeof segregatedDuties)[number];

/** What one person administers, and for each duty the first system that says so. */
export type Duties = ReadonlyMap<Duty, Subject<System>>;

export function dutiesByPerson(systems: Iterable<Subject<System>>): ReadonlyMap<string, Duties> {
  const people = new Map<string, Map<Duty, Subject<System>>>();
  for (const system of systems) {
    for (const duty of segregatedDuties) {
      const person = system.value.administrators?.[duty];
      // What only holds a place is nobody yet.
      if (!person || isPlaceholder(person, 'name')) continue;
      const duties = people.get(person) ?? new Map<Duty, Subject<System>>();
      people.set(person, duties);
      if (!duties.has(duty)) duties.set(duty, system);
    }
  }
  return people;
}
