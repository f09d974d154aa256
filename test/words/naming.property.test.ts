/** Names of services in a text: all are looked for in one go, and found where each would be found alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNamings } from '../../server/words/naming';
import { runs } from '../support/runs';

/** Few letters, so that names are parts of each other and stand in the text; a full stop ends what they are a part of. */
const words = (length: number) =>
  fc.array(fc.constantFrom('漢', '字', '体', ' '), { maxLength: length }).map((letters) => letters.join(''));

function without(text: string): string {
  return text.replaceAll(' ', '');
}

/** How often the name stands in the text, not within a longer one: each place is compared with each other name. */
function countedAlone(text: string, name: string, others: readonly string[]): number {
  const [letters, wanted] = [without(text), without(name)];
  const places = (each: string): readonly number[] =>
    each === '' ? [] : [...letters].flatMap((_, at) => (letters.startsWith(each, at) ? [at] : []));
  const longer = others.map(without).filter((other) => other.length > wanted.length);
  return places(wanted).filter(
    (start) =>
      !longer.some((other) =>
        places(other).some((from) => from <= start && start + wanted.length <= from + other.length),
      ),
  ).length;
}

describe('names in a text', () => {
  it('are found as each would be alone, but not within longer ones', () => {
    fc.assert(
      fc.property(words(30), fc.array(words(5), { maxLength: 8 }), words(4), (text, names, unlisted) => {
        const namings = readNamings(text, names);
        for (const name of [...names, unlisted]) {
          const count = countedAlone(text, name, names);
          expect(namings.of(name).length).toBe(count);
          expect(namings.isNamed(name)).toBe(without(name) === '' || count > 0);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it.each([199, 201])('are found with %i letters', (length) => {
    const name = '漢'.repeat(length);
    expect(readNamings(`「${name}」`, [name, '漢字']).of(name)).toEqual([{ before: '「', after: '」' }]);
  });

  it('may be as many as they like, and a text may name them as often', { timeout: 10_000 }, () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `サービス${'あ'.repeat(index % 7)}第${index}号`);
    const namings = readNamings(names.join('、'), names);
    expect(names.filter((name) => !namings.isNamed(name))).toEqual([]);
    expect(readNamings('x'.repeat(100_000), ['x'.repeat(50_000), 'x'.repeat(20)]).of('y')).toEqual([]);
  });
});
