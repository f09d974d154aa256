import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenQuiet } from '../../client/when-quiet';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How often the work was done while something changed every so many milliseconds, so many times, and afterwards. */
function worked(every: number, times: number): { readonly meanwhile: number; readonly afterwards: number } {
  const work = vi.fn();
  const quiet = whenQuiet(work);
  for (let change = 0; change < times; change += 1) {
    quiet.soon();
    vi.advanceTimersByTime(every);
  }
  const meanwhile = work.mock.calls.length;
  vi.advanceTimersByTime(10_000);
  return { meanwhile, afterwards: work.mock.calls.length - meanwhile };
}

describe('work that waits until it is quiet', () => {
  it('is done once after many changes', () => {
    expect(worked(20, 20)).toEqual({ meanwhile: 0, afterwards: 1 });
  });

  it('is done now and then while somebody does not pause', () => {
    expect(worked(20, 210)).toEqual({ meanwhile: 4, afterwards: 1 });
  });

  it('is done after each change that comes alone', () => {
    expect(worked(500, 4)).toEqual({ meanwhile: 4, afterwards: 0 });
  });

  it('is done now and then also when the machine is told another time of day', () => {
    const work = vi.fn();
    const quiet = whenQuiet(work);
    quiet.soon();
    vi.setSystemTime(0);
    for (let change = 0; change < 60; change += 1) {
      vi.advanceTimersByTime(20);
      quiet.soon();
    }
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is not done when it is no longer wanted', () => {
    const work = vi.fn();
    const quiet = whenQuiet(work);
    quiet.soon();
    quiet.cancel();
    vi.advanceTimersByTime(10_000);
    expect(work).not.toHaveBeenCalled();
  });
});
