import { describe, expect, it } from 'vitest';
import { createBranches, type AskNext } from '../../client/tree/branches';
import type { NextAnswer, NextItem } from '../../server/reports/protocol';

const item = (id: string): NextItem => ({
  id,
  label: id,
  detail: '',
  tooltip: id,
  spoken: id,
  state: 'group',
  parts: 'folded',
});
const answer = (folder: string, ...ids: readonly string[]): NextAnswer => ({
  folder,
  today: '2026-11-23',
  items: ids.map(item),
});
const none = { uri: undefined, today: undefined };

/** Branches of a server whose answers come when the test gives them. */
function asked() {
  const questions: {
    readonly of: string | undefined;
    readonly given: AbortSignal;
    readonly give: (answer: NextAnswer | null | Error) => void;
  }[] = [];
  const ask: AskNext = ({ of }, given) =>
    new Promise((resolve, reject) => {
      questions.push({ of, given, give: (said) => (said instanceof Error ? reject(said) : resolve(said)) });
    });
  return { branches: createBranches(ask, () => none), questions };
}

const ids = (items: readonly NextItem[]): readonly string[] => items.map(({ id }) => id);

describe('branches of the tree', () => {
  it('are asked for one by one, each when somebody looks into it', async () => {
    const { branches, questions } = asked();
    const roots = branches.parts(undefined);
    questions[0]?.give(answer('file:///a', 'due'));
    expect(ids(await roots)).toEqual(['due']);
    void branches.parts(item('due'));
    expect(questions.map(({ of }) => of)).toEqual([undefined, 'due']);
    expect(branches.folder()).toBe('file:///a');
  });

  it('stay as they were while the server refuses or somebody asks anew', async () => {
    const { branches, questions } = asked();
    const first = branches.parts(undefined);
    questions[0]?.give(answer('file:///a', 'due'));
    await first;
    const refused = branches.parts(undefined);
    questions[1]?.give(new Error('starting anew'));
    expect(ids(await refused)).toEqual(['due']);
    const late = branches.parts(undefined);
    branches.renew();
    expect(questions[2]?.given.aborted).toBe(true);
    questions[2]?.give(answer('file:///b', 'late'));
    expect(ids(await late)).toEqual(['due']);
    expect(branches.folder()).toBe('file:///a');
  });

  it('are those of another project as soon as that is looked at, and none of no project', async () => {
    const { branches, questions } = asked();
    for (const [index, said] of [answer('file:///a', 'due'), answer('file:///b'), null].entries()) {
      const parts = branches.parts(undefined);
      questions[index]?.give(said);
      expect(ids(await parts)).toEqual(index === 0 ? ['due'] : []);
    }
    expect(branches.folder()).toBeUndefined();
  });
});
