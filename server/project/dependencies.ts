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

/** Those who asked one question; shared by all of them, since thousands ask the same. */
interface Question<T> {
  readonly mark: Mark;
  readonly table: Map<Mark, Question<T>>;
  readonly askers: Set<T>;
}

export function createDependencies<T>(): Dependencies<T> {
  const whether = new Map<Mark, Question<T>>();
  const which = new Map<Mark, Question<T>>();
  const askedBy = new Map<T, readonly Question<T>[]>();

  const forget = (asker: T): void => {
    for (const { mark, table, askers } of askedBy.get(asker) ?? []) {
      askers.delete(asker);
      if (askers.size === 0) table.delete(mark);
    }
    askedBy.delete(asker);
  };

  return {
    forget,
    record(asker, asked) {
      forget(asker);
      const questions: Question<T>[] = [];
      for (const mark of asked.whether) questions.push(ask(whether, mark, asker));
      for (const mark of asked.which) questions.push(ask(which, mark, asker));
      if (questions.length > 0) askedBy.set(asker, questions);
    },
    affectedBy({ flipped, touched }) {
      const affected = new Set<T>();
      for (const mark of flipped) for (const asker of whether.get(mark)?.askers ?? []) affected.add(asker);
      for (const mark of touched) for (const asker of which.get(mark)?.askers ?? []) affected.add(asker);
      return affected;
    },
  };
}

function ask<T>(table: Map<Mark, Question<T>>, mark: Mark, asker: T): Question<T> {
  const known = table.get(mark);
  if (known) {
    known.askers.add(asker);
    return known;
  }
  const question = { mark, table, askers: new Set([asker]) };
  table.set(mark, question);
  return question;
}
