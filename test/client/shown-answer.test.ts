import { describe, expect, it } from 'vitest';
import { showAnswer } from '../../client/shown-answer';

async function shownOf(answer: Promise<string | null | undefined>): Promise<readonly (string | null)[]> {
  const shown: (string | null)[] = [];
  await showAnswer(
    () => answer,
    (each) => void shown.push(each),
  );
  return shown;
}

describe('what is shown of an answer', () => {
  it('is the answer, also that there is none', async () => {
    expect(await shownOf(Promise.resolve('4 of 17'))).toEqual(['4 of 17']);
    expect(await shownOf(Promise.resolve(null))).toEqual([null]);
  });

  it('is nothing where a newer question is under way', async () => {
    expect(await shownOf(Promise.resolve(undefined))).toEqual([]);
  });

  it('is nothing, and no failure of its own, where the server ends before it answers', async () => {
    expect(await shownOf(Promise.reject(new Error('connection got disposed')))).toEqual([]);
  });
});
