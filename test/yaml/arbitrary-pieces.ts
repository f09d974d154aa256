/** Arbitrary text, well-formed or not, and edits of text. */
import fc from 'fast-check';

/** What means something to YAML, and what does not. */
export const piece: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '\n',
      '\r\n',
      ' ',
      '  ',
      '- ',
      ': ',
      ':',
      '-',
      '#',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '|',
      '>',
      '?',
      '&a ',
      '*a',
      '!t ',
      '<<: ',
      '---\n',
      '...\n',
      '\t',
      '\r',
      '%',
      '@',
      '`',
      '<<<<<<< a\n',
      '=======\n',
      '>>>>>>> b\n',
      '\uFEFF',
      '\u3000',
      '：',
      '－ ',
      '＃',
      '［',
      '｛',
      '、',
      '\0',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'soa:\n',
      '  controls:\n',
      'people:\n',
      'risks:\n',
      'id',
      'name',
      'isms: 1\n',
      'TODO',
      '情報',
      '# isms-ignore a/b: c\n',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);

/** Anything at all. */
export const anyText: fc.Arbitrary<string> = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

/** A text and what an edit makes of it: a piece put in, taken out, or put in place of another. */
export function edited(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.nat(), fc.nat(12), fc.oneof(fc.constant(''), piece))
    .map(([before, at, length, inserted]) => {
      const start = at % (before.length + 1);
      return before.slice(0, start) + inserted + before.slice(start + length);
    });
}
