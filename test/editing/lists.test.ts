import { describe, expect, it } from 'vitest';
import { addEntries, addSection, append, changedText, remove, rename, wrap } from './editing';

describe('appending to a list', () => {
  const risk = (list: string): string => `risks:\n  - id: R\n    controls:${list}\n    level: low\n`;

  it.each([
    ['in flow', ' [x]', ' [x, y]'],
    ['in flow with a comma at the end', ' [x, ]', ' [x, y, ]'],
    ['empty in flow', ' []', ' [y]'],
    ['with nothing', '', ' [y]'],
    ['with nothing but a comment', ' # c', ' [y] # c'],
    ['in block', '\n      - x # c\n      # d', '\n      - x # c\n      - y\n      # d'],
    ['in block at the column of its key', '\n    - x', '\n    - x\n    - y'],
    ['that is one word so far', ' x', ' [x, y]'],
    ['in flow over several lines', ' [\n      x,\n    ]', ' [\n      x, y,\n    ]'],
  ])('%s', (_, before, after) => {
    expect(append(risk(before), 'risks', '/controls', 'y')).toBe(risk(after));
  });

  it('makes the list where there is none', () => {
    expect(append('risks:\n  - id: R\n    level: low\n', 'risks', '/controls', 'y')).toBe(
      'risks:\n  - id: R\n    level: low\n    controls: [y]\n',
    );
  });

  it('adds mappings in the style of the others', () => {
    const text = (first: string): string => `scope:\n  exclusions:\n    - ${first}\n`;
    const added = { what: 'b', reason: 'c, d' };
    expect(append(text('what: a'), 'scope', '/exclusions', added)).toBe(
      `${text('what: a')}    - what: b\n      reason: "c, d"\n`,
    );
    expect(append(text('{what: a}'), 'scope', '/exclusions', added)).toBe(
      `${text('{what: a}')}    - {what: b, reason: "c, d"}\n`,
    );
  });

  it('keeps CRLF', () => {
    expect(append('risks:\r\n  - id: R\r\n    controls:\r\n      - x\r\n', 'risks', '/controls', 'y')).toBe(
      'risks:\r\n  - id: R\r\n    controls:\r\n      - x\r\n      - y\r\n',
    );
  });
});

describe('removing', () => {
  it.each([
    ['the first pair, on the line of the dash', '  - id: a\n    name: A\n', '/id', '  - name: A\n'],
    ['a pair with its comment', '  - id: a\n    name: A # c\n    title: T\n', '/name', '  - id: a\n    title: T\n'],
    ['the last pair of the file', '  - id: a\n    name: A', '/name', '  - id: a\n'],
    ['a block scalar', '  - id: a\n    name: |\n      x\n    title: T\n', '/name', '  - id: a\n    title: T\n'],
    ['the first of a flow mapping', '  - {id: a, name: A}\n', '/id', '  - {name: A}\n'],
    ['the last of a flow mapping', '  - {id: a, name: A}\n', '/name', '  - {id: a}\n'],
    ['the only one of a flow mapping', '  - {id: a}\n', '/id', '  - {}\n'],
    ['a pair without a value', '  - id: a\n    name:\n    title: T\n', '/name', '  - id: a\n    title: T\n'],
    ['an item in flow', '  - {id: a, competence: [x, y, z]}\n', '/competence/1', '  - {id: a, competence: [x, z]}\n'],
    ['the last item in flow', '  - {id: a, competence: [x, y]}\n', '/competence/1', '  - {id: a, competence: [x]}\n'],
    [
      'an item in block',
      '  - id: a\n    competence:\n      - x\n      - y\n',
      '/competence/0',
      '  - id: a\n    competence:\n      - y\n',
    ],
    [
      'an item below its dash',
      '  - id: a\n    competence:\n      -\n        x\n      - y\n',
      '/competence/0',
      '  - id: a\n    competence:\n      - y\n',
    ],
    [
      'the only item, with its list',
      '  - id: a\n    competence:\n      - x\n    title: T\n',
      '/competence/0',
      '  - id: a\n    title: T\n',
    ],
  ])('%s', (_, before, at, after) => {
    expect(remove(`people:\n${before}`, 'people', at)).toBe(`people:\n${after}`);
    const crlf = (text: string): string => `people:\n${text}`.replaceAll('\n', '\r\n');
    expect(remove(crlf(before), 'people', at)).toBe(crlf(after));
  });

  it('leaves alone what is not there', () => {
    expect(remove('people:\n  - id: a\n', 'people', '/name')).toBe('people:\n  - id: a\n');
  });

  it('takes comments, with their line when they stand alone', () => {
    const text = 'isms: 1 # isms-ignore a/b: c\npeople:\n  # isms-ignore a/b: d\n  - {id: a, name: A}\n';
    const all = changedText(text, (entry, service) => {
      const slices = service.workspace.projects()[0]?.documents.get(entry('isms').document)?.slices ?? [];
      return slices
        .flatMap((slice) => slice.comments.map(({ range }) => ({ kind: 'remove-comment' as const, slice, range })))
        .reverse();
    });
    expect(all).toBe('isms: 1\npeople:\n  - {id: a, name: A}\n');
  });

  it('takes the pair at a place: the second of two', () => {
    const text = 'people:\n  - id: a\n    name: A\n    name: B\n';
    const after = changedText(text, (entry) => {
      const { slice } = entry('people');
      const [problem] = slice.problems;
      return problem ? [{ kind: 'remove-pair-at', slice, range: problem.range }] : [];
    });
    expect(after).toBe('people:\n  - id: a\n    name: A\n');
  });
});

