import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainValue } from '../../server/facts/read-value';
import type { SourceEntry } from '../../server/yaml/slice-content';
import type { YamlNode } from '../../server/yaml/tree';
import { wellFormedText } from '../yaml/arbitrary-text';
import { sayInSlices } from '../yaml/whole';
import { changedText, remove } from './editing';
import { runs } from '../support/runs';

/** A tree as plain data. Line ends at the end of a text are nobody's concern: a neighbour put below takes them. */
function plain(node: YamlNode | undefined): unknown {
  if (node?.kind === 'scalar') return node.text.trimEnd();
  if (node?.kind === 'sequence') return node.items.map(plain);
  if (node?.kind === 'mapping') return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, plain(value)]));
  return null;
}

/** What a value is once it is written and read again. */
function written(value: PlainValue): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, written(each)]));
  return String(value).trimEnd();
}

interface Place {
  readonly section: string;
  readonly number: number;
  readonly at: readonly string[];
}

/** Every field and item of every entry that is a mapping, and fields that are not there yet. */
function placesIn(text: string): readonly Place[] {
  const numbers = new Map<string, number>();
  return sayInSlices(text).entries.flatMap(({ section, node }) => {
    const number = numbers.get(section) ?? 0;
    numbers.set(section, number + 1);
    const added = section === 'soa' ? 'version' : 'added';
    const paths = node?.kind === 'mapping' ? [...pathsIn(node), [added], [added, 'deeper']] : [];
    // The control statements are entries of their own.
    const own = paths.filter(([key]) => section !== 'soa' || key !== 'controls');
    return own.map((at) => ({ section, number, at }));
  });
}

function pathsIn(node: YamlNode | undefined): readonly (readonly string[])[] {
  const children: readonly (readonly [string, YamlNode | undefined])[] =
    node?.kind === 'mapping'
      ? node.pairs.map(({ key, value }) => [key.text, value])
      : node?.kind === 'sequence'
        ? node.items.map((item, index) => [String(index), item])
        : [];
  return children.flatMap(([key, child]) => [[key], ...pathsIn(child).map((path) => [key, ...path])]);
}

function replaced(before: unknown, [key, ...deeper]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(before))
    return before.map((item, index) => (String(index) === key ? replaced(item, deeper, value) : item));
  const mapping = (before ?? {}) as Readonly<Record<string, unknown>>;
  return { ...mapping, [key]: replaced(mapping[key], deeper, value) };
}

const plainEntries = (text: string): readonly (readonly [string, unknown])[] =>
  sayInSlices(text).entries.map(({ section, node }: SourceEntry) => [section, plain(node)]);

const value: fc.Arbitrary<PlainValue> = fc.constantFrom<PlainValue>(
  'A',
  '情報',
  'a: b',
  '# c',
  'x #y',
  'a, b',
  '[x',
  '{',
  '- x',
  '-',
  '?',
  'it’s',
  "it's",
  '"q"',
  'no',
  '5.10',
  '~',
  ' lead',
  '*a',
  '&a',
  '!t',
  '%',
  '@',
  '`',
  '|',
  '>',
  'two\nlines',
  'two\n\n  lines, indented\n',
  '\nempty first',
  'x'.repeat(200),
  true,
  12,
  ['a', 'b, c'],
  [],
  { ja: 'あ', en: 'a: b' },
  [{ id: 'x' }],
);

function isOfEntries(to: unknown): boolean {
  return Array.isArray(to) ? to.some(isOfEntries) : typeof to === 'object' && to !== null;
}

describe('setting a field', () => {
  it('changes exactly that value, whatever the style of the file', () => {
    fc.assert(
      fc.property(wellFormedText, fc.nat(), value, (text, seed, to) => {
        const places = placesIn(text);
        fc.pre(places.length > 0);
        const { section, number, at } = places[seed % places.length] as Place;
        const pointer = at.map((key) => `/${key}`).join('');
        const after = changedText(text, (entry) => [
          { kind: 'set', subject: entry(section, number), at: pointer, value: to },
        ]);
        expect(sayInSlices(after).problems).toEqual([]);
        // What somebody wrote never makes room for entries.
        if (isOfEntries(to) && after === text) return;
        let seen = -1;
        const expected = plainEntries(text).map(([name, said]) => {
          if (name === section) seen += 1;
          return [name, name === section && seen === number ? replaced(said, at, written(to)) : said];
        });
        expect(plainEntries(after)).toEqual(expected);
        if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
      }),
      { numRuns: runs(400) },
    );
  });
});

describe('removing a field', () => {
  it('takes exactly that field', () => {
    fc.assert(
      fc.property(wellFormedText, fc.nat(), (text, seed) => {
        const places = placesIn(text).filter(({ at }) => at[0] !== 'added' && at[0] !== 'version');
        fc.pre(places.length > 0);
        const { section, number, at } = places[seed % places.length] as Place;
        const after = remove(text, section, at.map((key) => `/${key}`).join(''), number);
        expect(sayInSlices(after).problems).toEqual([]);
        const [before, now] = [plainEntries(text), plainEntries(after)];
        expect(now.map(([name]) => name)).toEqual(before.map(([name]) => name));
        expect(now.filter((each, index) => JSON.stringify(each) !== JSON.stringify(before[index]))).toHaveLength(1);
      }),
      { numRuns: runs(200) },
    );
  });
});
