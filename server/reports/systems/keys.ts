/** Keys of entries: their ids, told apart where an id stands twice or nobody wrote one. */
import type { Subject } from '../../workspace/subject';

export function keysOf(
  kind: 'system' | 'service',
  entries: readonly Subject<{ readonly id?: string }>[],
): ReadonlyMap<Subject<unknown>, string> {
  const seen = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const id = entry.value.id ?? '';
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return [entry, count === 1 ? `${kind} ${id}` : `${kind} ${id} ${count}`];
    }),
  );
}
