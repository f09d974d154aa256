import type { Mark } from '../facts/marks';
import type { IndexChange } from './fact-index';

/** What somebody asked the index, so that it is asked again only when an answer may differ. */
export interface Asked {
  /** Marks of which it mattered only whether any entry carries them. */
  readonly whether: Set<Mark>;
  /** Marks of which it mattered which entries carry them and what they say. */
  readonly which: Set<Mark>;
}

/** Remembers who asked what. `T` is who: a subject with its rules. */
export interface Dependencies<T> {
  record(asker: T, asked: Asked): void;
  forget(asker: T): void;
  /** All who asked something that the change may have answered anew. */
  affectedBy(change: IndexChange): ReadonlySet<T>;
}

export function createAsked(): Asked {
  return { whether: new Set(), which: new Set() };
}

export function createDependencies<T>(): Dependencies<T> {
  const whether = new Map<Mark, Set<T>>();
  const which = new Map<Mark, Set<T>>();
  const askedBy = new Map<T, Asked>();

  const forget = (asker: T): void => {
    const asked = askedBy.get(asker);
    if (!asked) return;
    askedBy.delete(asker);
    for (const mark of asked.whether) unlink(whether, mark, asker);
    for (const mark of asked.which) unlink(which, mark, asker);
  };

  return {
    forget,
    record(asker, asked) {
      forget(asker);
      askedBy.set(asker, asked);
      for (const mark of asked.whether) link(whether, mark, asker);
      for (const mark of asked.which) link(which, mark, asker);
    },
    affectedBy({ flipped, touched }) {
      const affected = new Set<T>();
      for (const mark of flipped) for (const asker of whether.get(mark) ?? []) affected.add(asker);
      for (const mark of touched) for (const asker of which.get(mark) ?? []) affected.add(asker);
      return affected;
    },
  };
}

function link<T>(table: Map<Mark, Set<T>>, mark: Mark, asker: T): void {
  const askers = table.get(mark);
  if (askers) askers.add(asker);
  else table.set(mark, new Set([asker]));
}

function unlink<T>(table: Map<Mark, Set<T>>, mark: Mark, asker: T): void {
  const askers = table.get(mark);
  askers?.delete(asker);
  if (askers?.size === 0) table.delete(mark);
}
