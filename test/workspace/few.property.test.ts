import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasItem, itemsOf, sizeOf, withItem, withoutItem, type Few } from '../../server/workspace/few';

interface Item {
  readonly name: number;
}
const items: readonly Item[] = Array.from({ length: 4 }, (_, name) => ({ name }));
const step = fc.tuple(fc.boolean(), fc.nat(items.length - 1));

describe('a set that is nearly always of one', () => {
  it('holds what a set holds, whatever comes and goes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const expected = new Set<Item>();
        let few: Few<Item> | undefined;
        for (const [comes, index] of steps) {
          const item = items[index] as Item;
          if (comes) {
            expected.add(item);
            few = withItem(few, item);
          } else {
            expected.delete(item);
            few = few && withoutItem(few, item);
          }
          expect(sizeOf(few)).toBe(expected.size);
          expect(new Set(itemsOf(few))).toEqual(expected);
          for (const each of items) expect(few !== undefined && hasItem(few, each)).toBe(expected.has(each));
        }
      }),
    );
  });
});
