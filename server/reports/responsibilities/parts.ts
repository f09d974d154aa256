/** What rows say of who does it, over all roles. */
import type { Part, ResponsibilityRow } from './data';
import type { responsibilityWords } from './words';

export type Say = (word: keyof typeof responsibilityWords) => string;

/** Who does it, as a sign: all of it, a half, none. */
export const signs = { own: '●', shared: '◐', inherited: '○' } as const;
export const unstated = 'none';

export function partsOf({ provider, customer, both }: ResponsibilityRow): readonly Part[] {
  return [...provider, ...customer, ...both];
}

export function statesOf(row: ResponsibilityRow): readonly string[] {
  return [...new Set(partsOf(row).map(({ responsibility = unstated }) => responsibility))];
}

export function fromServices(rows: readonly ResponsibilityRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => partsOf(row).flatMap(({ inheritedFrom }) => inheritedFrom || [])));
}
