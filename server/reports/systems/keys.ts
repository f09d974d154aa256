/** Keys of entries: their ids, told apart where an id stands twice or nobody wrote one. */
import { createKeys } from '../view/keys';
import type { Subject } from '../../workspace/subject';

export function keysOf(
  kind: 'system' | 'service',
  entries: readonly Subject<{ readonly id?: string }>[],
): ReadonlyMap<Subject<unknown>, string> {
  const keyOf = createKeys();
  return new Map(entries.map((entry) => [entry, keyOf(`${kind} ${entry.value.id ?? ''}`)]));
}
