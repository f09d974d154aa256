/** Putting into order what stands in any order: the same is said afterwards, no line is lost, and nothing is left to do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEditingText } from '../../server/editing/editing-text';
import { locateEntry } from '../../server/editing/locate';
import { createOriginals } from '../../server/editing/apply-changes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { entryOffersIn } from '../../server/features/entry-actions/entry-actions';
import { prepareFix } from '../../server/features/fixes/fixes';
import { saidBy } from '../../server/editing/reorder';
import { orderEntries, orderKeys } from '../../server/editing/reorder-entry';
import { placed, type Splice } from '../../server/editing/splice';
import { parseYaml } from '../../server/yaml/parse';
import { openProject, readExample } from './projects';

const keys = ['id', 'name', 'title', 'competence', 'notes'];
const value = fc.constantFrom(
  'a',
  '"b: # c"',
  '|\n        x\n\n        y',
  '[p,\n        q]',
  '# none',
  '\n        - r\n        # s',
);
const line = fc.constantFrom('', '# c', '    # d', '      # e', '  # f');
const fields = fc
  .shuffledSubarray([...keys, 'foo', 'bar'], { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(...chosen.map((key) => fc.tuple(fc.constant(key), value, fc.array(line, { maxLength: 2 })))),
  );
const entry = fields.map((list) =>
  list
    .flatMap(([key, written, above], index) => [
      ...(index === 0 ? [] : above),
      `${index === 0 ? '  - ' : '    '}${key}: ${written}`,
    ])
    .join('\n'),
);
const text = fc
  .tuple(fc.array(entry, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean())
  .map(([entries, lineEnd, isMarked, isEnded]) => {
    const joined = `isms: 1\npeople:\n${entries.join('\n')}${isEnded ? '\n# end\nlanguage: ja\n' : ''}`;
    return (isMarked ? '\uFEFF' : '') + joined.replaceAll('\n', lineEnd);
  });

function applied(before: string, { start, end, text: written }: Splice): string {
  return before.slice(0, start) + written + before.slice(end);
}

const linesOf = (whole: string): readonly string[] =>
  whole
    .split(/\r?\n/u)
    .map((each) => each.replace(/^ *(?:- +)?/u, ''))
    .toSorted();

describe('order', () => {
  it('of fields changes nothing that is said, and comes once', () => {
    let made = 0;
    fc.assert(
      fc.property(text, (before) => {
        const located = locateEntry(createEditingText(before), 'people', 0);
        const splice = located && orderKeys(located, keys);
        if (!splice) return;
        made += 1;
        const after = applied(before, placed(splice, located.slice));
        expect(saidBy(parseYaml(after).root)).toBe(saidBy(parseYaml(before).root));
        expect(linesOf(after)).toEqual(linesOf(before));
        expect(after.replaceAll('\r\n', '').includes('\n')).toBe(before.replaceAll('\r\n', '').includes('\n'));
        const again = locateEntry(createEditingText(after), 'people', 0);
        expect(again && orderKeys(again, keys)).toBeUndefined();
      }),
    );
    expect(made).toBeGreaterThan(5);
  });

  it('of entries changes nothing but their order', () => {
    let made = 0;
    fc.assert(
      fc.property(text, fc.nat(3), (before, shift) => {
        const { root } = parseYaml(before);
        const people =
          root?.kind === 'mapping' ? root.pairs.find(({ key }) => key.text === 'people')?.value : undefined;
        const items = people?.kind === 'sequence' ? people.items.map(saidBy) : [];
        const order = items.map((_, index) => (index + shift) % items.length);
        const splice = orderEntries(createEditingText(before), 'people', order);
        if (!splice) return;
        made += 1;
        const after = applied(before, splice);
        expect(linesOf(after)).toEqual(linesOf(before));
        const moved = parseYaml(after).root;
        const list =
          moved?.kind === 'mapping' ? moved.pairs.find(({ key }) => key.text === 'people')?.value : undefined;
        expect(list?.kind === 'sequence' ? list.items.map(saidBy) : []).toEqual(order.map((index) => items[index]));
      }),
    );
    expect(made).toBeGreaterThan(5);
  });
});

it.each(['cloud', 'customer', 'infrastructure'])('in the example %s, order changes nothing that is found', (name) => {
  const open = openProject(readExample(name).texts);
  const found = (): readonly string[] =>
    [...open.texts.keys()]
      .flatMap((uri) => open.service.findings(uri))
      .map(({ finding: { rule, variant, about } }) => [rule.code, variant, ...(about ?? [])].join(' '))
      .toSorted();
  const before = found();
  const made = new Set<string>();
  for (const uri of open.texts.keys()) {
    for (const kind of ['order-entries', 'order-all-keys'] as const) {
      const offers = entryOffersIn(open.service, open.project(), uri);
      const fix = offers.find((each) => each.fix.changes.some((change) => change.kind === kind))?.fix;
      const originals = createOriginals((each) => open.texts.get(each));
      const edits = fix && prepareFix(fix, originals, open.project(), open.service)?.edits;
      if (!edits) continue;
      made.add(kind);
      open.show(new Map([...open.texts].map(([each, text]) => [each, applyTextEdits(text, edits.get(each) ?? [])])));
    }
  }
  expect(made.size).toBe(2);
  expect(found()).toEqual(before);
});