describe('removing an entry', () => {
  it.each([
    ['between others', '  - id: a\n\n  - id: b\n\n  - id: c\n', '  - id: a\n\n  - id: c\n'],
    ['last of its section', '  - id: a\n\n  - id: b\n\n# d\nisms: 1\n', '  - id: a\n\n# d\nisms: 1\n'],
    ['last of the file', '  - id: a\n\n  - id: b\n', '  - id: a\n'],
    ['in CRLF', '  - id: a\r\n\r\n  - id: b\r\n \r\n  - id: c\r\n', '  - id: a\r\n\r\n  - id: c\r\n'],
    ['at the end of a group', '  - id: a\n  - id: b\n\n  # group\n  - id: c\n', '  - id: a\n\n  # group\n  - id: c\n'],
    ['at the beginning of a group', '  - id: a\n\n  - id: b\n  - id: c\n', '  - id: a\n\n  - id: c\n'],
    ['with none around', '  - id: a\n  - id: b\n  - id: c\n', '  - id: a\n  - id: c\n'],
  ])('takes the empty line with it that was its own: %s', (_, before, after) => {
    expect(remove(`people:\n${before}`, 'people', '', 1)).toBe(`people:\n${after}`);
  });
});

describe('wrapping in a list', () => {
  it.each([
    ['provider # c', '[provider] # c'],
    ['"provider, x"', '["provider, x"]'],
    ['provider, customer', '[provider, customer]'],
    ['|\n      provider', '[provider]'],
    ['x]y', '["x]y"]'],
  ])('%j', (before, after) => {
    const text = (value: string): string => `services:\n  - id: a\n    roles: ${value}\n    model: saas\n`;
    expect(wrap(text(before), 'services', '/roles')).toBe(text(after));
  });
});

describe('renaming a key', () => {
  it('leaves the value alone, even without one', () => {
    expect(rename('people:\n  - {id: a, nme: "A"}\n', 'people', '/nme', 'name')).toBe(
      'people:\n  - {id: a, name: "A"}\n',
    );
    expect(rename('people:\n  - id: a\n    nme: # c\n', 'people', '/nme', 'name')).toBe(
      'people:\n  - id: a\n    name: # c\n',
    );
  });
});

