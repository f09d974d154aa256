/**
 * A set that is nearly always of one: thousands of ids are each carried by one entry and asked for by one. The one is
 * kept as it is; only two make a set, which takes ten times the room. Items must be objects, and no sets.
 */
export type Few<T extends object> = T | Set<T>;

/** The set with an item more: the same object when it already was a set of several. */
export function withItem<T extends object>(few: Few<T> | undefined, item: T): Few<T> {
  if (few === undefined || few === item) return item;
  if (few instanceof Set) return few.add(item);
  return new Set([few, item]);
}

/** The set without an item; `undefined` when nothing is left. */
export function withoutItem<T extends object>(few: Few<T>, item: T): Few<T> | undefined {
  if (!(few instanceof Set)) return few === item ? undefined : few;
  few.delete(item);
  if (few.size > 1) return few;
  const [last] = few;
  return last;
}

export function hasItem<T extends object>(few: Few<T>, item: T): boolean {
  return few instanceof Set ? few.has(item) : few === item;
}

export function sizeOf<T extends object>(few: Few<T> | undefined): number {
  return few === undefined ? 0 : few instanceof Set ? few.size : 1;
}

export function itemsOf<T extends object>(few: Few<T> | undefined): Iterable<T> {
  return few === undefined ? [] : few instanceof Set ? few : [few];
}
