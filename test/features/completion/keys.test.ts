import { describe, expect, it } from 'vitest';
import { accepted, completeAt, itemAt, labelsAt } from './completing';

describe('keys', () => {
  const person = (line: string): string => `people:\n  - id: a\n${line}\n  - id: b\n`;

  it('are those that are missing, in the order of the schema', () => {
    expect(labelsAt(person('    <|>'))).toEqual(['name', 'title', 'department', 'competence', 'notes']);
    expect(labelsAt(person('    title: x\n    <|>'))).toEqual(['name', 'department', 'competence', 'notes']);
    expect(labelsAt(person('    <|>\n    title: x'))).toEqual(['name', 'department', 'competence', 'notes']);
  });

  it.each([
    ['a new item', 'people:\n  - <|>\n', ['id', 'name', 'title', 'department', 'competence', 'notes']],
    ['a new item without a space', 'people:\n  -<|>\n', ['id', 'name', 'title', 'department', 'competence', 'notes']],
    [
      'a new item at column zero',
      'people:\n- id: a\n- <|>\n',
      ['id', 'name', 'title', 'department', 'competence', 'notes'],
    ],
    ['a flow mapping', 'people:\n  - {id: a, <|>}\n', ['name', 'title', 'department', 'competence', 'notes']],
    [
      'a flow mapping that is not closed',
      'people:\n  - {id: a, <|>\n',
      ['name', 'title', 'department', 'competence', 'notes'],
    ],
    ['a file in flow', '{isms: 1, people: [{id: a, <|>}]}\n', ['name', 'title', 'department', 'competence', 'notes']],
    [
      'the head of soa',
      'soa:\n  <|>\n  controls:\n    - id: 13.1.3\n',
      ['document', 'version', 'date', 'approvedBy', 'history', 'notes'],
    ],
    [
      'a mapping below a key',
      'risks:\n  - id: R\n    plan:\n      <|>\n',
      ['action', 'owner', 'due', 'doneOn', 'notes'],
    ],
    [
      'a flow mapping below a key',
      'risks:\n  - id: R\n    plan: {<|>}\n',
      ['action', 'owner', 'due', 'doneOn', 'notes'],
    ],
    ['prose', 'organization:\n  name:\n    <|>\n', ['en', 'ja']],
    ['a list in an entry', 'scope:\n  exclusions:\n    - <|>\n', ['what', 'reason', 'notes']],
    ['the end of a file', 'scope:\n  boundary:\n    physical: x\n    <|>', ['organizational', 'technical', 'notes']],
    ['an unknown section', 'xyz:\n  <|>\n', []],
  ])('fit the place: %s', (_, text, expected) => {
    expect(labelsAt(text)).toEqual(expected);
    expect(labelsAt(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it.each([
    ['people:\n  - id: a\n    na<|>\n', 'name', 'people:\n  - id: a\n    name: <|>\n'],
    ['people:\n  - <|>\n', 'id', 'people:\n  - id: <|>\n'],
    ['people:\n  -<|>\n', 'id', 'people:\n  - id: <|>\n'],
    ['people:\n  - {id: a, na<|>}\n', 'name', 'people:\n  - {id: a, name: <|>}\n'],
    ['services:\n  - id: a\n    <|>\n', 'roles', 'services:\n  - id: a\n    roles: [<|>]\n'],
    ['risks:\n  - id: a\n    <|>\n', 'plan', 'risks:\n  - id: a\n    plan:\n      <|>\n'],
    ['risks:\n  - {id: a, <|>}\n', 'plan', 'risks:\n  - {id: a, plan: {<|>}}\n'],
    ['scope:\n  <|>\n', 'exclusions', 'scope:\n  exclusions:\n    - <|>\n'],
    ['risks:\n  - id: a\n    <|>\n', 'treatment', 'risks:\n  - id: a\n    treatment: <|>\n'],
    ['people:\n  - id: a\n    ti<|>me: x\n', 'title', 'people:\n  - id: a\n    title: x\n'],
    ['people:\n  - {id: a, ti<|>me: x}\n', 'title', 'people:\n  - {id: a, title: x}\n'],
    ['people:\n  - id: a\n    ti<|>me\n', 'title', 'people:\n  - id: a\n    title: <|>\n'],
  ])('go where the cursor is: %j', (before, label, after) => {
    expect(accepted(before, label)).toBe(after);
  });

  it('come with title and description in the language', () => {
    const english = itemAt('people:\n  - <|>\n', 'department');
    expect(english.labelDetails?.description).toBe('Department');
    expect(itemAt('people:\n  - <|>\n', 'department', 'ja').labelDetails?.description).toMatch(/[ぁ-ん一-龠]/);
  });

  it('ask for their values where there are some to choose from', () => {
    expect(itemAt('services:\n  - id: a\n    <|>\n', 'model').command?.command).toBe('editor.action.triggerSuggest');
    expect(itemAt('services:\n  - id: a\n    <|>\n', 'name').command).toBeUndefined();
  });
});

describe('sections', () => {
  it('are offered in an empty file, in the order of the schema', () => {
    expect(labelsAt('<|>').slice(0, 4)).toEqual(['isms', 'language', 'standards', 'organization']);
    expect(labelsAt('# 表紙\n<|>\n')).toContain('isms');
  });

  it('are those that the file has not, and that may stand once more', () => {
    const labels = labelsAt(
      '--- isms.yaml ---\nisms: 1\nscope: {}\npeople: []\nsoa: {version: "1"}\n--- a.isms.yaml ---\nrisks: []\n<|>\n',
    );
    expect(labels).toContain('people');
    expect(labels).toContain('soa');
    expect(labels).not.toContain('risks');
    expect(labels).not.toContain('scope');
    expect(labels).not.toContain('isms');
  });

  it.each([
    ['isms: 1\nri<|>\n', 'risks', 'isms: 1\nrisks:\n  - <|>\n'],
    ['isms: 1\n<|>\npeople: []\n', 'language', 'isms: 1\nlanguage: <|>\npeople: []\n'],
    ['s<|>ople:\n  - id: a\n', 'services', 'services:\n  - id: a\n'],
    ['risks:\n  - id: a\n<|>', 'people', 'risks:\n  - id: a\npeople:\n  - <|>'],
  ])('go where the cursor is: %j', (before, label, after) => {
    expect(accepted(before, label)).toBe(after);
  });
});

describe('nothing is offered', () => {
  const row = (lines: string): string => `soa:\n  controls:\n    - id: 6.1.1\n${lines}`;

  it.each([
    ['in a comment behind a value', 'isms: 1 # <|>\n'],
    ['in a comment in an entry', row('      # own<|>\n')],
    ['in a comment at column zero', '# ri<|>\n'],
    ['in a comment in flow', 'people: [ # <|>\n]\n'],
    ['in a block scalar', row('      implementation: |\n        <|>\n')],
    ['in the text of a block scalar', row('      implementation: |\n        x\n        own<|>\n')],
    ['in prose', row('      implementation: an own<|> text\n')],
    ['in prose in quotes', row('      implementation: "<|>"\n')],
    ['in a name', 'people:\n  - {id: a, name: A<|>}\n'],
    ['in a new id', 'people:\n  - id: <|>\n'],
  ])('%s', (_, text) => {
    expect(completeAt(text).items).toEqual([]);
  });

  it('for a document that nobody knows', () => {
    expect(() => completeAt('isms: 1\n')).toThrow('no cursor');
  });
});
