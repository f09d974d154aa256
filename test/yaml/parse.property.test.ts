import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml, readComments } from '../../server/yaml/parse';
import { readSlice } from '../../server/yaml/slice-content';
import { splitIntoSlices } from '../../server/yaml/slices';
import { anyText } from './arbitrary-pieces';
import { wellFormedText } from './arbitrary-text';
import { runs } from '../support/runs';

/** Problems as `kind detail@text`. */
function problemsIn(text: string): readonly string[] {
  return parseYaml(text).problems.map(
    ({ kind, detail, span }) => `${kind} ${detail}@${text.slice(span.start, span.end)}`,
  );
}

describe('problems', () => {
  it('are none in well-formed files', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        expect(problemsIn(text)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('stand inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const slice of splitIntoSlices(text)) {
          for (const { span } of readSlice(slice).problems) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(slice.text.length);
          }
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('comments', () => {
  it('of well-formed files stand where they say', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        for (const { text: comment, span } of readComments(text))
          expect(text.slice(span.start, span.end)).toBe(comment);
      }),
      { numRuns: runs(200) },
    );
  });
});
