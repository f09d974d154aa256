import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resplit, type TextChange } from '../../server/yaml/resplit';
import { splitIntoSlices, type Slice } from '../../server/yaml/slices';
import { applyRandomEdit, randomEdit, randomText } from '../support/text-change';
import { runs } from '../support/runs';

/** The slices of an edited text, made of those from before and of what `resplit` found. */
function splitByEdit(text: string, previous: readonly Slice[], change: TextChange) {
  const { head, fresh, tail, shiftedLines } = resplit(text, previous, change);
  const shift = change.newEnd - change.oldEnd;
  const moved = previous.slice(previous.length - tail).map((slice) => ({
    ...slice,
    start: slice.start + shift,
    line: slice.line + shiftedLines,
  }));
  return [...previous.slice(0, head), ...fresh, ...moved];
}

describe('splitting an edited text', () => {
  it('comes to the same slices as splitting it anew, whatever the edits', () => {
    fc.assert(
      fc.property(randomText, fc.array(randomEdit, { minLength: 1, maxLength: 6 }), (initial, edits) => {
        let text = initial;
        let slices = splitIntoSlices(text);
        for (const edit of edits) {
          const next = applyRandomEdit(text, edit);
          text = next.text;
          slices = splitByEdit(text, slices, next.change);
          expect(slices).toEqual(splitIntoSlices(text));
        }
      }),
      { numRuns: runs(3000) },
    );
  });
});
