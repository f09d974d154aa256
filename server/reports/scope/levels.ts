/** Services above those that they use: the top row first. Each stands in one row, also where services use each other. */
import type { ServiceRow } from './model';

export interface Levels {
  readonly rows: readonly (readonly ServiceRow[])[];
  /** Those that use none of the others and that none of them uses: above and below nothing. */
  readonly apart: readonly ServiceRow[];
}

export function servicesByLevel(services: readonly ServiceRow[]): Levels {
  const users = new Map<string, ServiceRow[]>();
  const open = new Map<string, number>();
  const known = new Set(services.map(({ key }) => key));
  for (const service of services) {
    const used = new Set(service.uses.flatMap(({ key }) => (key !== undefined && known.has(key) ? [key] : [])));
    open.set(service.key, used.size);
    for (const key of used) {
      const of = users.get(key);
      if (of) of.push(service);
      else users.set(key, [service]);
    }
  }
  const rows: ServiceRow[][] = [];
  const isApart = ({ key }: ServiceRow): boolean => open.get(key) === 0 && !users.has(key);
  const apart = services.filter(isApart);
  let left: readonly ServiceRow[] = services.filter((service) => !isApart(service));
  while (left.length > 0) {
    const ready = left.filter(({ key }) => open.get(key) === 0);
    // Those in a circle, and all above it, stand together: none of them is beneath the others.
    const row = ready.length > 0 ? ready : left;
    rows.unshift([...row]);
    const placed = new Set(row.map(({ key }) => key));
    for (const { key } of row)
      for (const user of users.get(key) ?? []) open.set(user.key, (open.get(user.key) ?? 0) - 1);
    left = left.filter(({ key }) => !placed.has(key));
  }
  return { rows, apart };
}
