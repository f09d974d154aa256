/** Words that are written without asking the library come out as it would write them. */
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { renderInline } from '../../server/yaml/render';
import { knowledge } from '../support/rules';

const keys = knowledge.schema.sections.flatMap((section) => [
  ...(knowledge.schema.entry(section)?.properties.keys() ?? []),
]);
const words = [
  ...keys,
  ...['on', 'no', 'yes', 'y', 'n', 'null', 'Null', 'NULL', 'true', 'True', 'FALSE', 'nullable', 'trueish', 'e1', 'NaN'],
  ...['Infinity', 'inf', 'x.y', 'a-b', 'CLD.9.5.1', 'A.5.10', 'x-', 'a.', 'all', 'very-low', 'null-1', 'true.x'],
];

describe('a word of letters', () => {
  it.each([...new Set(words)])('%s', (word) => {
    const written = renderInline(word, 'double', true);
    expect(written).toBe(stringify(word, { lineWidth: 0 }).trim());
    expect(parse(`[${written}]`)).toEqual([word]);
  });
});

describe('a text of several lines within braces', () => {
  it.each(['inclusionReason', 'a b', 'a: b', '- a', 'a\nb', '?', 'true', ''])(
    'leaves its key as people write it: %j',
    (key) => {
      const value = { [key]: 'one\ntwo: # "three"' };
      const written = renderInline(value, 'double', true);
      expect(parse(`[${written}]`)).toEqual([value]);
      expect(written).not.toContain('\n');
      if (key === 'inclusionReason') expect(written).toBe('{inclusionReason: "one\\ntwo: # \\"three\\""}');
    },
  );
});
