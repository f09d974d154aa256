/** Keys of systems: their ids, told apart where an id stands twice or nobody wrote one. */
import type { System } from '../../facts/model';
import type { Subject } from '../../workspace/subject';

export function keysOf(systems: readonly Subject<System>[]): ReadonlyMap<Subject<unknown>, string> {
  const seen = new Map<string, number>();
  return new Map(
    systems.map((system) => {
      const id = system.value.id ?? '';
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return [system, count === 1 ? `system ${id}` : `system ${id} ${count}`];
    }),
  );
}
