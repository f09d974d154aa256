import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resplit } from '../../server/yaml/resplit';
import { splitIntoSlices } from '../../server/yaml/slices';
import { anyText, edited, piece } from './arbitrary-pieces';
import { wellFormedText } from './arbitrary-text';
import { sayAsWhole, sayInSlices } from './whole';
import { runs } from '../support/runs';

describe('slices', () => {
  it('cover any text without gap or overlap, and know their lines', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, edited(wellFormedText)), (text) => {
        const slices = splitIntoSlices(text);
        expect(slices.map((slice) => slice.text).join('')).toBe(text);
        let start = 0;
        for (const slice of slices) {
          expect(slice.start).toBe(start);
          expect(slice.line).toBe(text.slice(0, start).split('\n').length - 1);
          start += slice.text.length;
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('say the same as one parse of the whole, for well-formed files', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        const whole = sayAsWhole(text);
        expect(whole.problems).toEqual([]);
        expect(sayInSlices(text)).toEqual(whole);
      }),
      { numRuns: runs(400) },
    );
  });

  it('say the same as one parse of the whole, for any text that parses', () => {
    fc.assert(
      fc.property(fc.oneof(edited(wellFormedText), anyText), (text) => {
        const whole = sayAsWhole(text);
        fc.pre(whole.problems.length === 0);
        expect(sayInSlices(text)).toEqual(whole);
      }),
      { numRuns: runs(300) },
    );
  });

  it('come out the same when only the surroundings of an edit are looked at', () => {
    const edit = fc.tuple(fc.nat(), fc.nat(20), fc.oneof(fc.constant(''), piece));
    fc.assert(
      fc.property(
        fc.oneof(wellFormedText, anyText),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (initial, edits) => {
          let text = initial;
          let slices = splitIntoSlices(text);
          for (const [at, length, inserted] of edits) {
            const start = at % (text.length + 1);
            const oldEnd = Math.min(text.length, start + length);
            text = text.slice(0, start) + inserted + text.slice(oldEnd);
            const { head, fresh, tail, shiftedLines } = resplit(text, slices, {
              start,
              oldEnd,
              newEnd: start + inserted.length,
            });
            const shift = start + inserted.length - oldEnd;
            const moved = slices
              .slice(slices.length - tail)
              .map((slice) => ({ ...slice, start: slice.start + shift, line: slice.line + shiftedLines }));
            slices = [...slices.slice(0, head), ...fresh, ...moved];
            expect(slices).toEqual(splitIntoSlices(text));
          }
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
