/** The undecided rows that are chosen, by their keys. */
import type { Row } from '../../server/reports/view/view';

export interface Selection {
  readonly keys: ReadonlySet<string>;
  /** The row that was chosen last: where a range begins. */
  readonly anchor?: string | undefined;
}

export const nothingSelected: Selection = { keys: new Set() };

/** One row more, or less; as a range, all from the anchor to it, as far as they can be chosen. */
export function toggled(
  { keys, anchor }: Selection,
  key: string,
  chosen: boolean,
  range: boolean,
  candidates: readonly string[],
): Selection {
  const from = anchor === undefined ? -1 : candidates.indexOf(anchor);
  const to = candidates.indexOf(key);
  const meant = range && from >= 0 && to >= 0 ? candidates.slice(Math.min(from, to), Math.max(from, to) + 1) : [key];
  return { keys: withKeys(keys, meant, chosen), anchor: key };
}

/** All of these, or none of them. */
export function withAll({ keys, anchor }: Selection, meant: readonly string[], chosen: boolean): Selection {
  return { keys: withKeys(keys, meant, chosen), anchor };
}

/** Without those that are decided meanwhile, or gone; the same selection where there are none. */
export function pruned(selection: Selection, candidates: ReadonlySet<string>): Selection {
  const kept = [...selection.keys].filter((key) => candidates.has(key));
  return kept.length === selection.keys.size ? selection : { ...selection, keys: new Set(kept) };
}

function withKeys(keys: ReadonlySet<string>, meant: readonly string[], chosen: boolean): ReadonlySet<string> {
  const known = new Set(meant);
  const others = [...keys].filter((key) => !known.has(key));
  return new Set(chosen ? [...others, ...meant] : others);
}

/** The keys of the undecided rows below each group of a table, down to the next group. */
export function undecidedByGroup(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  let below: string[] = [];
  for (const row of rows) {
    if (row.kind === 'group') groups.set(row.key, (below = []));
    else if (row.undecided === true) below.push(row.key);
  }
  return groups;
}
