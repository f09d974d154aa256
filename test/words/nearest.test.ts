import { describe, expect, it } from 'vitest';
import { mostCompared, nearest, nearestInOrder } from '../../server/words/nearest';

const ids = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `person-${String(index).padStart(6, '0')}`);

describe('what was probably meant', () => {
  it.each([
    ['hanaka', ['hanako', 'taro'], 'hanako'],
    ['HANAKO', ['taro', 'hanako'], 'hanako'],
    ['x', ['taro', 'hanako'], undefined],
    ['taro', ['tarot', 'tara'], 'tarot'],
    ['ab', ['abcdefgh'], undefined],
  ])('of %s among %j is %s', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
    expect(nearestInOrder(word, candidates.toSorted())).toBe(nearest(word, candidates.toSorted()));
  });

  it('is found among thousands by comparing with few of them', () => {
    for (const count of [1000, 20_000]) {
      let compared = 0;
      const meant = nearestInOrder('persom-000700', ids(count), () => {
        compared += 1;
        return true;
      });
      expect(meant).toMatch(/^person-000/);
      expect(compared).toBeLessThanOrEqual(mostCompared);
    }
  });

  it('is never what is not accepted', () => {
    expect(nearestInOrder('taro', ['taro', 'tarot'], (id) => id !== 'taro')).toBe('tarot');
  });
});
