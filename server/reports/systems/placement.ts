/** What stands on what. Every system stands in it once, whatever is written: circles end where they would close. */
import type { SystemRow } from './model';

export interface Placement {
  /** Those that stand on nobody, or on something that nobody describes. */
  readonly roots: readonly SystemRow[];
  readonly above: (system: SystemRow) => readonly SystemRow[];
}

/** Containers on a machine on a hypervisor on a host: what stands higher is drawn beside, with what it runs on in words. */
const highest = 3;

export function placementOf(systems: readonly SystemRow[]): Placement {
  const byKey = new Map(systems.map((system) => [system.key, system]));
  const heights = new Map<string, number>();
  for (const system of systems) climb(system, byKey, heights);
  const above = new Map<string, SystemRow[]>();
  const roots: SystemRow[] = [];
  for (const system of systems) {
    const on = system.runsOn?.key;
    if ((heights.get(system.key) ?? 0) === 0 || on === undefined) roots.push(system);
    else {
      const known = above.get(on);
      if (known) known.push(system);
      else above.set(on, [system]);
    }
  }
  return { roots, above: ({ key }) => above.get(key) ?? [] };
}

/** Walks down to what is known, and gives all on the way their heights; each is walked once, however long a chain is. */
function climb(start: SystemRow, byKey: ReadonlyMap<string, SystemRow>, heights: Map<string, number>): void {
  const way: SystemRow[] = [];
  const met = new Set<string>();
  let each: SystemRow | undefined = start;
  while (each && !heights.has(each.key) && !met.has(each.key)) {
    way.push(each);
    met.add(each.key);
    each = each.runsOn?.key === undefined ? undefined : byKey.get(each.runsOn.key);
  }
  let height = each && heights.has(each.key) ? (heights.get(each.key) ?? 0) : -1;
  for (const system of way.reverse()) {
    height = height >= highest ? 0 : height + 1;
    heights.set(system.key, height);
  }
}
