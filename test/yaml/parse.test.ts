import { describe, expect, it } from 'vitest';
import { parseYaml, readComments } from '../../server/yaml/parse';
import { readSlice } from '../../server/yaml/slice-content';
import { splitIntoSlices } from '../../server/yaml/slices';
import type { YamlNode } from '../../server/yaml/tree';

/** The tree as plain data, for comparing: scalars as text, `undefined` where nothing stands. */
function plain(node: YamlNode | undefined): unknown {
  if (node?.kind === 'scalar') return node.text;
  if (node?.kind === 'sequence') return node.items.map(plain);
  if (node?.kind === 'mapping') return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, plain(value)]));
  return node?.kind;
}

/** Problems as `kind detail@text`. */
function problemsIn(text: string): readonly string[] {
  return parseYaml(text).problems.map(
    ({ kind, detail, span }) => `${kind} ${detail}@${text.slice(span.start, span.end)}`,
  );
}

describe('the tree', () => {
  it('keeps every scalar as it was written', () => {
    const { root } = parseYaml('a: 5.10\nb: no\nc: 012\nd: 0x1F\ne: 1e3\nf: 2026-01-02\ng: "5.10"\nh: .inf\ni: on\n');
    expect(plain(root)).toEqual({
      a: '5.10',
      b: 'no',
      c: '012',
      d: '0x1F',
      e: '1e3',
      f: '2026-01-02',
      g: '5.10',
      h: '.inf',
      i: 'on',
    });
  });

  it('knows nothing from something empty', () => {
    const { root } = parseYaml('a:\nb: ~\nc: null\nd: ""\ne: "~"\nf: []\ng: {}\n');
    expect(plain(root)).toEqual({ a: undefined, b: undefined, c: undefined, d: '', e: '~', f: [], g: {} });
  });

  it('says where things stand', () => {
    const text = 'a: "x"\nb:\n  - y\n';
    const root = parseYaml(text).root;
    const pairs = root?.kind === 'mapping' ? root.pairs : [];
    expect(
      pairs.map(({ key, value }) => [key.span, value?.kind === 'sequence' ? value.itemSpans : value?.span]),
    ).toEqual([
      [
        { start: 0, end: 1 },
        { start: 3, end: 6 },
      ],
      [{ start: 7, end: 8 }, [{ start: 14, end: 15 }]],
    ]);
  });

  it('has keys that mean something to JavaScript as they are', () => {
    const root = parseYaml('__proto__: {a: 1}\nconstructor: b\ntoString: c\n').root;
    expect(root?.kind === 'mapping' && root.pairs.map(({ key }) => key.text)).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
  });

  it('reads the first of two equal keys', () => {
    const text = 'a: 1\nb: 2\na: 3\n';
    expect(plain(parseYaml(text).root)).toEqual({ a: '1', b: '2' });
    expect(problemsIn(text)).toEqual(['duplicate-key a@a']);
  });
});

describe('problems', () => {
  it.each([
    ['an alias', 'a: *x\n', ['alias x@*x']],
    ['a merge key', 'a: {<<: b}\n', ['merge-key @<<']],
    ['a tag', 'a: !t b\n', ['tag !t@!t']],
    ['an explicit key', '? a\n: b\n', ['explicit-key ?@?']],
    ['a second document', 'a: b\n---\nc: d\n', ['second-document @---']],
    ['an empty key', 'a: b\n: c\n', ['syntax EMPTY_KEY@:']],
  ])('name %s', (_, text, expected) => {
    expect(problemsIn(text)).toEqual(expected);
  });

  it('are few, however much is wrong', () => {
    expect(parseYaml('}: [\n'.repeat(4000)).problems.length).toBeLessThanOrEqual(20);
  });
});

describe('deep nesting', () => {
  it.each([
    ['explicit keys', `${'? '.repeat(400)}x`],
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(30_000)],
    ['dashes', `${'- '.repeat(20_000)}x`],
    ['indentation', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['lists in lists below a section', `people:\n  - ${'- '.repeat(5000)}x`],
  ])('of %s is said, once', (_, text) => {
    const problems = splitIntoSlices(text).flatMap((slice) => readSlice(slice).problems);
    expect(problems.map(({ kind }) => kind)).toEqual(['nesting']);
  });

  it('of 60 levels is read', () => {
    expect(problemsIn(`${'['.repeat(60)}x${']'.repeat(60)}`)).toEqual([]);
  });
});

describe('comments', () => {
  it('are found where YAML has them, and nowhere else', () => {
    const text = '# one\na: "# no" # two\nb: |\n  # no\nc: x#no\n  # three\r\n';
    expect(readComments(text).map(({ text: comment, alone }) => `${comment} ${alone}`)).toEqual([
      '# one true',
      '# two false',
      '# three true',
    ]);
    for (const { text: comment, span } of readComments(text)) expect(text.slice(span.start, span.end)).toBe(comment);
  });
});