describe('adding entries', () => {
  const added = { id: 'b', name: 'B' };

  it.each([
    ['to a file without the section', 'isms: 1\n', 'isms: 1\npeople:\n  - id: b\n    name: B\n'],
    ['to a file without a line end', 'isms: 1', 'isms: 1\npeople:\n  - id: b\n    name: B\n'],
    ['to an empty file', '', 'people:\n  - id: b\n    name: B\n'],
    [
      'after the last',
      'people:\n  - id: a\n\n# next\nisms: 1\n',
      'people:\n  - id: a\n  - id: b\n    name: B\n\n# next\nisms: 1\n',
    ],
    [
      'with the empty line that the others have between them',
      'people:\n  - id: a\n\n  # c\n  - id: c\n\nisms: 1\n',
      'people:\n  - id: a\n\n  # c\n  - id: c\n\n  - id: b\n    name: B\n\nisms: 1\n',
    ],
    [
      'with that line between, in CRLF and with blanks in it',
      'people:\r\n  - {id: a}\r\n  \r\n  - {id: c}',
      'people:\r\n  - {id: a}\r\n  \r\n  - {id: c}\r\n\r\n  - {id: b, name: B}',
    ],
    [
      'without it where the last has none before it',
      'people:\n  - id: a\n\n  - id: c\n  - id: d\n\nisms: 1\n',
      'people:\n  - id: a\n\n  - id: c\n  - id: d\n  - id: b\n    name: B\n\nisms: 1\n',
    ],
    [
      'without it where an empty line stands in an entry alone',
      'people:\n  - id: a\n    notes: |\n      x\n\n      y\n  - id: c\n',
      'people:\n  - id: a\n    notes: |\n      x\n\n      y\n  - id: c\n  - id: b\n    name: B\n',
    ],
    [
      'with it where the file is read as one',
      'people: !!seq\n  - id: a\n\n  - id: c\n',
      'people: !!seq\n  - id: a\n\n  - id: c\n\n  - id: b\n    name: B\n',
    ],
    ['in the style of the last', 'people:\n  - {id: a} # c\n', 'people:\n  - {id: a} # c\n  - {id: b, name: B}\n'],
    ['to a flow list', 'people: [{id: a}]\n', 'people: [{id: a}, {id: b, name: B}]\n'],
    ['to a flow list over lines', 'people: [\n  {id: a}, # c\n]\n', 'people: [\n  {id: a}, {id: b, name: B}, # c\n]\n'],
    ['to an empty flow list', 'people: [] # c\nisms: 1\n', 'people: # c\n  - id: b\n    name: B\nisms: 1\n'],
    ['to a key with nothing', 'people:\nisms: 1\n', 'people:\n  - id: b\n    name: B\nisms: 1\n'],
    ['to a key with a comment', 'people: # c\n', 'people: # c\n  - id: b\n    name: B\n'],
    ['at column zero', 'people:\n- id: a\n', 'people:\n- id: a\n- id: b\n  name: B\n'],
    [
      'after an entry below its dash',
      'people:\n  - # c-d\n    id: a\n',
      'people:\n  - # c-d\n    id: a\n  - id: b\n    name: B\n',
    ],
    [
      'after a word in between',
      'people:\n  - id: a\nxx\n  - id: c\n',
      'people:\n  - id: a\nxx\n  - id: c\n  - id: b\n    name: B\n',
    ],
    ['to a file in flow', '{isms: 1}\n', '{isms: 1, people: [{id: b, name: B}]}\n'],
    ['before the end of a document', 'isms: 1\n...\n', 'isms: 1\npeople:\n  - id: b\n    name: B\n...\n'],
    ['with CRLF', 'people:\r\n  - id: a\r\n', 'people:\r\n  - id: a\r\n  - id: b\r\n    name: B\r\n'],
    ['to a section with something else: not at all', 'people: hanako\n', 'people: hanako\n'],
  ])('%s', (_, before, after) => {
    expect(addEntries(before, 'people', added)).toBe(after);
  });

  it('puts an empty line before each of several, and between controls', () => {
    expect(addEntries('people:\n  - id: a\n\n  - id: c\n', 'people', added, { id: 'd' })).toBe(
      'people:\n  - id: a\n\n  - id: c\n\n  - id: b\n    name: B\n\n  - id: d\n',
    );
    expect(addEntries('soa:\n  controls:\n    - id: a\n\n    - id: c\n', 'soa.controls', { id: 'd' })).toBe(
      'soa:\n  controls:\n    - id: a\n\n    - id: c\n\n    - id: d\n',
    );
  });

  it.each([
    ['to a file without soa', 'isms: 1\n', 'isms: 1\nsoa:\n  controls:\n    - id: c\n'],
    [
      'to soa without controls',
      'soa:\n  version: "1"\nisms: 1\n',
      'soa:\n  version: "1"\n  controls:\n    - id: c\nisms: 1\n',
    ],
    ['to soa with nothing', 'soa:\nisms: 1\n', 'soa:\n  controls:\n    - id: c\nisms: 1\n'],
    [
      'to controls with nothing',
      'soa:\n  controls:\n  version: "1"\n',
      'soa:\n  controls:\n    - id: c\n  version: "1"\n',
    ],
    ['to no controls', 'soa:\n  controls: []\n', 'soa:\n  controls:\n    - id: c\n'],
    ['in flow', 'soa: {controls: [{id: a}]}\n', 'soa: {controls: [{id: a}, {id: c}]}\n'],
    ['to soa in flow', 'soa: {version: "1"}\n', 'soa: {version: "1", controls: [{id: c}]}\n'],
    [
      'before a later key of soa',
      'soa:\n  controls:\n    - id: a\n  version: "1"\n',
      'soa:\n  controls:\n    - id: a\n    - id: c\n  version: "1"\n',
    ],
  ])('of soa.controls %s', (_, before, after) => {
    expect(addEntries(before, 'soa.controls', { id: 'c' })).toBe(after);
  });
});

describe('adding a section', () => {
  it.each([
    ['isms: 1\n# end\n', 'isms: 1\n# end\nscope:\n  statement: a\n'],
    ['scope: # c\nisms: 1\n', 'scope: # c\n  statement: a\nisms: 1\n'],
    ['organization:\n  name: |\n    x\n', 'organization:\n  name: |\n    x\nscope:\n  statement: a\n'],
    ['scope: a\n', 'scope: a\n'],
  ])('to %j', (before, after) => {
    expect(addSection(before, 'scope', { statement: 'a' })).toBe(after);
  });
});
