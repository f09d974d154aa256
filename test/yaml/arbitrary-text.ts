/** Arbitrary ISMS files: well-formed YAML in all the styles that people write, as text. */
import fc from 'fast-check';
import { noise, quiet, scalar, spaces, step, trailing, type Writer } from './arbitrary-scalars';

const pairLines = (column: number, key: string, writer: Writer): readonly string[] => {
  const { head, lines } = writer(column);
  return [`${spaces(column)}${key}:${head}`.trimEnd(), ...lines];
};

function mapping(value: fc.Arbitrary<Writer>, before = quiet): fc.Arbitrary<(column: number) => readonly string[]> {
  const pairs = fc.array(fc.tuple(before, value), { minLength: 1, maxLength: 3 });
  return fc.tuple(pairs, fc.constantFrom('id', 'name', '名', 'k')).map(([entries, name]) => {
    return (column) =>
      entries.flatMap(([above, writer], index) => [
        ...(index === 0 ? [] : above),
        ...pairLines(column, index === 0 ? name : `key${index}`, writer),
      ]);
  });
}

/** Items of a list: scalars, mappings on the line of the dash or below it. */
function list(value: fc.Arbitrary<Writer>): fc.Arbitrary<(column: number) => readonly string[]> {
  const item = fc.oneof(
    value.map((writer) => (column: number): readonly string[] => {
      const { head, lines } = writer(column);
      return [`${spaces(column)}-${head}`.trimEnd(), ...lines];
    }),
    fc
      .tuple(mapping(value), fc.integer({ min: 1, max: 3 }), fc.boolean())
      .map(([write, gap, below]) => (column: number) => {
        if (below) return [`${spaces(column)}-`, ...write(column + gap)];
        const [first = '', ...rest] = write(column + 1 + gap);
        return [`${spaces(column)}-${first.slice(column + 1)}`, ...rest];
      }),
  );
  return fc
    .array(fc.tuple(quiet, item), { minLength: 1, maxLength: 4 })
    .map((items) => (column: number) => items.flatMap(([above, write]) => [...above, ...write(column)]));
}

const below = (block: fc.Arbitrary<(column: number) => readonly string[]>, least: number): fc.Arbitrary<Writer> =>
  fc
    .tuple(block, fc.integer({ min: least, max: 4 }), trailing, quiet)
    .map(([write, by, after, above]) => (column: number) => ({
      head: after,
      lines: [...above, ...write(column + by)],
    }));

const deep: fc.Arbitrary<Writer> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: below(mapping(scalar), 1) },
  { weight: 1, arbitrary: below(list(scalar), 0) },
);
const section: fc.Arbitrary<Writer> = fc.oneof(
  { weight: 1, arbitrary: scalar },
  { weight: 2, arbitrary: below(mapping(deep), 1) },
  { weight: 4, arbitrary: below(list(deep), 0) },
);

/** `soa` with its list a level down, first or after other keys. */
const soa: fc.Arbitrary<Writer> = fc
  .tuple(fc.array(fc.tuple(quiet, scalar), { maxLength: 2 }), below(list(deep), 0), step, quiet)
  .map(([heads, controls, by, above]): Writer => (column) => ({
    head: '',
    lines: [
      ...above,
      ...heads.flatMap(([over, writer], index) => [...over, ...pairLines(column + by, `key${index}`, writer)]),
      ...pairLines(column + by, 'controls', controls),
    ],
  }));

const names = ['isms', 'organization', 'people', 'scope', 'services', 'risks', 'soa', 'evidence', 'unknown'];

/** Well-formed files of several sections. */
export const wellFormedText: fc.Arbitrary<string> = fc
  .tuple(
    fc
      .subarray(names, { minLength: 1 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((name) =>
            fc.tuple(fc.constant(name), noise, name === 'soa' ? fc.oneof(soa, section) : section),
          ),
        ),
      ),
    fc.constantFrom<readonly string[]>([], ['---'], ['# 前書き', '']),
    noise,
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([sections, start, end, lineEnd, closed]) => {
    const lines = [
      ...start,
      ...sections.flatMap(([name, above, writer]) => [...above, ...pairLines(0, name, writer)]),
      ...end,
    ];
    return lines.join(lineEnd) + (closed ? lineEnd : '');
  });
