/** The page notices that nobody answers. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pulseMilliseconds, watchPulse } from '../../client/webview/pulse';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const long = 20 * pulseMilliseconds;

it('says so when no beat ever came', () => {
  const tell = vi.fn();
  watchPulse(tell);
  vi.advanceTimersByTime(long);
  expect(tell.mock.calls).toEqual([['server']]);
});

it('says so when beats no longer come, and not while they do', () => {
  const tell = vi.fn();
  const pulse = watchPulse(tell);
  for (let count = 0; count < 20; count += 1) {
    vi.advanceTimersByTime(pulseMilliseconds);
    pulse.beat('none');
  }
  expect(tell.mock.calls.flat()).toEqual(Array(20).fill('none'));
  vi.advanceTimersByTime(long);
  expect(tell.mock.calls.flat().at(-1)).toBe('server');
});
