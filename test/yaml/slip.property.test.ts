import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../server/yaml/parse';
import { linesOf, shiftLines } from '../../server/yaml/shift-lines';
import { readSlice } from '../../server/yaml/slice-content';
import { splitIntoSlices } from '../../server/yaml/slices';

const folder = 'examples/cloud';
const entries = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => splitIntoSlices(readFileSync(`${folder}/${name}`, 'utf8')))
  .filter(({ shape, text }) => (shape === 'item' || shape === 'pair') && text.length < 4000);

describe('an entry of which lines stand at a wrong column', () => {
  it('has one problem; what mends it gives what was read, at the places of the text as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        fc.nat(30),
        fc.nat(5),
        fc.integer({ min: -4, max: 4 }),
        (entry, at, more, columns) => {
          const lines = linesOf(entry.text).length;
          const first = 1 + (at % Math.max(1, lines - 1));
          const { text } = shiftLines(entry.text, { first, last: first + more, columns });
          const read = readSlice({ ...entry, text });
          for (const { span } of read.problems) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          const slip = read.problems.find((problem) => problem.slip)?.slip;
          if (!slip) return;
          expect(read.problems).toHaveLength(1);
          const mended = shiftLines(text, slip);
          expect(parseYaml(mended.text).problems).toEqual([]);
          for (const { node } of read.entries) {
            if (node?.kind !== 'mapping') continue;
            for (const { key } of node.pairs) expect(text.slice(key.span.start, key.span.end)).toContain(key.text);
          }
        },
      ),
    );
  });
});
