import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEditingText } from '../../../server/editing/editing-text';
import { applyTextEdits } from '../../../server/editing/text-edit';
import { formatDocument } from '../../../server/features/formatting/format-document';
import type { Range } from '../../../server/yaml/positions';
import { knowledge } from '../../support/rules';

function format(text: string, range?: Range): string {
  return applyTextEdits(text, formatDocument(createEditingText(text), knowledge.schema, range).edits);
}

const lines = (first: number, last: number): Range => ({
  start: { line: first, character: 0 },
  end: { line: last, character: 0 },
});

describe('formatting', () => {
  it.each([
    [
      'lists at the column of their key',
      'people:\n- id: a\n  name: A\n- id: b\n',
      'people:\n  - id: a\n    name: A\n  - id: b\n',
    ],
    ['deep indentation', 'scope:\n    boundary:\n            physical: x\n', 'scope:\n  boundary:\n    physical: x\n'],
    [
      'lists within entries',
      'risks:\n  - id: R1\n    enisa:\n    - R9\n    - R11\n',
      'risks:\n  - id: R1\n    enisa:\n      - R9\n      - R11\n',
    ],
    [
      'the list a level down',
      'soa:\n controls:\n - id: A.5.1\n   applicable: true\n',
      'soa:\n  controls:\n    - id: A.5.1\n      applicable: true\n',
    ],
    [
      'the list a level down, too deep',
      'soa:\n    controls:\n        - id: A.5.1\n          applicable: true\n',
      'soa:\n  controls:\n    - id: A.5.1\n      applicable: true\n',
    ],
    [
      'blanks behind dashes and colons',
      'people:\n  -   id:   a\n      name : A\n',
      'people:\n  - id: a\n    name: A\n',
    ],
    ['blanks at the end of lines', 'people: \n  - id: a  \n    name: A\t\n', 'people:\n  - id: a\n    name: A\n'],
    [
      'blanks in brackets',
      'people:\n  - { id: a,name: A , title:   T }\n',
      'people:\n  - {id: a, name: A, title: T}\n',
    ],
    [
      'several blank lines',
      'isms: 1\n\n\n\npeople:\n  - id: a\n\n  \n  - id: b\n',
      'isms: 1\n\npeople:\n  - id: a\n\n  - id: b\n',
    ],
    [
      'what other readers take for a number',
      'soa:\n  version: 1.10\n  controls:\n    - id: 5.10\n      owner: no\n',
      'soa:\n  version: "1.10"\n  controls:\n    - id: "5.10"\n      owner: "no"\n',
    ],
  ])('mends %s', (_, before, after) => {
    expect(format(before)).toBe(after);
    expect(format(after)).toBe(after);
    expect(format(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
    expect(format(`\uFEFF${before}`)).toBe(`\uFEFF${after}`);
  });

  it.each([
    ['block text', 'scope:\n  statement: |\n    a  \n\n\n      - b:   c\n    # d\n\n'],
    ['folded text that keeps its end', 'scope:\n  statement: >+\n    a\n\n\n  relation: same\n'],
    ['text in quotes over lines', 'scope:\n  statement: "a\n     b  \n\n\n     c"\n'],
    [
      'order, comments, aligned comments',
      '# a\npeople:\n  # b\n  - name: A   # c\n    id: a      # d\n  # e\n\n# f\nrisks: []\n',
    ],
    [
      'days, numbers and truth',
      'soa:\n  date: 2026-10-05\n  controls:\n    - id: A.5.1\n      applicable: false\nisms: 1\n',
    ],
    ['an open entry over lines', 'people:\n  - {id: a,\n     name: A}\n'],
    ['an unresolved conflict', 'people:\n<<<<<<< a\n  -  id: a\n=======\n  -  id: b\n>>>>>>> b\n'],
    ['nothing', ''],
  ])('leaves alone %s', (_, text) => {
    expect(format(text)).toBe(text);
  });

  it('moves text and comments with their entry', () => {
    const before = 'people:\n# a\n- id: a\n  # b\n  name: |\n    x\n      y\n# c\n- id: b\n';
    const after = 'people:\n# a\n  - id: a\n    # b\n    name: |\n      x\n        y\n# c\n  - id: b\n';
    expect(format(before)).toBe(after);
  });

  it('leaves an entry alone that it cannot read, and its list where it stands', () => {
    const text = 'people:\n- id:  a\n  name: "A\n- id:  b\n  name:   B\n';
    const { leftAlone, unreadable } = formatDocument(createEditingText(text), knowledge.schema);
    expect(leftAlone).toEqual([1]);
    expect(unreadable).toBe(false);
    expect(format(text)).toBe('people:\n- id:  a\n  name: "A\n- id: b\n  name: B\n');
  });

  it('moves no key to the right of a list that has to stay', () => {
    const text = 'soa:\n controls:\n - id:  A.5.1\n - id: "A\n';
    expect(format(text)).toBe('soa:\n controls:\n - id: A.5.1\n - id: "A\n');
  });

  it('says that it can read nothing', () => {
    expect(formatDocument(createEditingText('{isms: 1\n'), knowledge.schema)).toEqual({
      edits: [],
      leftAlone: [0],
      unreadable: true,
    });
  });

  it('keeps to the lines of a range', () => {
    const text = 'people:\n  - id:  a\n    name:  A\n  - id:  b\n';
    expect(format(text, lines(2, 2))).toBe('people:\n  - id:  a\n    name: A\n  - id:  b\n');
    expect(format(text, lines(3, 3))).toBe('people:\n  - id:  a\n    name:  A\n  - id: b\n');
  });

  it('keeps to no range that would take an entry apart', () => {
    const text = 'people:\n  - id: a\n    contact:\n         x: 1\n         y: 2\n';
    expect(format(text, lines(3, 3))).toBe(text);
  });

  it.each(['cloud', 'infrastructure', 'customer', 'virtualization/mixed', 'virtualization/segregated', 'first-day'])(
    'finds nothing to do in examples/%s but blanks',
    (name) => {
      const folder = `examples/${name}`;
      for (const file of readdirSync(folder).filter((each) => each.endsWith('.yaml'))) {
        const text = readFileSync(`${folder}/${file}`, 'utf8');
        expect(formatDocument(createEditingText(text), knowledge.schema).leftAlone).toEqual([]);
        expect(format(text)).toBe(text);
      }
    },
  );
});
