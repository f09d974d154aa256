import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, numberAt, packNumbers } from '../../server/facts/packed-numbers';
import { runs } from '../support/runs';

describe('packed numbers', () => {
  it('are the numbers that were packed, small and large, few and many', () => {
    const small = fc.array(fc.nat(0xffff), { maxLength: 50 });
    const large = fc.array(fc.nat(0x7fffffff), { maxLength: 50 });
    const many = fc.array(fc.nat(0x1ffff), { minLength: 3000, maxLength: 10_000 });
    fc.assert(
      fc.property(fc.oneof(small, large, many), (numbers) => {
        const packed = packNumbers(numbers);
        expect(countOf(packed)).toBe(numbers.length);
        expect(numbers.map((_, index) => numberAt(packed, index))).toEqual(numbers);
      }),
      { numRuns: runs(60) },
    );
  });
});
