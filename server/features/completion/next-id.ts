/** The id that the next entry of a kind would have, as those that there are go on. */
import { mark } from '../../facts/marks';
import type { ReferenceKind } from '../../schema/field';
import type { Questions } from '../../workspace/questions';

/** So many ids tell how a register numbers them; of thousands, not all are looked at. */
const mostLookedAt = 64;

/** So far a free number is looked for behind the last one that was seen. */
const farthest = 10_000;

const numbered = /^(?<prefix>.*?)(?<digits>\d{1,9})$/u;

interface Numbering {
  readonly prefix: string;
  readonly width: number;
  readonly last: number;
}

/** `first` is what a register begins with that has none. */
export function nextId(kind: ReferenceKind, first: string, ask: Pick<Questions, 'ids' | 'has'>): string {
  const isFree = (id: string): boolean => !ask.has(mark.defines(kind, id));
  const known = numberingOf(sample(ask.ids(kind)));
  if (!known && isFree(first)) return first;
  const { prefix, width, last } = known ?? numberingOf([first]) ?? { prefix: `${first}-`, width: 1, last: 1 };
  for (let number = last + 1; number <= last + farthest; number += 1) {
    const id = prefix + String(number).padStart(width, '0');
    if (isFree(id)) return id;
  }
  return first;
}

/** Of the numberings in use, that of most ids; `undefined` where none is numbered. */
function numberingOf(ids: readonly string[]): Numbering | undefined {
  const found = new Map<string, Numbering & { readonly count: number }>();
  for (const id of ids) {
    const { prefix, digits } = numbered.exec(id)?.groups ?? {};
    if (prefix === undefined || digits === undefined) continue;
    const { count = 0, last = 0, width = digits.length } = found.get(prefix) ?? {};
    const narrower = Math.min(width, digits.length);
    found.set(prefix, { prefix, width: narrower, last: Math.max(last, Number(digits)), count: count + 1 });
  }
  return [...found.values()].sort((left, right) => right.count - left.count)[0];
}

/** Some of many, the last one among them. */
function sample(ids: readonly string[]): readonly string[] {
  if (ids.length <= mostLookedAt) return ids;
  const step = ids.length / mostLookedAt;
  return Array.from({ length: mostLookedAt }, (_, index) => ids[ids.length - 1 - Math.floor(index * step)] ?? '');
}
