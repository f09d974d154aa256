import { describe, expect, it } from 'vitest';
import { withProgress, type Later } from '../../server/lsp/progress';

/** A client that writes down what it is told, work that ends when told to, and a while that is over when told to. */
function scene() {
  const told: string[] = [];
  let callBack: (() => void) | undefined;
  const later: Later = (given) => {
    callBack = given;
    return { takeBack: () => void (callBack = undefined) };
  };
  const reporter = {
    begin: (title: string) => void told.push(`begin ${title}`),
    report: () => undefined,
    done: () => void told.push('done'),
  };
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const connection = {
    window: {
      createWorkDoneProgress: () =>
        answered.then(() => ({
          ...reporter,
          token: { isCancellationRequested: false, onCancellationRequested: never },
        })),
    },
  };
  let end: () => void = () => undefined;
  const work = (): Promise<void> => new Promise((resolve) => (end = resolve));
  const whole = withProgress(connection, () => 'reading', work, later);
  const finish = (): Promise<void> => {
    end();
    return whole;
  };
  return { told, finish, answer: () => answer(), passAWhile: () => callBack?.() };
}

const never = () => ({ dispose: () => undefined });
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('work on files', () => {
  it('that takes longer than a while is shown until it ends', async () => {
    const { told, finish, answer, passAWhile } = scene();
    passAWhile();
    answer();
    await soon();
    expect(told).toEqual(['begin reading']);
    await finish();
    expect(told).toEqual(['begin reading', 'done']);
  });

  it('that is done sooner is not worth a word', async () => {
    const { told, finish, answer, passAWhile } = scene();
    await finish();
    passAWhile();
    answer();
    await soon();
    expect(told).toEqual([]);
  });

  it('that ends while the client is still being asked is not shown any more', async () => {
    const { told, finish, answer, passAWhile } = scene();
    passAWhile();
    await finish();
    answer();
    await soon();
    expect(told).toEqual([]);
  });
});
