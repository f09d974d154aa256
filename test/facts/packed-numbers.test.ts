import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, numberAt, packNumbers } from '../../server/facts/packed-numbers';
import { entryIn } from './reading';

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
      { numRuns: 60 },
    );
  });

  it('place fields behind a text of more characters than a code unit counts', () => {
    const lines = 3000;
    const prose = '      あのイーハトーヴォのすきとおった風、夏でも底に冷たさをもつ青いそら\n'.repeat(lines);
    const { places } = entryIn(`risks:\n  - id: R\n    rationale: |\n${prose}    owner: hanako\n`);
    const line = lines + 2;
    expect(places.get('/owner')?.value).toEqual({ start: { line, character: 11 }, end: { line, character: 17 } });
    expect(places.entry.start).toEqual({ line: 0, character: 4 });
  });
});
