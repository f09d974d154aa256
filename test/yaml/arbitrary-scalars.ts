/** Arbitrary scalars and flow collections in all the styles that people write. */
import fc from 'fast-check';

/** What stands after `key:` or a dash, and the lines below it. `column` is that of the key or the dash. */
export interface Written {
  readonly head: string;
  readonly lines: readonly string[];
}
export type Writer = (column: number) => Written;

const words = [
  'a',
  'hanako',
  '5.10',
  'no',
  '012',
  '~',
  '情報 花子',
  'x#y',
  'http://a.example/b',
  'it’s',
  '-1',
  '𠮷野家',
];
const word = fc.constantFrom(...words);
const quotedWord = fc.constantFrom(...words, '# no comment', 'k: v', '[', '- dash', '|');
const comment = fc.constantFrom('# 注', '#', '# key: value', '# - item', '#! "unclosed');
/** Lines that mean nothing, at any indentation. */
export const noise = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', '   ') },
    { weight: 1, arbitrary: fc.tuple(fc.nat(6), comment).map(([indent, text]) => ' '.repeat(indent) + text) },
  ),
  { maxLength: 2 },
);
export const quiet = fc.oneof({ weight: 5, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: noise });
export const trailing = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: comment.map((text) => ` ${text}`) },
);

export const spaces = (count: number): string => ' '.repeat(count);
const oneLine =
  (text: string): Writer =>
  () => ({ head: ` ${text}`, lines: [] });

/** Text over several lines, each deeper than what it belongs to. */
const folded = (open: string, close: string, parts: readonly string[], step: number): Writer => {
  return (column) => {
    const [head = '', ...rest] = [...parts.slice(0, -1), `${parts.at(-1) ?? ''}${close}`];
    return { head: ` ${open}${head}`, lines: rest.map((line) => spaces(column + step) + line) };
  };
};

const blockScalar = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>+', '|+'),
    fc.array(quotedWord, { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 3 }),
    trailing,
  )
  .map(([sign, lines, step, after]): Writer => {
    return (column) => ({
      head: ` ${sign}${after}`,
      lines: lines.map((line, index) => (line === '~' && index > 0 ? '' : spaces(column + step) + line)),
    });
  });

export const step = fc.integer({ min: 1, max: 3 });
export const scalar: fc.Arbitrary<Writer> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(word, trailing).map(([text, after]) => oneLine(text + after)) },
  { weight: 2, arbitrary: fc.tuple(quotedWord, trailing).map(([text, after]) => oneLine(`"${text}"${after}`)) },
  { weight: 2, arbitrary: fc.tuple(quotedWord, trailing).map(([text, after]) => oneLine(`'${text}'${after}`)) },
  { weight: 1, arbitrary: fc.constant(oneLine('')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(word, { minLength: 2, maxLength: 3 }), step)
      .map(([parts, by]) => folded('', '', parts, by)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('"', "'"), fc.array(quotedWord, { minLength: 2, maxLength: 3 }), step)
      .map(([quote, parts, by]) => folded(quote, quote, parts, by)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.array(word, { minLength: 2, maxLength: 3 }), step).map(([parts, by]) =>
      folded(
        '[',
        ']',
        parts.map((part) => `${part},`),
        by,
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.array(word, { minLength: 2, maxLength: 3 }), step).map(([parts, by]) =>
      folded(
        '{',
        '}',
        parts.map((part, index) => `k${index}: ${part},`),
        by,
      ),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('[]', '{}', '[a, {b: [c]}]', '{id: x, name: "y, z"}').map(oneLine) },
  { weight: 2, arbitrary: blockScalar },
);
