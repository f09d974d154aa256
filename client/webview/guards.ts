/** What comes by a message is nothing until it has been looked at. */

export type Guard<T> = (value: unknown) => value is T;

export const isText: Guard<string> = (value) => typeof value === 'string';

export const isYesOrNo: Guard<boolean> = (value) => typeof value === 'boolean';

/** A number of lines, characters, rows. */
export const isCount: Guard<number> = (value): value is number => Number.isInteger(value) && Number(value) >= 0;

export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function maybe<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

export function listOf<T>(guard: Guard<T>, most = Infinity): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= most && value.every(guard);
}

export function recordOf<T>(guard: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => isRecord(value) && Object.values(value).every(guard);
}

export function oneOf<const T extends readonly string[]>(words: T): Guard<T[number]> {
  return (value): value is T[number] => words.some((word) => word === value);
}

/** An object with these fields, whatever else it has. */
export function shape<T>(fields: { readonly [Key in keyof T]-?: Guard<T[Key]> }): Guard<T> {
  const each = Object.entries<Guard<unknown>>(fields);
  return (value): value is T => isRecord(value) && each.every(([key, guard]) => guard(value[key]));
}

export function anyOf<T extends readonly unknown[]>(
  ...guards: { readonly [Index in keyof T]: Guard<T[Index]> }
): Guard<T[number]> {
  return (value): value is T[number] => guards.some((guard) => guard(value));
}
