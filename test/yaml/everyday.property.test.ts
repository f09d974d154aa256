import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseByLibrary } from '../../server/yaml/parse';
import { readEveryday } from '../../server/yaml/everyday/reader';
import { splitIntoSlices } from '../../server/yaml/slices';
import { anyText, edited } from './arbitrary-pieces';
import { wellFormedText } from './arbitrary-text';
import { runs } from '../support/runs';

/**
 * What is read without the library must be what the library reads, to the offset, and without complaint. True when it
 * was read.
 */
function expectSameAsLibrary(text: string): boolean {
  const read = readEveryday(text);
  if (read) expect({ text, ...read }).toEqual({ text, ...parseByLibrary(text) });
  return read !== undefined;
}

/** Everyday lines that go wrong in small ways: all that this reader must see. */
const line = fc
  .tuple(
    fc.constantFrom('', ' ', '  ', '    ', '      '),
    fc.constantFrom('', '- ', '-  ', '- - ', '-', '? ', ': '),
    fc.constantFrom('', 'id:', 'name: ', 'key:  ', 'a b: ', 'k:v ', '"q": ', '~: ', 'null: ', '-x: ', '<<: ', '情報: '),
    fc.constantFrom(
      ...['', 'x', '情報 花子', '5.10', '-1', '~', 'null', 'a: b', 'a:', ':a', 'x#y', 'x #y', '#', '# c', '- x', '-'],
      ...[
        '"x"',
        '"a\\n"',
        "'x'",
        "'it''s'",
        "''",
        '"x" y',
        '"x"#c',
        '"x" # c',
        '"x',
        "'x",
        '"x": y',
        'x: "y',
        '|',
        '>-',
      ],
      ...[
        '[]',
        '{}',
        '[a]',
        '[a, b]',
        '[ a , b ]',
        '[a,]',
        '[a, ~]',
        '[a,,b]',
        '[a',
        '[a] b',
        '[a]: b',
        '[-1]',
        '[- a]',
      ],
      ...[
        '{a: b}',
        '{a: b, c: [d, {e: f}]}',
        '{a:b}',
        '{a: }',
        '{a}',
        '{a: b,}',
        '{a: b, a: c}',
        '{"a": b}',
        '{a: "b"}',
      ],
      ...[
        '[a: b]',
        '[a:b]',
        '[a #b]',
        '{a: b:c}',
        '{a: b: c}',
        '[a]b',
        '[a,',
        '{a: b,',
        '[',
        '{',
        'b, c]',
        'c: d}',
        ']',
        '}',
        'b',
        ', c',
        '[http://a.example/]',
        '&a x',
        '*a',
        '!t x',
        '@x',
      ],
      ...[
        '`x',
        '%x',
        '?x',
        ',x',
        ']x',
        '\tx',
        'x\t',
        'x\ty',
        '\uFEFFx',
        'x\u0000',
        'x\u0085y',
        'x\u2028y',
        '...',
        '---',
      ],
    ),
    fc.constantFrom('', '', '', ' ', ' # c', '#c'),
  )
  .map((parts) => parts.join(''));

const plainLine = fc.constantFrom(
  ...[
    'a: x',
    'b: [x, y]',
    'c: {d: "x"}',
    'e:',
    '  f: x',
    '  g:',
    '    h: ~',
    '- x',
    '- i: x',
    '  - j: x',
    '    k: x # c',
  ],
  ...['', '# c', '  # c', '  -', 'l: ', '  - [x,', '     y]', 'm: {n: [x', '  ]}'],
);

const lines = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: plainLine }, { weight: 1, arbitrary: line }), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([parts, lineEnd, closed]) => parts.join(lineEnd) + (closed ? lineEnd : ''));

describe('what is read without the library', () => {
  it('is what the library reads, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, edited(wellFormedText), edited(edited(wellFormedText))),
        (text) => void expectSameAsLibrary(text),
      ),
      {
        numRuns: runs(1500),
      },
    );
  });

  it('is what the library reads, for everyday lines in any order', () => {
    let read = 0;
    const texts = fc.oneof(lines, edited(lines));
    fc.assert(
      fc.property(texts, (text) => void (read += Number(expectSameAsLibrary(text)))),
      { numRuns: runs(3000) },
    );
    expect(read).toBeGreaterThan(300);
  });

  it('is what the library reads, for the slices of any text', () => {
    fc.assert(
      fc.property(edited(wellFormedText), (text) => {
        for (const slice of splitIntoSlices(text)) expectSameAsLibrary(slice.text);
      }),
      { numRuns: runs(500) },
    );
  });
});
