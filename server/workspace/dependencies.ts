import type { Mark } from '../facts/marks';
import type { IndexChange } from './fact-index';
import { itemsOf, withItem, withoutItem, type Few } from './few';

/** What somebody asked the index, so that it is asked again only when an answer may differ. */
export interface Asked {
  /** Marks of which it mattered only whether any entry carries them. */
  readonly whether: Set<Mark>;
  /** Marks of which it mattered which entries carry them and what they say. */
  readonly which: Set<Mark>;
}

/** Remembers who asked what. `T` is who: a subject with its rules. */
export interface Dependencies<T extends object> {
  record(asker: T, asked: Asked): void;
  forget(asker: T): void;
  /** All who asked something that the change may have answered anew. */
  affectedBy(change: IndexChange): ReadonlySet<T>;
  /** Whether anybody who is still there asked which entries carry the mark. */
  isAsked(mark: Mark): boolean;
}

export function createAsked(): Asked {
  return { whether: new Set(), which: new Set() };
}

/** Those who asked one question; shared by all of them, since thousands ask the same. */
interface Question<T extends object> {
  readonly mark: Mark;
  readonly table: Map<Mark, Question<T>>;
  askers: Few<T> | undefined;
}

export function createDependencies<T extends object>(): Dependencies<T> {
  const whether = new Map<Mark, Question<T>>();
  const which = new Map<Mark, Question<T>>();
  const askedBy = new Map<T, readonly Question<T>[]>();

  const forget = (asker: T): void => {
    for (const question of askedBy.get(asker) ?? []) {
      question.askers = question.askers && withoutItem(question.askers, asker);
      if (!question.askers) question.table.delete(question.mark);
    }
    askedBy.delete(asker);
  };

  return {
    forget,
    isAsked: (mark) => which.has(mark),
    record(asker, asked) {
      forget(asker);
      const questions: Question<T>[] = [];
      for (const mark of asked.whether) questions.push(ask(whether, mark, asker));
      for (const mark of asked.which) questions.push(ask(which, mark, asker));
      if (questions.length > 0) askedBy.set(asker, questions);
    },
    affectedBy({ flipped, touched }) {
      const affected = new Set<T>();
      for (const mark of flipped) for (const asker of itemsOf(whether.get(mark)?.askers)) affected.add(asker);
      for (const mark of touched) for (const asker of itemsOf(which.get(mark)?.askers)) affected.add(asker);
      return affected;
    },
  };
}

function ask<T extends object>(table: Map<Mark, Question<T>>, mark: Mark, asker: T): Question<T> {
  const known = table.get(mark);
  if (known) {
    known.askers = withItem(known.askers, asker);
    return known;
  }
  const question: Question<T> = { mark, table, askers: asker };
  table.set(mark, question);
  return question;
}
