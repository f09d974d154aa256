/** The status bar speaks of the project that people look at. */
import { expect, it, vi } from 'vitest';
import { createLookedAt } from '../../client/looked-at';

it('is what became active last, and is told once', () => {
  const lookedAt = createLookedAt();
  const hear = vi.fn();
  const { dispose } = lookedAt.changed(hear);
  expect(lookedAt.uri()).toBeUndefined();
  lookedAt.look('file:///one/soa.isms.yaml');
  lookedAt.look('file:///other/isms.yaml');
  lookedAt.look('file:///other/isms.yaml');
  expect(lookedAt.uri()).toBe('file:///other/isms.yaml');
  expect(hear).toHaveBeenCalledTimes(2);
  dispose();
  lookedAt.look('file:///one/soa.isms.yaml');
  expect(hear).toHaveBeenCalledTimes(2);
});
