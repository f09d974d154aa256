/** Every text of the language at once is a document: each is said to be one, and nothing looks for words in all of it. */
import { expect, it, vi } from 'vitest';
import type { Field } from '../../server/schema/field';
import { isTooLong, longestJudged } from '../../server/words/bounded';
import { fixtureFolder } from '../support/project-text';
import { findingsOf, knowledge, openFixture } from '../support/rules';

const long = '文'.repeat(longestJudged + 1);

/** In all of these, names of services are looked for. */
const withNames = ['statement', 'ismsScope'];
const longWithNames = '名'.repeat(longestJudged + 1);

/** One of everything that the field may hold; what is a text is a long one. */
function oneOf(field: Field, key = ''): unknown {
  if (field.enumeration.length > 0) return field.enumeration[0];
  if (field.date) return '2026-05-01';
  if (field.refersTo !== undefined || field.defines !== undefined) return field.items ? ['a1'] : 'a1';
  if (field.types.includes('object') && field.properties.size > 0) return entryOf(field, key);
  if (field.items) return [oneOf(field.items)];
  if (field.types.includes('string'))
    return field.text === undefined ? 'a' : withNames.includes(key) ? longWithNames : long;
  if (field.types.includes('boolean')) return true;
  return field.limits.least ?? 1;
}

function entryOf({ properties }: Field, within: string): unknown {
  return Object.fromEntries(
    [...properties].map(([key, field]) => [key, oneOf(field, withNames.includes(within) ? within : key)]),
  );
}

function textsIn(value: unknown): number {
  if (typeof value === 'string') return isTooLong(value) ? 1 : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + textsIn(each), 0);
}

it('is read no further by any rule, and named by one', () => {
  const { lint: _, ...project } = Object.fromEntries(
    [...knowledge.schema.root.properties].map(([key, field]) => [key, oneOf(field, key)]),
  );
  const texts = textsIn(project);
  expect(texts).toBeGreaterThan(60);
  const normalize = vi.spyOn(String.prototype, 'normalize');
  try {
    const service = openFixture(
      Object.entries({ ...project, isms: 1 })
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
        .join(''),
    );
    expect(findingsOf(service, ['text/too-long'])).toHaveLength(texts);
    service.shown(`${fixtureFolder}isms.yaml`);
    // Ids are brought to NFC, once and whole: what they are must not depend on their length.
    const read = normalize.mock.calls.flatMap(([form], index) =>
      form === 'NFKC' ? [String(normalize.mock.contexts[index])] : [],
    );
    expect(read.length).toBeGreaterThan(50);
    expect(new Set(read.filter((text) => isTooLong(text)))).toEqual(new Set([longWithNames]));
  } finally {
    normalize.mockRestore();
  }
});
