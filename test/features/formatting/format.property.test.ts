import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEditingText } from '../../../server/editing/editing-text';
import { applyTextEdits } from '../../../server/editing/text-edit';
import { formatDocument } from '../../../server/features/formatting/format-document';
import { parseByLibrary, readComments } from '../../../server/yaml/parse';
import { sameTree } from '../../../server/yaml/same-tree';
import { shiftLines } from '../../../server/yaml/shift-lines';
import { knowledge } from '../../support/rules';

const folder = 'examples/cloud';
/** Parts of registers, short enough to be read many times. */
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').slice(0, 60).join('\n'));

const format = (text: string) => formatDocument(createEditingText(text), knowledge.schema);

/** What somebody may do to blanks: at a place, more of them, a tab, a blank line, other indentation, something open. */
const damage = fc.record({
  at: fc.nat(),
  put: fc.constantFrom(' ', '  ', '\t', '\n', '\n\n', ' # c', '"', '[', '- ', ': ', '\uFEFF', '\r\n', '。'),
  first: fc.nat(60),
  lines: fc.nat(8),
  columns: fc.integer({ min: -3, max: 5 }),
});

function damaged(
  text: string,
  damages: readonly { at: number; put: string; first: number; lines: number; columns: number }[],
): string {
  return damages.reduce((result, { at, put, first, lines, columns }) => {
    const offset = at % (result.length + 1);
    const shifted = shiftLines(result, { first, last: first + lines, columns }).text;
    return at % 2 === 0 ? shifted : result.slice(0, offset) + put + result.slice(offset);
  }, text);
}

describe('formatting any text', () => {
  it('says the same, keeps the comments, and twice is once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(damage, { maxLength: 5 }),
        fc.boolean(),
        (text, damages, windows) => {
          const unix = damaged(text, damages);
          const before = windows ? unix.replace(/\r?\n/g, '\r\n') : unix;
          const after = applyTextEdits(before, format(before).edits);
          const [left, right] = [parseByLibrary(before), parseByLibrary(after)];
          if (left.problems.length === 0) expect(sameTree(left.root, right.root)).toBe(true);
          expect(right.problems.length === 0).toBe(left.problems.length === 0);
          if (left.problems.length === 0)
            expect(readComments(after).map((comment) => comment.text.trimEnd())).toEqual(
              readComments(before).map((comment) => comment.text.trimEnd()),
            );
          expect(format(after).edits).toEqual([]);
        },
      ),
    );
  });
});
